// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/log/logpage.h"

#include "core/savefile.h"
#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "ui/pages/parts/detail.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

LogPage::LogPage(Console &console, LogBook &book, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_book(book)
    , m_model(book)
    , m_diagnose(new QAction(tr("Diagnostics"), this))
    , m_chips(new FilterChips)
    , m_column(new ListColumn(tr("Log"), m_model, m_chips))
    , m_detail(new Detail(tr("Line of the log")))
    , m_split(new MasterDetail(m_column, m_detail, u"log"_s, 520))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_split);
    m_stack->addWidget(newDiagnostics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_diagnose, &QAction::triggered, this, [this] { begin({}); });
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &chip) {
        m_column->filter().setKept(RecordModel::StateRole, chip == u"trouble"
                                                               ? QVariantList{int(LogLine::Level::Warning),
                                                                              int(LogLine::Level::Trouble)}
                                                               : QVariantList());
    });
    connect(m_column, &ListColumn::chosen, this, &LogPage::showLine);
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    m_chips->setChips(
        {{u"all"_s, tr("All"), -1, tr("Show the whole log")},
         {u"trouble"_s, tr("Warnings and trouble"), -1, tr("Show warnings and trouble alone")}});
    m_diagnose->setIcon(icon(u"info"_s, Tone::OnAccent));
    search({});
}

QWidget *LogPage::newDiagnostics()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    auto *words = new Label(tr("This is all that would be saved. It names no registration, no workflow, no "
                               "address and no secret. Read it before you give it away."));
    words->setWraps(true);
    column->addWidget(words);
    m_text = new CodeBlock(tr("Diagnostics"));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->setMaximumLines(1000);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    auto *save = newButton(tr("Save…"), u"file"_s, ButtonRole::Primary);
    save->setObjectName(u"saveDiagnostics"_s);
    connect(save, &QPushButton::clicked, this, &LogPage::save);
    row->addStretch();
    row->addWidget(save);
    column->addLayout(row);
    return pane;
}

QString LogPage::title() const
{
    return tr("Log");
}

QStringList LogPage::trail() const
{
    return m_stack->currentIndex() == 1 ? QStringList{tr("Diagnostics")} : QStringList();
}

QString LogPage::searchHint() const
{
    return tr("Search the log");
}

void LogPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(text.isEmpty() ? tr("Nothing to tell since the start.")
                                            : tr("No line matches “%1”.").arg(text));
}

void LogPage::activated()
{
    showLine(m_column->chosenId());
}

bool LogPage::goBack()
{
    if (m_stack->currentIndex() == 0)
        return m_split->goBack();
    m_stack->setCurrentIndex(0);
    Q_EMIT headerChanged();
    return true;
}

void LogPage::begin(const QJsonObject & /*given*/)
{
    m_stack->setCurrentIndex(1);
    Q_EMIT headerChanged();
    gather();
}

void LogPage::showLine(const QString &id)
{
    auto *content = new DetailContent;
    const int row = id.isEmpty() ? -1 : m_model.rowOf(id);
    if (row >= 0) {
        const LogLine &line = m_model.line(row);
        content->addHead(nullptr, line.from, exactTime(line.at));
        content->addText(line.words, Tone::Text, 16);
        content->addStretch();
    }
    m_detail->setContent(id, content);
}

void LogPage::gather()
{
    if (m_asked > 0)
        return;
    m_asked = 3;
    m_gathered = {};
    const auto ready = [this] {
        if (--m_asked == 0)
            m_text->setBody(diagnosticsText(m_gathered, m_book.lines(), m_console.catalogue()));
    };
    whenDone(m_console.doctor().examine(), this, [this, ready](const std::vector<Doctor::Finding> &findings) {
        m_gathered.findings = findings;
        ready();
    });
    whenDone(m_console.registrations().list(), this,
             [this, ready](const Result<std::vector<Registration>> &registrations) {
                 if (registrations)
                     m_gathered.registrations = *registrations;
                 else
                     Q_EMIT failed(registrations.error());
                 ready();
             });
    whenDone(m_console.deliveries().counts(), this,
             [this, ready](const Result<store::DeliveryCounts> &counts) {
                 if (counts)
                     m_gathered.counts = *counts;
                 else
                     Q_EMIT failed(counts.error());
                 ready();
             });
}

void LogPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"attache-diagnostics.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_text->toPlainText().toUtf8(); // what was shown, to the letter
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file))
            Q_EMIT done(tr("Saved"));
        else
            Q_EMIT failed(
                {Error::Kind::Environment, path, file.errorString(), tr("Choose another place"), {}});
    });
    dialog->open();
}

} // namespace attache
