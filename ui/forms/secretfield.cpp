// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/fieldkinds.h"
#include "ui/forms/passwordedit.h"

namespace attache
{

namespace
{

class SecretField : public FormField
{
public:
    SecretField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new PasswordEdit)
    {
        connect(m_edit, &PasswordEdit::secretChanged, this, &FormField::edited);
        connect(m_edit, &PasswordEdit::fileAsked, this, [this] { askForFile(); });
        lay(m_edit);
    }

    // As it is: a space may be part of a secret.
    QJsonValue value() const override
    {
        const QString secret = m_edit->secret();
        return secret.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(secret);
    }

    void setValue(const QJsonValue &value) override { m_edit->setSecret(value.toString()); }

    QWidget *editor() const override { return m_edit; }

protected:
    bool takesFiles() const override { return true; }

private:
    PasswordEdit *m_edit;
};

} // namespace

FormField *newSecretField(const SchemaField &field, QWidget *parent)
{
    return new SecretField(field, parent);
}

} // namespace attache
