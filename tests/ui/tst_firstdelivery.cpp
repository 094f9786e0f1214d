// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "ui/desktop/preferences.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/pages/attestations/attestationspage.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/deliveries/deliverydetail.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/pages/registrations/registrationdetail.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowspage.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QLineEdit>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// The main job from the first click to the delivered attestation, through the real window over a real
/// console.
class TestFirstDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttestationIsDeliveredByClickingThrough();

private:
    void registerTarget(MainWindow &window);
    void addWorkflow(MainWindow &window);
    void attachTarget(MainWindow &window);
};

void TestFirstDelivery::registerTarget(MainWindow &window)
{
    auto *page = qobject_cast<RegistrationsPage *>(window.showPage(PageId::Registrations));
    page->primaryAction()->trigger();
    QTRY_COMPARE(child<QLineEdit>(page, u"name"_s)->text(), u"scripted"_s); // a free name comes by itself
    type(page, u"address"_s, u"http://127.0.0.1:9/"_s);
    click(page, u"moreOptions"_s);
    type(page, u"token"_s, u"s3cret-token"_s);
    click(page, u"submit"_s);
    QTRY_COMPARE(listOf(*page)->model()->rowCount(), 1);
}

void TestFirstDelivery::addWorkflow(MainWindow &window)
{
    auto *page = qobject_cast<WorkflowsPage *>(window.showPage(PageId::Workflows));
    clickWords(page, u"Add a workflow"_s); // of the empty page, if that is there already
    type(page, u"name"_s, u"build"_s);
    type(page, u"project"_s, u"shop"_s);
    click(page, u"submit"_s);
    QTRY_COMPARE(page->findChild<MatrixView *>()->model()->rowCount(), 1);
}

void TestFirstDelivery::attachTarget(MainWindow &window)
{
    auto *page = qobject_cast<WorkflowsPage *>(window.showPage(PageId::Workflows));
    QTRY_VERIFY(page->primaryAction());
    page->primaryAction()->trigger();
    click(page, u"submit"_s);
    auto *matrix = page->findChild<MatrixView *>();
    QTRY_VERIFY(matrix->model()->index(0, 1).data(MatrixModel::AttachmentRole).isValid());
}

void TestFirstDelivery::anAttestationIsDeliveredByClickingThrough()
{
    PagesFixture f;
    f.console->dispatcher().start();
    LogBook log;
    Preferences preferences;
    MainWindow window(allPages({*f.console, log, preferences}));
    window.resize(1280, 800);
    window.show();
    registerTarget(window);
    addWorkflow(window);
    attachTarget(window);

    window.begin(PageId::Attestations, {{u"files"_s, QJsonArray{f.attestationFile(u"1842"_s)}}});
    auto *attestations = qobject_cast<AttestationsPage *>(window.showPage(PageId::Attestations));
    QTRY_VERIFY(child(attestations, u"push"_s)->isEnabled());
    click(attestations, u"push"_s);
    SectionTable *table = nullptr;
    QTRY_COMPARE((table = child<SectionTable>(attestations, u"deliveries"_s))->textAt(0, 1), u"Delivered"_s);

    Q_EMIT table->opened(table->idAt(0));
    QCOMPARE(window.currentPage(), PageId::Deliveries);
    auto *deliveries = qobject_cast<DeliveriesPage *>(window.showPage(PageId::Deliveries));
    QTRY_COMPARE(child<Label>(deliveries->findChild<DeliveryDetail *>(), u"detailTitle"_s)->text(),
                 u"Delivered to scripted"_s);
    QVERIFY(f.script->calls().contains(u"register scripted"_s));
}

QTEST_MAIN(TestFirstDelivery)
#include "tst_firstdelivery.moc"
