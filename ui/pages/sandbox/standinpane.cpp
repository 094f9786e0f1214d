// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/standinpane.h"

#include "ui/pages/sandbox/standinlist.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using Kind = StandIns::Fault::Kind;

bool hasWait(Kind kind)
{
    return kind == Kind::Slow || kind == Kind::TooManyRequests;
}

} // namespace

StandInPane::StandInPane(const StandIns::StandIn &standIn, const CatalogueEntry *entry, QWidget *parent)
    : DetailContent(parent)
    , m_standIn(standIn)
    , m_toggle(newButton({}))
    , m_register(newButton(tr("Register with it"), u"plus"_s))
    , m_state(new StateMark)
{
    const QString title = entry ? entry->title : standIn.integration;
    if (entry)
        for (const SchemaField &field : entry->registration.fields())
            m_labels.insert(field.name, field.label());
    setAccessibleName(title);
    m_toggle->setObjectName(u"toggle"_s);
    m_register->setObjectName(u"registerWith"_s);
    m_register->setEnabled(entry);
    connect(m_register, &QPushButton::clicked, this, &StandInPane::registerRequested);
    connect(m_toggle, &QPushButton::clicked, this,
            [this] { Q_EMIT m_standIn.isRunning ? stopRequested() : startRequested(); });
    addHead(new IconTile(entry ? entry->icon : QByteArray(), 40, true), title,
            tr("A stand-in of the service, on this machine alone"), {m_register, m_toggle});
    add(m_state, 14);
    addBehaviour();
    addAddress();
    setStandIn(standIn, 0);
}

void StandInPane::addBehaviour()
{
    addSection(tr("How it answers"));
    addText(tr("Break it to see what becomes of deliveries when the service is in trouble."));
    m_behaviour = new QWidget;
    auto *row = new QHBoxLayout(m_behaviour);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"fault-"_s + m_standIn.integration);
    m_kind->setAccessibleName(tr("How it answers"));
    for (const auto &[kind, words] :
         {std::pair{Kind::None, tr("As the service does")},
          std::pair{Kind::Unavailable, tr("Unavailable (503)")}, std::pair{Kind::Slow, tr("Right, but late")},
          std::pair{Kind::RefusesKey, tr("Refuses the key (401)")},
          std::pair{Kind::BreaksOff, tr("Breaks the connection off")},
          std::pair{Kind::TooManyRequests, tr("Too many requests (429)")}})
        m_kind->addItem(words, int(kind));
    m_wait = new QSpinBox;
    m_wait->setObjectName(u"faultWait"_s);
    m_wait->setAccessibleName(tr("Seconds"));
    m_wait->setRange(1, 600);
    m_wait->setSuffix(tr(" s", "seconds, behind a number"));
    m_times = new QComboBox;
    m_times->setObjectName(u"faultTimes"_s);
    m_times->setAccessibleName(tr("For how long"));
    m_times->addItem(tr("until it is mended"), 0);
    for (const int times : {1, 2, 3, 5, 10})
        m_times->addItem(tr("for %n request(s)", nullptr, times), times);
    m_mend = newButton(tr("Mend"), u"check"_s);
    m_mend->setObjectName(u"mend"_s);
    connect(m_kind, &QComboBox::activated, this, &StandInPane::choose);
    connect(m_times, &QComboBox::activated, this, &StandInPane::choose);
    connect(m_wait, &QSpinBox::editingFinished, this, &StandInPane::choose);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT faultChosen({}); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_wait, m_times, m_mend})
        row->addWidget(widget);
    row->addStretch();
    add(m_behaviour, 12);
}

void StandInPane::addAddress()
{
    addSection(tr("What to register it with"));
    addText(tr("“Register with it” fills this in. The credentials are made up, and good for nothing else."));
    m_inputs = addPairs();
}

void StandInPane::setStandIn(const StandIns::StandIn &standIn, int arrived)
{
    const bool isFirst = m_inputs->findChildren<QWidget *>().isEmpty();
    const bool isMoved = standIn.registration != m_standIn.registration;
    m_standIn = standIn;
    StateLook look = lookOf(standIn);
    if (arrived > 0)
        look.word = tr("%1 · %n arrived", "state", arrived).arg(look.word);
    m_state->setLook(look);
    m_toggle->setText(standIn.isRunning ? tr("Stop") : tr("Start"));
    m_toggle->setIcon(icon(standIn.isRunning ? u"pause"_s : u"play"_s));
    m_behaviour->setEnabled(standIn.isRunning);
    showFault(standIn.fault);
    if (!isFirst && !isMoved)
        return;
    m_inputs->clear();
    const auto labelOf = [this](const QString &name) {
        SchemaField inWords;
        inWords.name = name; // of what a variant is known by
        return m_labels.value(name, inWords.label());
    };
    for (auto input = standIn.registration.begin(); input != standIn.registration.end(); ++input) {
        const QString value = input.value().toVariant().toString();
        m_inputs->addId(labelOf(input.key()), value);
    }
    if (standIn.registration.isEmpty())
        m_inputs->addText(tr("Address"), tr("It has one when it has been started"));
}

/// A choice that a person is about to make stays as it is.
void StandInPane::showFault(const StandIns::Fault &fault)
{
    const auto set = [](QComboBox *box, qint64 value) {
        if (box->view()->isVisible())
            return;
        const int index = box->findData(int(value));
        box->setCurrentIndex(index);
    };
    set(m_kind, qint64(fault.kind));
    const bool isBroken = fault.kind != Kind::None;
    if (isBroken && m_times->findData(int(fault.times)) < 0) // what is left of a larger number
        m_times->addItem(tr("for %n request(s)", nullptr, int(fault.times)), int(fault.times));
    set(m_times, fault.times);
    if (!m_wait->hasFocus())
        m_wait->setValue(int(fault.wait.count()));
    m_wait->setVisible(hasWait(fault.kind));
    m_times->setVisible(isBroken);
    m_mend->setVisible(isBroken);
}

void StandInPane::choose()
{
    StandIns::Fault fault;
    fault.kind = Kind(m_kind->currentData().toInt());
    fault.times = fault.kind == Kind::None ? 0 : m_times->currentData().toLongLong();
    fault.wait = std::chrono::seconds(m_wait->value());
    const bool isSame = fault.kind == m_standIn.fault.kind && fault.times == m_standIn.fault.times &&
                        fault.wait == m_standIn.fault.wait;
    if (!isSame)
        Q_EMIT faultChosen(fault);
}

} // namespace attache
