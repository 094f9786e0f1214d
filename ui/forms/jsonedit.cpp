// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/jsonedit.h"

#include "ui/forms/formjson.h"
#include "ui/theme/style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

class KeyHighlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression key(uR"("(?:[^"\\]|\\.)*"(?=\s*:))"_s);
        static const QRegularExpression reference(uR"(\{\s*"\$secret"[^}]*\})"_s);
        const Theme &theme = Theme::current();
        for (auto it = key.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), theme.accent);
        }
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), theme.muted);
        }
    }
};

} // namespace

JsonEdit::JsonEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_mark(new IconMark(u"warning"_s, Tone::Red, 14))
    , m_words(new Label({}, Type::Small, Tone::Red))
    , m_discard(newButton(tr("Put back what was there"), {}, ButtonRole::Link))
{
    m_edit->setObjectName(u"json"_s);
    m_edit->setAccessibleName(tr("Values as JSON"));
    m_edit->setProperty("framed", true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->viewport()->setAutoFillBackground(false); // the frame paints its ground, with its round corners
    m_edit->setFont(attache::font(Type::Mono));
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false); // its own history would keep what was typed of a secret
    m_edit->setMinimumHeight(px(260));
    m_edit->installEventFilter(this);
    new KeyHighlighter(m_edit->document());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(10), 0, px(10), 0);
    column->setSpacing(px(6));
    column->addWidget(m_edit);
    auto *status = new QHBoxLayout;
    status->setSpacing(px(6));
    m_words->setWraps(true);
    m_discard->setFont(attache::font(Type::Small));
    m_discard->setObjectName(u"jsonDiscard"_s);
    status->addWidget(m_mark, 0, Qt::AlignTop);
    status->addWidget(m_words, 1);
    status->addWidget(m_discard, 0, Qt::AlignTop);
    column->addLayout(status);
    auto *help = new Label(
        tr("Secrets stand here by reference. A secret that is typed here goes to its field, and its "
           "reference takes its place."),
        Type::Small, Tone::Muted);
    help->setWraps(true);
    column->addWidget(help);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEdit::takeText);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_edit->setFocus();
        replaceText(m_texts.value(m_at));
    });
    showStatus();
}

void JsonEdit::setValues(const QJsonObject &values, const QStringList &order)
{
    const QString text = jsonText(values, order);
    m_texts = {text};
    m_at = 0;
    m_problem.clear();
    m_replacing = true; // it is the form's already
    const int place = m_edit->textCursor().blockNumber();
    m_edit->setPlainText(text);
    QTextCursor cursor(m_edit->document()->findBlockByNumber(place));
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_edit->setTextCursor(cursor);
    m_replacing = false;
    showStatus();
}

void JsonEdit::takeText()
{
    if (m_replacing)
        return;
    const QString text = m_edit->toPlainText();
    const Result<QJsonObject> values = readJsonText(text);
    m_problem = values ? QString() : values.error().why;
    if (!values) {
        showStatus();
        return;
    }
    const QStringList before = m_texts;
    Q_EMIT applied(*values); // which may set a problem, or the values anew
    if (m_problem.isEmpty() && m_texts == before && text != m_texts.value(m_at)) {
        m_texts.resize(m_at + 1);
        m_texts += text;
        ++m_at;
    }
    showStatus();
}

void JsonEdit::undo(int steps)
{
    const qsizetype to = m_problem.isEmpty() ? m_at + steps : m_at; // first to the last that could be read
    if (to < 0 || to >= m_texts.size())
        return;
    m_at = to;
    replaceText(m_texts[to]);
}

void JsonEdit::replaceText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void JsonEdit::setProblem(const QString &words)
{
    m_problem = words;
    showStatus();
}

void JsonEdit::setUnknown(const QStringList &names)
{
    m_unknown = names;
    showStatus();
}

void JsonEdit::showStatus()
{
    const bool isWrong = !m_problem.isEmpty();
    const Tone tone = isWrong ? Tone::Red : Tone::Amber;
    m_mark->setMark(u"warning"_s, tone);
    m_words->setTone(tone);
    m_words->setText(
        isWrong ? m_problem
                : tr("%n name(s) that no field has, kept as they are: %1", nullptr, int(m_unknown.size()))
                      .arg(m_unknown.join(u", "_s)));
    const bool says = isWrong || !m_unknown.isEmpty();
    m_mark->setVisible(says);
    m_words->setVisible(says);
    m_discard->setVisible(isWrong);
    setFieldInvalid(m_edit, isWrong);
    m_edit->setAccessibleDescription(says ? m_words->text() : QString());
}

void JsonEdit::goTo(const QString &name)
{
    m_edit->setFocus();
    m_edit->moveCursor(QTextCursor::Start);
    if (!name.isEmpty())
        m_edit->find(u"\"%1\""_s.arg(name));
}

bool JsonEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undoes = key->matches(QKeySequence::Undo);
    if (!undoes && !key->matches(QKeySequence::Redo))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        undo(undoes ? -1 : 1);
    event->accept(); // it is this text's, not the window's
    return true;
}

} // namespace attache
