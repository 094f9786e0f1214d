// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"

#include "engine/workerthread.h"
#include "ui/forms/fieldkinds.h"
#include "ui/forms/filetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// A line of small words with a mark, below a field.
QWidget *newMarkedRow(const QString &mark, Tone tone, Label *&words)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(6));
    line->addWidget(new IconMark(mark, tone, 14), 0, Qt::AlignTop);
    words = new Label({}, Type::Small, tone);
    words->setWraps(true);
    line->addWidget(words, 1);
    return row;
}

/// The one file of this machine that is dragged here; empty when it is anything else.
QString draggedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FormField::~FormField() = default;

FormField::FormField(SchemaField field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_help(asSentence(m_field.description))
    , m_required(m_field.required)
{
    if (!m_field.defaultValue.isUndefined()) {
        m_reset = newButton(tr("Reset"), {}, ButtonRole::Link, this);
        m_reset->setFont(attache::font(Type::Small));
        m_reset->setObjectName(m_field.name + u"Reset"_s);
        m_reset->setToolTip(tr("Back to the default: %1").arg(shownValue(m_field.defaultValue)));
        m_reset->setAccessibleName(tr("Reset %1 to the default").arg(m_field.label()));
        m_reset->hide();
        connect(m_reset, &QPushButton::clicked, this, &FormField::reset);
    }
}

void FormField::lay(QWidget *editorArea, QWidget *watched)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(px(10), 0, px(10), 0); // room for the bar of a modified one
    m_column->setSpacing(px(6));
    QWidget *heading = newHeading();
    if (heading)
        m_column->addWidget(heading);
    m_column->addWidget(editorArea);
    m_helpLabel = new Label(m_help, Type::Small, Tone::Muted);
    m_helpLabel->setWraps(true);
    if (!heading) // under a box's words
        m_helpLabel->setContentsMargins(mirroredMargins({px(23), 0, 0, 0}));
    m_column->addWidget(m_helpLabel);
    m_helpLabel->setVisible(!m_help.isEmpty()); // not before: shown without a parent it would be a window
    addNotes();
    editor()->setObjectName(m_field.name);
    editor()->setAccessibleName(m_field.label());
    editor()->installEventFilter(this);
    if (watched)
        watched->installEventFilter(this);
    setFocusProxy(editor());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(this, &FormField::edited, this, [this] {
        setNote({});
        setWarning({});
        showModified();
    });
    showModified();
    describe();
}

QWidget *FormField::newHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(7));
    auto *name = new Label(m_field.label(), Type::Strong);
    name->setBuddy(editor());
    m_requirement = new Label(describedRequirement(), Type::Small, Tone::Muted);
    row->addWidget(name);
    row->addWidget(m_requirement);
    row->addStretch();
    if (m_reset)
        row->addWidget(m_reset);
    return heading;
}

void FormField::addNotes()
{
    const bool asksForFile = takesFiles() && (m_field.multiline || m_field.secret);
    if (!m_field.secret && m_field.helpUrl.isEmpty() && !asksForFile)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    if (m_field.secret) {
        row->addWidget(new IconMark(u"lock"_s, Tone::Muted, 14));
        row->addWidget(new Label(tr("Kept in the keychain."), Type::Small, Tone::Muted));
    }
    addHelpLink(*row);
    if (asksForFile && m_field.multiline) {
        QPushButton *file = newButton(tr("From a file…"), {}, ButtonRole::Link);
        file->setFont(attache::font(Type::Small));
        file->setObjectName(m_field.name + u"File"_s);
        file->setToolTip(tr("What the file holds is taken, not where it is. It can be dropped here too"));
        file->setAccessibleName(tr("%1 from a file").arg(m_field.label()));
        connect(file, &QPushButton::clicked, this, &FormField::askForFile);
        row->addWidget(file);
    }
    m_note = new Label({}, Type::Small, Tone::Muted);
    row->addWidget(m_note);
    row->addStretch();
    m_column->addLayout(row);
}

void FormField::addHelpLink(QHBoxLayout &row)
{
    const QUrl url(m_field.helpUrl);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return; // what else a schema names is not opened on a click
    QPushButton *link = newButton(tr("Where do I get this?"), {}, ButtonRole::Link);
    link->setFont(attache::font(Type::Small));
    link->setObjectName(m_field.name + u"Help"_s);
    link->setToolTip(tr("Opens %1").arg(url.host()));
    link->setAccessibleName(tr("Where do I get this? %1, opens %2").arg(m_field.label(), url.host()));
    connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    row.addWidget(link);
}

QString FormField::describedRequirement() const
{
    return m_required ? tr("required") : tr("optional");
}

void FormField::setRequired(bool required)
{
    if (required == m_required)
        return;
    m_required = required;
    if (m_requirement)
        m_requirement->setText(describedRequirement());
    describe();
}

void FormField::setError(const QString &words)
{
    if (words == m_error)
        return;
    m_error = words;
    if (!m_errorRow) {
        m_errorRow = newMarkedRow(u"warning"_s, Tone::Red, m_errorLabel);
        m_column->insertWidget(m_column->indexOf(m_helpLabel) + 1, m_errorRow);
    }
    m_errorLabel->setText(words);
    m_errorRow->setVisible(!words.isEmpty());
    m_helpLabel->setVisible(words.isEmpty() && !m_help.isEmpty());
    setFieldInvalid(editor(), !words.isEmpty());
    describe();
}

void FormField::setWarning(const QString &words)
{
    if (words == m_warning)
        return;
    m_warning = words;
    if (!m_warningRow) {
        m_warningRow = newMarkedRow(u"warning"_s, Tone::Amber, m_warningLabel);
        m_column->addWidget(m_warningRow);
    }
    m_warningLabel->setText(words);
    m_warningRow->setVisible(!words.isEmpty());
    describe();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    m_helpLabel->setText(help);
    m_helpLabel->setVisible(m_error.isEmpty() && !help.isEmpty());
    describe();
}

void FormField::setNote(const QString &words)
{
    if (m_note && m_note->text() != words)
        m_note->setText(words);
}

bool FormField::isModified() const
{
    return m_reset && !value().isUndefined() && value() != m_field.defaultValue;
}

void FormField::reset()
{
    setFocus(); // the button goes, and the keyboard would go anywhere
    setValue(m_field.defaultValue);
}

void FormField::showModified()
{
    if (!m_reset || isModified() == m_modified)
        return;
    m_modified = !m_modified;
    m_reset->setVisible(m_modified);
    update();
    describe();
}

void FormField::describe()
{
    QStringList sentences{m_required ? tr("Required.") : tr("Optional.")};
    if (m_modified)
        sentences += tr("Changed; the default is %1.").arg(shownValue(m_field.defaultValue));
    sentences += describedRange();
    sentences += m_error.isEmpty() ? m_help : m_error;
    sentences += m_warning;
    sentences.removeAll(QString());
    editor()->setAccessibleDescription(sentences.join(u' '));
}

void FormField::takeText(const QString &text)
{
    setValue(text);
}

void FormField::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("%1 from a file").arg(m_field.label()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FormField::readFile);
    dialog->open();
}

void FormField::readFile(const QString &path)
{
    if (!m_reader)
        m_reader = std::make_unique<WorkerPool>(u"file"_s, 1);
    const auto read = [path] { return textOfFile(path); };
    whenDone(m_reader->run(read), this, [this](const Result<QString> &text) {
        if (!text) {
            setWarning(asSentence(text.error().why));
            return;
        }
        takeText(*text);
        setNote(summaryOf(*text));
    });
}

/// A file that is dropped gives what it holds. An editor left to itself would put in its path.
bool FormField::takeDrop(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    if (!drop->mimeData()->hasUrls())
        return false;
    const QString path = draggedFile(*drop);
    const bool takes = takesFiles() && !path.isEmpty() && isEnabled();
    drop->setAccepted(takes);
    if (takes && event->type() == QEvent::Drop)
        readFile(path);
    return true;
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        // A window that goes, and takes the keyboard with it, has nothing to be told any more.
        if (watched == editor() && !window()->isHidden())
            Q_EMIT left();
        break;
    case QEvent::Wheel:
        // Scrolling through the form changes nothing on the way.
        if (!editor()->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (takeDrop(event))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!m_modified)
        return;
    QPainter painter(this);
    const QRect bar(0, 0, px(3), height());
    paintRounded(painter, QStyle::visualRect(layoutDirection(), rect(), bar), px(1.5),
                 Theme::current().accent);
}

} // namespace attache
