// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/sandboxpage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/detail.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString valueWords(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

SandboxPage::SandboxPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model(console.catalogue())
    , m_toggle(new QAction(tr("Start the sandbox"), this))
    , m_column(new ListColumn(tr("Sandbox"), m_model, nullptr))
    , m_detail(new Detail(tr("What arrived")))
    , m_stack(new QStackedWidget)
{
    m_split = new MasterDetail(newArrivals(), m_detail, u"sandbox"_s, 400);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newStandIns());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_split, 1);
    m_stack->addWidget(content);
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_toggle, &QAction::triggered, this, &SandboxPage::toggle);
    connect(&console.standIns(), &StandIns::changed, this, &SandboxPage::render);
    connect(&console.standIns(), &StandIns::arrived, this, [this](const StandIns::Arrival &arrival) {
        m_model.add(arrival);
        render();
    });
    connect(m_column, &ListColumn::chosen, this, &SandboxPage::showArrival);
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    search({});
}

QWidget *SandboxPage::newArrivals()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, px(16), 0, 0);
    column->setSpacing(px(4));
    auto *title = new Label(tr("What arrived"), Type::Section);
    title->setContentsMargins(px(20), 0, px(20), 0);
    column->addWidget(title);
    column->addWidget(m_column, 1);
    return pane;
}

QWidget *SandboxPage::newStandIns()
{
    auto *pane = new QWidget;
    pane->setBackgroundRole(QPalette::Base);
    m_standIns = new QVBoxLayout(pane);
    m_standIns->setContentsMargins(px(24), px(16), px(16), px(16));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(px(332));
    scroll->setWidget(pane);
    return scroll;
}

void SandboxPage::buildEmpty()
{
    m_stack->addWidget(new EmptyPage(
        {tr("Try every integration without an account"),
         tr("The sandbox runs a stand-in of each service on this machine. Register with one, attach it, push "
            "an attestation, and see here what the service would have got. Nothing leaves this machine."),
         0},
        {m_toggle}));
}

QString SandboxPage::title() const
{
    return tr("Sandbox");
}

QString SandboxPage::searchHint() const
{
    return tr("Search what arrived");
}

void SandboxPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(
        text.isEmpty() ? tr("Nothing has arrived yet. Register with a stand-in, attach it and push.")
                       : tr("Nothing that arrived matches “%1”.").arg(text));
}

void SandboxPage::activated()
{
    render();
}

bool SandboxPage::goBack()
{
    return m_split->goBack();
}

void SandboxPage::begin(const QJsonObject & /*given*/)
{
    if (m_console.standIns().running().empty())
        toggle();
}

void SandboxPage::toggle()
{
    if (m_busy)
        return;
    m_busy = true;
    m_toggle->setEnabled(false);
    const auto over = [this] {
        m_busy = false;
        m_toggle->setEnabled(true);
        render();
    };
    if (m_console.standIns().running().empty()) {
        whenDone(m_console.standIns().start(), this,
                 [this, over](const Result<std::vector<StandIns::StandIn>> &started) {
                     if (!started)
                         Q_EMIT failed(started.error());
                     over();
                 });
        return;
    }
    m_faults.clear();
    whenDone(m_console.standIns().stop(), this, [over](const Result<void> &) { over(); });
}

void SandboxPage::render()
{
    const auto &running = m_console.standIns().running();
    m_toggle->setIcon(icon(running.empty() ? u"play"_s : u"cross"_s, Tone::OnAccent));
    m_toggle->setText(running.empty() ? tr("Start the sandbox") : tr("Stop the sandbox"));
    m_stack->setCurrentIndex(running.empty() && m_model.rowCount() == 0 ? 1 : 0);
    Q_EMIT headerChanged();
    delete m_rows;
    m_rows = new QWidget;
    m_standIns->addWidget(m_rows);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(new Label(tr("Stand-ins"), Type::Section));
    if (running.empty()) {
        auto *stopped = new Label(tr("The sandbox is stopped. What is registered with it waits."), Type::Body,
                                  Tone::Muted);
        stopped->setWraps(true);
        column->addWidget(stopped);
    }
    for (const StandIns::StandIn &standIn : running)
        addRow(*column, standIn);
    column->addStretch();
}

QString SandboxPage::titleOf(const QString &integration) const
{
    const CatalogueEntry *entry = m_console.catalogue().entry(integration);
    return entry ? entry->title : integration;
}

QByteArray SandboxPage::iconOf(const QString &integration) const
{
    const CatalogueEntry *entry = m_console.catalogue().entry(integration);
    return entry ? entry->icon : QByteArray();
}

void SandboxPage::addRow(QVBoxLayout &column, const StandIns::StandIn &standIn)
{
    const QString integration = standIn.integration;
    column.addWidget(new Hairline);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(new IconTile(iconOf(integration), 32, false));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const int count = m_model.countOf(integration);
    words->addWidget(new ElidedLabel(titleOf(integration), Type::Strong));
    auto *address = new CopyableId(tr("address"), standIn.address);
    address->setFixedHeight(px(28)); // its button's
    words->addWidget(address);
    head->addLayout(words, 1);
    head->addWidget(new Label(count == 0 ? QString() : QLocale().toString(count), Type::Small, Tone::Muted));
    column.addLayout(head);

    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *use = newButton(tr("Register with it"));
    use->setAccessibleName(tr("Register with the stand-in of %1").arg(titleOf(integration)));
    use->setEnabled(m_console.catalogue().entry(integration));
    connect(use, &QPushButton::clicked, this, [this, standIn] {
        Q_EMIT beginRequested(PageId::Registrations,
                              {{u"kind"_s, standIn.integration},
                               {u"name"_s, QString(standIn.integration + u"-sandbox"_s)},
                               {u"values"_s, standIn.registration}});
    });
    row->addWidget(use);
    auto *fault = new QComboBox;
    fault->setObjectName(u"fault-"_s + integration);
    fault->setAccessibleName(tr("How %1 answers").arg(titleOf(integration)));
    fault->addItem(tr("Works"), int(StandIns::Fault::None));
    fault->addItem(tr("Answers 503"), int(StandIns::Fault::Unavailable));
    fault->addItem(tr("5 s late"), int(StandIns::Fault::Slow));
    fault->addItem(tr("Refuses the key"), int(StandIns::Fault::RefusesKey));
    fault->addItem(tr("Breaks off"), int(StandIns::Fault::BreaksOff));
    fault->setCurrentIndex(fault->findData(int(m_faults.value(integration))));
    connect(fault, &QComboBox::activated, this, [this, fault, integration] {
        m_faults[integration] = StandIns::Fault(fault->currentData().toInt());
        m_console.standIns().setFault(integration, m_faults[integration]);
    });
    row->addWidget(fault, 1);
    column.addLayout(row);
    column.addSpacing(px(4));
}

void SandboxPage::showArrival(const QString &id)
{
    auto *content = new DetailContent;
    if (const StandIns::Arrival *arrival = m_model.arrival(id)) {
        content->addHead(new IconTile(iconOf(arrival->integration), 40, true), titleOf(arrival->integration),
                         tr("%1 · %2", "time, size").arg(exactTime(arrival->at), sizeWords(arrival->size)));
        content->addText(arrival->words, Tone::Text, 16);
        KeyValueGrid *pairs = content->addPairs();
        for (auto each = arrival->details.begin(); each != arrival->details.end(); ++each)
            pairs->addText(each.key(), valueWords(each.value()));
        content->addSection(tr("As it came"));
        auto *block = new CodeBlock(tr("What arrived"));
        block->setBody(QString::fromUtf8(arrival->content));
        content->add(block);
        if (arrival->size > arrival->content.size())
            content->addText(tr("The beginning; the whole has %1.").arg(sizeWords(arrival->size)));
        content->addStretch();
    }
    m_detail->setContent(id, content);
}

} // namespace attache
