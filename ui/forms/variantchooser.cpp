// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/variantchooser.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

constexpr std::size_t mostRadios = 5;

} // namespace

VariantChooser::VariantChooser(const Schema &schema, QWidget *parent)
    : QWidget(parent)
    , m_title(schema.choiceTitle().isEmpty() ? tr("One of these") : schema.choiceTitle())
    , m_errorLabel(new Label({}, Type::Small, Tone::Red))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(10), 0, px(10), 0); // as fields have it
    column->setSpacing(px(6));
    auto *title = new Label(m_title, Type::Strong);
    column->addWidget(title);
    QWidget *choice = schema.variants().size() <= mostRadios ? newRadios(schema) : newList(schema);
    title->setBuddy(choice);
    setFocusProxy(choice);
    setAccessibleName(m_title);
    m_errorLabel->setWraps(true);
    column->addWidget(m_errorLabel);
    m_errorLabel->hide();
}

QWidget *VariantChooser::newRadios(const Schema &schema)
{
    auto *group = new QButtonGroup(this);
    for (const SchemaVariant &variant : schema.variants()) {
        const std::size_t at = m_radios.size();
        auto *radio = new QRadioButton(variant.title);
        radio->setObjectName(u"variant%1"_s.arg(at));
        radio->setAccessibleDescription(variant.description.isEmpty() ? m_title : variant.description);
        radio->setToolTip(variant.description);
        radio->setChecked(at == 0);
        group->addButton(radio);
        layout()->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, at] { choose(at); });
        m_radios.push_back(radio);
    }
    return m_radios.front();
}

QWidget *VariantChooser::newList(const Schema &schema)
{
    m_list = new QComboBox;
    m_list->setObjectName(u"variants"_s);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(m_title);
    for (const SchemaVariant &variant : schema.variants())
        m_list->addItem(variant.title);
    layout()->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, [this](int at) { choose(std::size_t(at)); });
    return m_list;
}

void VariantChooser::choose(std::size_t variant)
{
    if (variant == m_variant)
        return;
    setVariant(variant);
    Q_EMIT chosen(variant);
}

void VariantChooser::setVariant(std::size_t variant)
{
    m_variant = variant;
    if (m_list) {
        m_list->setCurrentIndex(int(variant));
        return;
    }
    m_radios[variant]->setChecked(true);
    setFocusProxy(m_radios[variant]);
}

void VariantChooser::setError(const QString &words)
{
    m_error = words;
    m_errorLabel->setText(words);
    m_errorLabel->setVisible(!words.isEmpty());
}

} // namespace attache
