// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/fieldkinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace attache
{

namespace
{

class BoxField : public FormField
{
public:
    BoxField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_box(new QCheckBox(field.label()))
    {
        m_box->setChecked(field.defaultValue.toBool());
        connect(m_box, &QCheckBox::toggled, this, [this] {
            m_isSet = true;
            Q_EMIT edited();
        });
        if (!resetButton()) {
            lay(m_box);
            return;
        }
        auto *area = new QWidget;
        auto *row = new QHBoxLayout(area);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        row->addWidget(resetButton());
        lay(area);
    }

    // Left alone and without a default it is absent, as in a command line that does not name it.
    QJsonValue value() const override
    {
        const bool says = m_isSet || !field().defaultValue.isUndefined() || isRequired();
        return says ? QJsonValue(m_box->isChecked()) : QJsonValue(QJsonValue::Undefined);
    }

    void setValue(const QJsonValue &value) override
    {
        const bool checked = value.toBool(field().defaultValue.toBool());
        const bool changes = checked != m_box->isChecked() || m_isSet != value.isBool();
        const QSignalBlocker blocker(m_box); // which would take it for a person's
        m_box->setChecked(checked);
        m_isSet = value.isBool();
        if (changes)
            Q_EMIT edited();
    }

    QWidget *editor() const override { return m_box; }

private:
    QWidget *newHeading() override { return nullptr; } // the box has its name

    QCheckBox *m_box;
    bool m_isSet = false;
};

class ChoiceField : public FormField
{
public:
    ChoiceField(const SchemaField &field, QWidget *parent)
        : FormField(field, parent)
        , m_box(new QComboBox)
    {
        m_box->setFocusPolicy(Qt::StrongFocus);
        if (field.defaultValue.isUndefined())
            m_box->addItem(FormField::tr("Choose…"));
        for (qsizetype i = 0; i < field.choices.size(); ++i)
            m_box->addItem(titleOf(i));
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
        const qsizetype at = field().choices.indexOf(value.isUndefined() ? field().defaultValue : value);
        m_box->setCurrentIndex(at < 0 ? 0 : int(at) + firstChoice());
    }

    QWidget *editor() const override { return m_box; }

private:
    QString titleOf(qsizetype at) const
    {
        const QString title = field().choiceTitles.value(at);
        if (!title.isEmpty())
            return title;
        return field().choices.at(at).isNull() ? FormField::tr("Nothing")
                                               : shownValue(field().choices.at(at));
    }

    int firstChoice() const { return m_box->count() - int(field().choices.size()); }

    QComboBox *m_box;
};

} // namespace

FormField *newBoxField(const SchemaField &field, QWidget *parent)
{
    return new BoxField(field, parent);
}

FormField *newChoiceField(const SchemaField &field, QWidget *parent)
{
    return new ChoiceField(field, parent);
}

} // namespace attache
