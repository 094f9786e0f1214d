// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/fieldkinds.h"
#include "ui/forms/numberedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace attache
{

namespace
{

QString rangeWords(const SchemaField &field)
{
    if (field.minimum && field.maximum)
        return FormField::tr("%1 to %2").arg(shownValue(*field.minimum), shownValue(*field.maximum));
    if (field.minimum)
        return FormField::tr("at least %1").arg(shownValue(*field.minimum));
    return field.maximum ? FormField::tr("at most %1").arg(shownValue(*field.maximum)) : QString();
}

/// A number; or a text that is one, as the port of some services.
class NumberField : public FormField
{
public:
    NumberField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_edit(new NumberEdit)
    {
        m_edit->setRange(field.minimum, field.maximum);
        m_edit->setStep(field.step.value_or(field.type == QLatin1String("number") ? 0.1 : 1));
        m_edit->setPlaceholderText(placeholderOf(field));
        if (const QJsonValue shown = numberFrom(placeholderOf(field)); shown.isDouble())
            m_edit->setFallback(shown.toDouble());
        m_edit->setFixedWidth(px(160));
        connect(m_edit, &NumberEdit::textChanged, this, &FormField::edited);
        auto *area = new QWidget;
        auto *row = new QHBoxLayout(area);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(8));
        row->addWidget(m_edit);
        if (!field.unit.isEmpty())
            row->addWidget(new Label(field.unit));
        if (const QString range = rangeWords(field); !range.isEmpty())
            row->addWidget(new Label(range, Type::Small, Tone::Muted));
        row->addStretch();
        lay(area);
    }

    QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        return field().numeric ? QJsonValue(text) : numberFrom(text);
    }

    void setValue(const QJsonValue &value) override { m_edit->setText(shownValue(value)); }

    QWidget *editor() const override { return m_edit; }

private:
    QString describedRange() const override
    {
        const QString range = rangeWords(field());
        if (range.isEmpty())
            return field().unit.isEmpty() ? QString() : FormField::tr("In %1.").arg(field().unit);
        return field().unit.isEmpty() ? FormField::tr("Takes %1.").arg(range)
                                      : FormField::tr("Takes %1, in %2.").arg(range, field().unit);
    }

    NumberEdit *m_edit;
};

} // namespace

FormField *newNumberField(const SchemaField &field, QWidget *parent)
{
    return new NumberField(field, parent);
}

} // namespace attache
