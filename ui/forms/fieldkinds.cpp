// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"
#include "ui/forms/passwordedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// A JSON value as a person reads it.
QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? FormField::tr("Yes") : FormField::tr("No");
    return value.isDouble() ? QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : QString();
}

QString placeholderOf(const SchemaField &field)
{
    if (!field.defaultValue.isUndefined())
        return shown(field.defaultValue);
    return field.examples.value(0);
}

class TextField : public FormField
{
public:
    TextField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new QLineEdit)
    {
        m_edit->setPlaceholderText(placeholderOf(field));
        connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
        lay(m_edit);
    }

    QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

    void setValue(const QJsonValue &value) override { m_edit->setText(shown(value)); }

    QWidget *editor() const override { return m_edit; }

protected:
    QLineEdit *m_edit;
};

class NumberField : public TextField
{
public:
    NumberField(const SchemaField &field, QWidget *parent)
        : TextField(field, parent)
    {
        m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        m_edit->setMaximumWidth(px(200));
    }

    QJsonValue value() const override
    {
        const QJsonValue text = TextField::value();
        bool isNumber = false;
        const double number = QLocale().toDouble(text.toString(), &isNumber);
        if (isNumber)
            return number;
        const double plain = QLocale::c().toDouble(text.toString(), &isNumber);
        return isNumber ? QJsonValue(plain) : text;
    }
};

class SecretField : public FormField
{
public:
    SecretField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new PasswordEdit)
    {
        connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
        lay(m_edit);
    }

    // As it is: a space may be part of a secret.
    QJsonValue value() const override
    {
        return m_edit->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_edit->text());
    }

    void setValue(const QJsonValue &value) override { m_edit->setText(value.toString()); }

    QWidget *editor() const override { return m_edit; }

private:
    PasswordEdit *m_edit;
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
        m_edit->setFont(attache::font(Type::Mono));
        m_edit->setTabChangesFocus(true);
        m_edit->setUndoRedoEnabled(!field.secret);
        m_edit->setFixedHeight(px(112));
        m_edit->setPlaceholderText(placeholderOf(field));
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FormField::edited);
        lay(m_edit);
    }

    QJsonValue value() const override
    {
        const QString text = m_edit->toPlainText();
        return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

    void setValue(const QJsonValue &value) override { m_edit->setPlainText(value.toString()); }

    QWidget *editor() const override { return m_edit; }

private:
    QPlainTextEdit *m_edit;
};

class BoxField : public FormField
{
public:
    BoxField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_box(new QCheckBox(field.label()))
        , m_touched(false)
    {
        m_box->setChecked(field.defaultValue.toBool());
        connect(m_box, &QCheckBox::toggled, this, [this] {
            m_touched = true;
            Q_EMIT edited();
        });
        lay(m_box);
    }

    // Left alone and without a default it is absent, as in a command line that does not name it.
    QJsonValue value() const override
    {
        const bool says = m_touched || !field().defaultValue.isUndefined() || field().required;
        return says ? QJsonValue(m_box->isChecked()) : QJsonValue(QJsonValue::Undefined);
    }

    void setValue(const QJsonValue &value) override
    {
        m_box->setChecked(value.toBool());
        m_touched = !value.isUndefined();
    }

    QWidget *editor() const override { return m_box; }

private:
    QWidget *newHeading() override { return nullptr; } // the box has its name

    QCheckBox *m_box;
    bool m_touched;
};

class ChoiceField : public FormField
{
public:
    ChoiceField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_box(new QComboBox)
    {
        if (field.defaultValue.isUndefined())
            m_box->addItem(FormField::tr("Choose…"));
        for (const QJsonValue &choice : field.choices)
            m_box->addItem(shown(choice), choice.toVariant());
        setValue(field.defaultValue);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FormField::edited);
        lay(m_box);
    }

    QJsonValue value() const override
    {
        const qsizetype at = m_box->currentIndex() - firstChoice();
        return at < 0 ? QJsonValue(QJsonValue::Undefined) : field().choices.at(at);
    }

    void setValue(const QJsonValue &value) override
    {
        const qsizetype at = field().choices.indexOf(value);
        m_box->setCurrentIndex(at < 0 ? 0 : int(at) + firstChoice());
    }

    QWidget *editor() const override { return m_box; }

private:
    int firstChoice() const { return m_box->count() - int(field().choices.size()); }

    QComboBox *m_box;
};

} // namespace

FormField *newFormField(const SchemaField &field, QWidget *parent)
{
    if (!field.choices.isEmpty())
        return new ChoiceField(field, parent);
    if (field.type == u"boolean")
        return new BoxField(field, parent);
    if (field.type == u"integer" || field.type == u"number")
        return new NumberField(field, parent);
    if (field.multiline)
        return new LinesField(field, parent);
    if (field.secret)
        return new SecretField(field, parent);
    return new TextField(field, parent);
}

} // namespace attache
