// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterchips.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

/// A radio button, so that screen readers say which of how many it is, and Tab stops at the chosen one alone.
class FilterChips::ChipButton : public QRadioButton
{
public:
    ChipButton(const Chip &chip, QWidget *parent)
        : QRadioButton(parent)
        , m_chip(chip)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setChip(chip);
    }

    const Chip &chip() const { return m_chip; }

    void setChip(const Chip &chip)
    {
        m_chip = chip;
        setAccessibleName(chip.count < 0 ? chip.label : chip.label + u' ' + QLocale().toString(chip.count));
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics strong(attache::font(Type::Strong)); // so that choosing moves nothing
        const int gap = countWidth() ? px(6) : 0;
        return {strong.horizontalAdvance(m_chip.label) + gap + countWidth() + px(16), px(26)};
    }

    /// Only a long one, which says what is filtered by, gives way.
    QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), px(140)), px(26)}; }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintRounded(painter, rect(), 6, theme.hover);
        if (hasFocus())
            paintFocusRing(painter, rect(), 6);
        painter.setFont(attache::font(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(isChecked() ? theme.text : theme.idle);
        const QRect inner = rect().adjusted(px(8), 0, -px(8), 0);
        const int room = inner.width() - (countWidth() ? countWidth() + px(4) : 0);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_chip.label, Qt::ElideRight, room + px(2)));
        if (m_chip.count < 0)
            return;
        painter.setFont(attache::font(Type::Small));
        painter.setPen(theme.muted);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, countWords());
    }

private:
    /// The exact number is in the tool tip: a chip has no room for it.
    QString countWords() const
    {
        constexpr int most = 99; // as in the navigation
        return QLocale().toString(std::min(m_chip.count, most)) + (m_chip.count > most ? u"+"_s : QString());
    }

    int countWidth() const
    {
        return m_chip.count < 0 ? 0
                                : QFontMetrics(attache::font(Type::Small)).horizontalAdvance(countWords());
    }

    Chip m_chip;
};

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(0, px(2), this))
{
    m_row->setContentsMargins(mirroredMargins({px(8), px(9), 0, px(9)}));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(tr("Filter"));
}

void FilterChips::setChips(const std::vector<Chip> &chips)
{
    while (m_buttons.size() > chips.size()) {
        m_buttons.back()->deleteLater();
        m_buttons.back()->hide();
        m_buttons.pop_back();
    }
    for (size_t i = 0; i < chips.size(); ++i) {
        if (i < m_buttons.size()) {
            m_buttons[i]->setChip(chips[i]);
            continue;
        }
        auto *button = new ChipButton(chips[i], this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button->chip().key); });
        m_row->addWidget(button);
        // What comes later comes last for the Tab key, unless told otherwise.
        setTabOrder(i ? static_cast<QWidget *>(m_buttons[i - 1]) : this, button);
        m_buttons.push_back(button);
    }
    const bool isThere =
        std::any_of(chips.begin(), chips.end(), [this](const Chip &c) { return c.key == m_chosen; });
    if (!isThere && !chips.empty())
        choose(chips.front().key);
    showChosen();
}

std::vector<FilterChips::Chip> FilterChips::chips() const
{
    std::vector<Chip> all;
    for (const ChipButton *button : m_buttons)
        all.push_back(button->chip());
    return all;
}

void FilterChips::showChosen()
{
    for (ChipButton *button : m_buttons) {
        const bool isChosen = button->chip().key == m_chosen;
        if (isChosen)
            button->setChecked(true); // and thereby the others not
        // Qt moves the stop of the Tab key along only when a person chooses.
        button->setFocusPolicy(isChosen ? Qt::TabFocus : Qt::NoFocus);
    }
}

void FilterChips::choose(const QString &key)
{
    const bool isNew = key != m_chosen;
    m_chosen = key;
    showChosen();
    if (isNew)
        Q_EMIT chosenChanged(key);
}

} // namespace attache
