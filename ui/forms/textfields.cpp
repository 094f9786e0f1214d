// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/fieldkinds.h"
#include "ui/forms/hostwarning.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace attache
{

namespace
{

class TextField : public FormField
{
public:
    TextField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new QLineEdit)
    {
        m_edit->setPlaceholderText(placeholderOf(field));
        if (field.format == QLatin1String("uri"))
            m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
        else if (field.format == QLatin1String("email"))
            m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
        lay(m_edit);
    }

    QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        return field().host ? withPlainHost(text) : text;
    }

    void setValue(const QJsonValue &value) override { m_edit->setText(shownValue(value)); }

    QWidget *editor() const override { return m_edit; }

protected:
    bool takesFiles() const override { return true; }

private:
    QLineEdit *m_edit;
};

class LinesField : public FormField
{
public:
    LinesField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new QPlainTextEdit)
    {
        m_edit->setProperty("framed", true);
        m_edit->setFrameShape(QFrame::StyledPanel);
        m_edit->viewport()->setAutoFillBackground(
            false); // the frame paints its ground, with its round corners
        m_edit->setFont(attache::font(Type::Mono));
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(px(112));
        m_edit->setPlaceholderText(placeholderOf(field));
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FormField::edited);
        lay(m_edit, m_edit->viewport());
    }

    QJsonValue value() const override
    {
        const QString text = m_edit->toPlainText();
        return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

    void setValue(const QJsonValue &value) override { m_edit->setPlainText(value.toString()); }

    QWidget *editor() const override { return m_edit; }

protected:
    bool takesFiles() const override { return true; }

private:
    QPlainTextEdit *m_edit;
};

} // namespace

FormField *newTextField(const SchemaField &field, QWidget *parent)
{
    return new TextField(field, parent);
}

FormField *newLinesField(const SchemaField &field, QWidget *parent)
{
    return new LinesField(field, parent);
}

} // namespace attache
