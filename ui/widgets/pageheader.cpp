// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statemark.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>

#include <memory>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// The muted title before a trail: a button that reads as a title.
class BackTitle : public QAbstractButton
{
public:
    explicit BackTitle(const QString &title, QWidget *parent = nullptr)
        : QAbstractButton(parent)
    {
        setText(title);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setToolTip(PageHeader::tr("Back to %1 (Esc)").arg(title));
        setAccessibleName(PageHeader::tr("Back to %1").arg(title));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(attache::font(Type::PageTitle));
        return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(attache::font(Type::PageTitle));
        painter.setPen(Theme::current().color(underMouse() ? Tone::Accent : Tone::Muted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, text());
        if (hasFocus())
            paintFocusRing(painter, rect(), 4);
    }
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_titleRow(new QHBoxLayout)
    , m_search(new SearchField)
    , m_primary(newButton({}, u"plus"_s, ButtonRole::Primary))
{
    setFixedHeight(px(57));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins({px(24), 0, px(16), 1}));
    row->setSpacing(px(12));
    m_titleRow->setSpacing(px(14));
    row->addLayout(m_titleRow);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_primary);
    m_primary->hide();
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void PageHeader::setTitle(const QString &title, const QStringList &trail)
{
    if (title == m_title && trail == m_trail && m_titleRow->count() > 0)
        return; // pages say their header more often than it changes
    m_title = title;
    m_trail = trail;
    while (const std::unique_ptr<QLayoutItem> item{m_titleRow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    if (trail.isEmpty()) {
        m_titleRow->addWidget(new Label(title, Type::PageTitle));
        return;
    }
    auto *back = new BackTitle(title);
    connect(back, &QAbstractButton::clicked, this, &PageHeader::backRequested);
    m_titleRow->addWidget(back);
    for (const QString &part : trail) {
        m_titleRow->addWidget(new IconMark(u"chevron-right"_s, Tone::Muted));
        m_titleRow->addWidget(
            new Label(part, Type::PageTitle, part == trail.last() ? Tone::Text : Tone::Muted));
    }
}

void PageHeader::setSearchHint(const QString &hint)
{
    m_search->setVisible(!hint.isEmpty());
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

void PageHeader::setPrimaryAction(QAction *action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    m_primary->setVisible(action);
    if (!action)
        return;
    connect(action, &QAction::changed, this, &PageHeader::dressPrimary);
    connect(action, &QObject::destroyed, this, [this] {
        m_action = nullptr;
        m_primary->hide();
    });
    dressPrimary();
}

void PageHeader::dressPrimary()
{
    m_primary->setText(m_action->text());
    m_primary->setIcon(m_action->icon().isNull() ? icon(u"plus"_s, Tone::OnAccent) : m_action->icon());
    m_primary->setEnabled(m_action->isEnabled());
    m_primary->setVisible(m_action->isVisible());
    m_primary->setToolTip(tr("%1 (%2)").arg(
        m_action->text(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(painter, 0, width(), height() - 1);
}

} // namespace attache
