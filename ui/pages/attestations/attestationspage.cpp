// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/models/soon.h"
#include "ui/pages/attestations/pushpane.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache
{
namespace
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

/// Whether what a list draws of them is the same.
bool sameStates(const std::vector<Delivery> &some, const std::vector<Delivery> &others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(), [](const Delivery &a, const Delivery &b) {
            return a.id == b.id && a.state == b.state && a.attempts == b.attempts && a.reason == b.reason;
        });
}

} // namespace

AttestationsPage::AttestationsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model([&console](int limit, const store::PageStart &after) {
        return console.intake().list(limit, after.time, after.id);
    })
    , m_pushAction(new QAction(tr("Push attestation"), this))
    , m_chips(new FilterChips)
    , m_column(new ListColumn(tr("Attestations"), m_model, m_chips))
    , m_detail(new AttestationDetail)
    , m_push(new PushPane(console))
    , m_right(new QStackedWidget)
    , m_split(new MasterDetail(m_column, m_right, u"attestations"_s, 352))
    , m_stack(new QStackedWidget)
    , m_clock(new QTimer(this))
    , m_readSoon(new Soon(
          500ms, [this] { readChanged(); }, this))
    , m_deliveriesSoon(new Soon(
          500ms, [this] { readDeliveries(); }, this))
{
    setAcceptDrops(true);
    m_right->addWidget(m_detail);
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
    m_clock->setInterval(30'000); // "2 min ago" grows old
    connectAll();
    showChips();
}

void AttestationsPage::connectAll()
{
    connect(m_pushAction, &QAction::triggered, this, [this] { begin({}); });
    connect(m_clock, &QTimer::timeout, &m_model, &AttestationModel::timePassed);
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &chip) {
        const auto state = signatureState(chip);
        m_column->filter().setKept(RecordModel::StateRole,
                                   state ? QVariantList{int(*state)} : QVariantList{});
    });
    connect(m_column, &ListColumn::chosen, this, &AttestationsPage::showAttestation);
    connect(m_column, &ListColumn::pressed, this, [this] {
        showPush(false);
        m_split->showDetail();
    });
    connect(&m_model, &RecordModel::loaded, this, [this] {
        showChips();
        showEmpty();
    });
    connect(&m_model, &RecordModel::failed, this, &Page::failed);
    connect(&m_console, &Console::attestationsChanged, this, [this] {
        if (isVisible())
            m_readSoon->ask();
        else
            m_changed = true;
    });
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, [this](const Delivery &delivery) {
        if (delivery.attestationId != m_shown)
            return;
        if (isVisible())
            m_deliveriesSoon->ask();
        else
            m_changed = true;
    });
    connect(m_detail, &AttestationDetail::redeliverRequested, this, &AttestationsPage::redeliver);
    connect(m_detail, &AttestationDetail::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_detail, &AttestationDetail::materialRequested, this, &AttestationsPage::addMaterial);
    connect(m_detail, &AttestationDetail::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT done(tr("Copied"));
    });
    connect(m_detail, &AttestationDetail::saveRequested, this, &AttestationsPage::save);
    connect(m_push, &PushPane::pushed, this, &AttestationsPage::finishPush);
    connect(m_push, &PushPane::closed, this, [this] { showPush(false); });
}

QString AttestationsPage::title() const
{
    return tr("Attestations");
}

QStringList AttestationsPage::trail() const
{
    if (m_right->currentWidget() == m_push)
        return {tr("Push")};
    return {};
}

QString AttestationsPage::searchHint() const
{
    return tr("Search attestations");
}

void AttestationsPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(text.isEmpty() ? tr("No attestation here yet.")
                                            : tr("No attestation read so far matches “%1”.").arg(text));
}

void AttestationsPage::activated()
{
    m_clock->start();
    if (m_changed)
        m_readSoon->ask();
    m_changed = false;
    if (m_read)
        return;
    m_read = true;
    search({});
    m_column->beginLoading();
    m_model.restart();
}

void AttestationsPage::refresh()
{
    m_model.readAgain();
    if (!m_shown.isEmpty())
        showAttestation(m_shown);
}

bool AttestationsPage::goBack()
{
    if (m_right->currentWidget() != m_push)
        return m_split->goBack();
    m_push->cancel();
    showPush(false);
    return true;
}

void AttestationsPage::open(const QString &id)
{
    activated();
    showPush(false);
    m_stack->setCurrentWidget(m_split);
    if (!m_column->choose(id) || m_column->chosenId() == m_shown)
        showAttestation(id);
    m_split->showDetail();
}

void AttestationsPage::begin(const QJsonObject &given)
{
    activated();
    showPush(true);
    m_push->take(given.value(u"files"_s).toVariant().toStringList());
}

void AttestationsPage::showPush(bool shown)
{
    m_right->setCurrentWidget(shown ? static_cast<QWidget *>(m_push) : m_detail);
    if (shown) {
        m_stack->setCurrentWidget(m_split);
        m_split->showDetail();
    } else {
        showEmpty();
    }
    Q_EMIT headerChanged();
}

void AttestationsPage::showEmpty()
{
    const bool empty = m_read && m_model.isComplete() && m_model.rowCount() == 0;
    m_stack->setCurrentIndex(empty && m_right->currentWidget() != m_push ? 1 : 0);
}

void AttestationsPage::showChips()
{
    using State = SignatureState::State;
    const auto chip = [this](State state, const QString &label) {
        return FilterChips::Chip{stateName(state), label, m_model.count(state)};
    };
    m_chips->setChips({{u"all"_s, tr("All"), m_model.isComplete() ? m_model.rowCount() : -1},
                       chip(State::Unsigned, tr("Unsigned")),
                       chip(State::Invalid, tr("Altered"))});
}

void AttestationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttestationsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    begin({{u"files"_s, QJsonArray::fromStringList(localFiles(event->mimeData()))}});
}

void AttestationsPage::showAttestation(const QString &id)
{
    if (id != m_shown)
        m_view = {};
    m_shown = id;
    if (id.isEmpty()) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    whenDone(m_console.intake().find(id), this, [this, id](const Result<AttestationRecord> &record) {
        if (id != m_shown)
            return;
        if (!record) {
            Q_EMIT failed(record.error());
            return;
        }
        m_view.record = *record;
        m_view.deliveries.reset();
        m_shown = record->id; // it may have been asked for by its digest
        readDeliveries();
    });
    if (m_view.contents) // they never change
        return;
    whenDone(m_console.intake().contents(id), this, [this, id](const Result<Attestation> &contents) {
        if (id != m_shown)
            return;
        if (contents)
            m_view.contents = *contents;
        else
            Q_EMIT failed(contents.error());
        render();
    });
}

/// The list, and what is shown where it has changed: by a material that has come, or by a delivery.
void AttestationsPage::readChanged()
{
    m_model.readAgain();
    if (m_shown.isEmpty())
        return;
    readDeliveries();
    whenDone(m_console.intake().find(m_shown), this, [this](const Result<AttestationRecord> &record) {
        if (!record || record->id != m_shown)
            return;
        const SignatureState &signature = record->signature; // it may have been verified again
        const SignatureState &drawn = m_view.record.signature;
        const bool same =
            signature.state == drawn.state && signature.trusted == drawn.trusted &&
            signature.reason == drawn.reason &&
            std::equal(record->materials.begin(), record->materials.end(), m_view.record.materials.begin(),
                       m_view.record.materials.end(), [](const MaterialRecord &a, const MaterialRecord &b) {
                           return a.available == b.available && a.reason == b.reason;
                       });
        m_view.record = *record;
        if (!same)
            render();
    });
}

void AttestationsPage::readDeliveries()
{
    store::DeliveryFilter filter;
    filter.attestationId = m_shown;
    whenDone(m_console.deliveries().list(filter, 100), this,
             [this, of = m_shown](const Result<std::vector<Delivery>> &all) {
                 if (of != m_shown)
                     return;
                 if (!all) {
                     Q_EMIT failed(all.error());
                     return;
                 }
                 if (m_view.deliveries && sameStates(*all, *m_view.deliveries))
                     return; // as they are drawn already
                 m_view.deliveries = *all;
                 render();
             });
}

void AttestationsPage::render()
{
    if (!m_view.record.id.isEmpty())
        m_detail->setView(m_view, QDateTime::currentDateTimeUtc());
}

void AttestationsPage::finishPush(const Intake::Pushed &result)
{
    m_again.reset();
    m_model.applyChange(result.attestation);
    Q_EMIT done(QStringList(QStringList{pushedWords(result)} + result.notes).join(u' '));
    open(result.attestation.id);
}

void AttestationsPage::redeliver(const QStringList &ids)
{
    whenDone(m_console.deliveries().redeliver(ids), this,
             [this](const Result<std::vector<Delivery>> &queued) {
                 if (!queued)
                     Q_EMIT failed(queued.error());
                 else
                     readDeliveries();
             });
}

void AttestationsPage::addMaterial(const QString &attestationId, const QString &materialName)
{
    auto *dialog = new QFileDialog(this, tr("Add the file of %1").arg(materialName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attestationId](const QString &file) { pushWithMaterial(attestationId, file); });
    dialog->open();
}

void AttestationsPage::pushWithMaterial(const QString &attestationId, const QString &file)
{
    if (!m_view.contents || m_view.record.id != attestationId)
        return;
    m_again = std::make_unique<QTemporaryFile>();
    if (!m_again->open() || m_again->write(m_view.contents->original) < 0 || !m_again->flush()) {
        Q_EMIT failed({Error::Kind::Environment,
                       tr("The temporary folder"),
                       m_again->errorString(),
                       tr("Make room on the disk, then try again"),
                       {}});
        return;
    }
    Intake::Input input;
    input.file = m_again->fileName();
    input.materialFiles = {file};
    input.workflow = m_view.record.workflow.id;
    showPush(true);
    m_push->pushNow(input);
}

void AttestationsPage::save(const QByteArray &original)
{
    auto *dialog = new QFileDialog(this, tr("Save the attestation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"attestation.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, original](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(original) == original.size() && file.commit())
            Q_EMIT done(tr("Saved"));
        else
            Q_EMIT failed(
                {Error::Kind::Environment, path, file.errorString(), tr("Choose another place"), {}});
    });
    dialog->open();
}

} // namespace attache
