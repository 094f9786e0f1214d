// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/models/soon.h"
#include "ui/pages/attestations/attestationactions.h"
#include "ui/pages/attestations/attestationlist.h"
#include "ui/pages/attestations/attestationreader.h"
#include "ui/pages/attestations/materialpane.h"
#include "ui/pages/attestations/pushpane.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/localfiles.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache
{
AttestationsPage::AttestationsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_pushAction(new QAction(tr("Push attestation"), this))
    , m_actions(new AttestationActions(console, this))
    , m_reader(new AttestationReader(console, this))
    , m_list(new AttestationList(console))
    , m_detail(new AttestationDetail)
    , m_material(new MaterialPane(console))
    , m_push(new PushPane(console))
    , m_right(new QStackedWidget)
    , m_split(new MasterDetail(m_list, m_right, u"attestations"_s, 352))
    , m_stack(new QStackedWidget)
    , m_readSoon(new Soon(
          500ms, [this] { refresh(); }, this))
    , m_deliveriesSoon(new Soon(
          500ms, [this] { m_reader->readDeliveries(); }, this))
{
    setAcceptDrops(true);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_material);
    m_right->addWidget(m_push);
    m_stack->addWidget(m_split);
    auto *sample = new QAction(tr("Push a sample"), this);
    connect(sample, &QAction::triggered, this, [this] {
        Q_EMIT beginRequested(PageId::Sandbox, {{u"sample"_s, true}});
    });
    m_stack->addWidget(
        new EmptyPage({tr("No attestation has been pushed yet"),
                       tr("An attestation is what a pipeline signed about its run. Push its file, or "
                          "drop it here together with its material files."),
                       3},
                      {m_pushAction, sample}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectAll();
    connectDetails();
}

void AttestationsPage::connectAll()
{
    connect(m_pushAction, &QAction::triggered, this, [this] { begin({}); });
    connect(m_list, &AttestationList::chosen, this, &AttestationsPage::showAttestation);
    connect(m_list, &AttestationList::pressed, this, [this] {
        showRight(m_detail);
        m_split->showDetail();
    });
    connect(m_list, &AttestationList::counted, this, &AttestationsPage::showEmpty);
    connect(m_list, &AttestationList::failed, this, &Page::failed);
    connect(&m_console, &Console::attestationsChanged, this, [this] {
        if (isVisible())
            m_readSoon->ask();
        else
            m_changed = true;
    });
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, [this](const Delivery &delivery) {
        if (delivery.attestationId != m_reader->id())
            return;
        if (isVisible())
            m_deliveriesSoon->ask();
        else
            m_changed = true;
    });
    connect(m_reader, &AttestationReader::changed, this, &AttestationsPage::render);
    connect(m_reader, &AttestationReader::failed, this, &Page::failed);
    connect(m_push, &PushPane::pushed, this, &AttestationsPage::finishPush);
    connect(m_push, &PushPane::closed, this, [this] { showRight(m_detail); });
    connect(m_actions, &AttestationActions::done, this, &Page::done);
    connect(m_actions, &AttestationActions::failed, this, &Page::failed);
    connect(m_actions, &AttestationActions::redelivered, m_reader, &AttestationReader::readDeliveries);
    connect(m_actions, &AttestationActions::supplied, m_reader, &AttestationReader::takeRecord);
}

void AttestationsPage::connectDetails()
{
    const auto copy = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT done(tr("Copied"));
    };
    connect(m_detail, &AttestationDetail::redeliverRequested, m_actions, &AttestationActions::redeliver);
    connect(m_detail, &AttestationDetail::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_detail, &AttestationDetail::materialRequested, this, &AttestationsPage::openMaterial);
    connect(m_detail, &AttestationDetail::copyRequested, this, copy);
    connect(m_detail, &AttestationDetail::saveRequested, m_actions, &AttestationActions::save);
    connect(m_detail, &AttestationDetail::bundleRequested, this, [this] {
        whenDone(m_console.intake().original(m_reader->id()), this,
                 [this, of = m_reader->id()](const Result<QJsonValue> &bundle) {
                     if (of == m_reader->id() && bundle)
                         m_detail->setBundle(*bundle);
                 });
    });
    connect(m_material, &MaterialPane::copyRequested, this, copy);
    connect(m_material, &MaterialPane::addRequested, m_actions, &AttestationActions::askForFile);
    connect(m_material, &MaterialPane::openRequested, m_actions, &AttestationActions::openMaterial);
    connect(m_material, &MaterialPane::saveRequested, m_actions, &AttestationActions::saveMaterial);
}

QString AttestationsPage::title() const
{
    return tr("Attestations");
}

QStringList AttestationsPage::trail() const
{
    if (m_right->currentWidget() == m_push)
        return {tr("Push")};
    if (m_right->currentWidget() == m_material)
        return {m_material->material()};
    return {};
}

QString AttestationsPage::searchHint() const
{
    return tr("Search attestations");
}

void AttestationsPage::search(const QString &text)
{
    m_list->search(text);
}

void AttestationsPage::activated()
{
    if (m_changed)
        m_readSoon->ask();
    m_changed = false;
    m_list->begin();
}

void AttestationsPage::refresh()
{
    m_list->readAgain();
    m_reader->readAgain();
}

bool AttestationsPage::goBack()
{
    if (m_right->currentWidget() == m_detail)
        return m_split->goBack();
    if (m_right->currentWidget() == m_push)
        m_push->cancel();
    showRight(m_detail);
    return true;
}

void AttestationsPage::open(const QString &id)
{
    activated();
    showRight(m_detail);
    m_stack->setCurrentWidget(m_split);
    if (!m_list->choose(id) || m_list->chosenId() == m_reader->id())
        showAttestation(id);
    m_split->showDetail();
}

void AttestationsPage::begin(const QJsonObject &given)
{
    if (const QString id = given.value(u"attestation"_s).toString(); !id.isEmpty()) {
        open(id);
        m_materialSoon = given.value(u"material"_s).toString();
        if (m_reader->view().record.id == id) // it is there: nothing may change that would be told
            openMaterial(std::exchange(m_materialSoon, {}));
        return;
    }
    activated();
    showRight(m_push);
    m_push->take(given.value(u"files"_s).toVariant().toStringList());
}

void AttestationsPage::showRight(QWidget *pane)
{
    m_right->setCurrentWidget(pane);
    if (pane == m_detail) {
        showEmpty();
    } else {
        m_stack->setCurrentWidget(m_split);
        m_split->showDetail();
    }
    Q_EMIT headerChanged();
}

void AttestationsPage::showEmpty()
{
    m_stack->setCurrentIndex(m_list->isEmpty() && m_right->currentWidget() != m_push ? 1 : 0);
}

void AttestationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttestationsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList files = localFiles(event->mimeData());
    if (m_right->currentWidget() == m_material && m_material->isVisible())
        m_actions->supply(m_reader->id(), files, m_material->material());
    else if (m_detail->isVisible() && m_detail->isMaterialsAt(mapToGlobal(event->position().toPoint())))
        m_actions->supply(m_reader->id(), files, {});
    else
        begin({{u"files"_s, QJsonArray::fromStringList(files)}});
}

void AttestationsPage::showAttestation(const QString &id)
{
    if (id != m_reader->id() && m_right->currentWidget() == m_material)
        showRight(m_detail);
    m_reader->show(id);
    if (id.isEmpty())
        m_detail->setContent({}, new DetailContent);
}

void AttestationsPage::render()
{
    const AttestationDetail::View &view = m_reader->view();
    m_detail->setView(view, QDateTime::currentDateTimeUtc());
    if (m_right->currentWidget() == m_material)
        m_material->showMaterial(view.record, m_material->material());
    if (!m_materialSoon.isEmpty() && !view.record.id.isEmpty())
        openMaterial(std::exchange(m_materialSoon, {}));
}

void AttestationsPage::openMaterial(const QString &name)
{
    for (const MaterialRecord &material : m_reader->view().record.materials) {
        if (material.name != name)
            continue;
        if (isFile(material) && !material.available) {
            m_actions->askForFile(m_reader->id(), name);
            return;
        }
        m_material->showMaterial(m_reader->view().record, name);
        showRight(m_material);
        return;
    }
}

void AttestationsPage::finishPush(const Intake::Pushed &result)
{
    m_list->readAgain();
    Q_EMIT done(QStringList(QStringList{pushedWords(result)} + result.notes).join(u' '));
    open(result.attestation.id);
}

} // namespace attache
