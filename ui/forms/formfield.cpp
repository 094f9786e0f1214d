// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"

#include "ui/theme/style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

FormField::FormField(SchemaField field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_help(m_field.description)
    , m_required(m_field.required)
{
    if (!m_help.isEmpty() && !m_help.endsWith(u'.'))
        m_help += u'.';
}

void FormField::lay(QWidget *editorArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    QWidget *heading = newHeading();
    if (heading)
        column->addWidget(heading);
    column->addWidget(editorArea);

    m_helpLabel = new Label(m_help, Type::Small, Tone::Muted);
    m_helpLabel->setWraps(true);
    if (!heading)
        m_helpLabel->setContentsMargins(px(23), 0, 0, 0); // under a box's words
    column->addWidget(m_helpLabel);
    m_helpLabel->setVisible(!m_help.isEmpty()); // not before: shown without a parent it would be a window

    m_errorRow = new QWidget;
    auto *errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(px(6));
    errorLine->addWidget(new IconMark(u"warning"_s, Tone::Red, 14), 0, Qt::AlignTop);
    m_errorLabel = new Label({}, Type::Small, Tone::Red);
    m_errorLabel->setWraps(true);
    errorLine->addWidget(m_errorLabel, 1);
    m_errorRow->hide();
    column->addWidget(m_errorRow);

    addSecretNote(*column);
    editor()->setObjectName(m_field.name);
    editor()->setAccessibleName(m_field.label());
    editor()->installEventFilter(this);
    setFocusProxy(editor());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
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
    return heading;
}

void FormField::addSecretNote(QVBoxLayout &column)
{
    if (!m_field.secret && m_field.helpUrl.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    if (m_field.secret) {
        row->addWidget(new IconMark(u"lock"_s, Tone::Muted, 14));
        row->addWidget(new Label(tr("Kept in the keychain."), Type::Small, Tone::Muted));
    }
    if (!m_field.helpUrl.isEmpty()) {
        QPushButton *link = newButton(tr("Where do I get this?"), {}, ButtonRole::Link);
        link->setFont(attache::font(Type::Small));
        link->setToolTip(m_field.helpUrl);
        connect(link, &QPushButton::clicked, this,
                [this] { QDesktopServices::openUrl(QUrl(m_field.helpUrl)); });
        row->addWidget(link);
    }
    row->addStretch();
    column.addLayout(row);
}

QString FormField::describedRequirement() const
{
    return m_required ? tr("required") : tr("optional");
}

void FormField::setRequired(bool required)
{
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
    m_errorLabel->setText(words);
    m_errorRow->setVisible(!words.isEmpty());
    m_helpLabel->setVisible(words.isEmpty() && !m_help.isEmpty());
    setFieldInvalid(editor(), !words.isEmpty());
    describe();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    m_helpLabel->setText(help);
    m_helpLabel->setVisible(m_error.isEmpty() && !help.isEmpty());
    describe();
}

void FormField::describe()
{
    const QString about = m_error.isEmpty() ? m_help : m_error;
    editor()->setAccessibleDescription(about.isEmpty() ? describedRequirement()
                                                       : tr("%1. %2").arg(describedRequirement(), about));
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor() && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace attache
