// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigationlist.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

/// A radio button, so that screen readers say which of how many it is, and Tab stops at the chosen one alone.
class NavigationList::Row : public QRadioButton
{
public:
    Row(const QString &label, const QString &icon, const QString &shortcut, QWidget *parent)
        : QRadioButton(parent)
        , m_icon(icon)
    {
        setText(label);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(px(32));
        setToolTip(NavigationList::tr("%1 (%2)").arg(label, shortcut));
        setCount(0);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(
            count ? NavigationList::tr("%1, %2 waiting for you").arg(text(), QLocale().toString(count))
                  : text());
        update();
    }

    QSize sizeHint() const override { return {px(180), px(32)}; }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        if (isChecked() || underMouse())
            paintRounded(painter, rect(), 6, isChecked() ? theme.selectedNavigation : theme.hover);
        if (hasFocus())
            paintFocusRing(painter, rect(), 6);
        const QRect mark(px(10), (height() - px(16)) / 2, px(16), px(16));
        paintIcon(painter, mirrored(mark), m_icon, theme.color(isChecked() ? Tone::Accent : Tone::Idle));
        painter.setFont(attache::font(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(isChecked() ? theme.text : theme.idle);
        painter.drawText(mirrored(rect().adjusted(px(36), 0, -px(8), 0)), Qt::AlignVCenter | Qt::AlignLeading,
                         text());
        if (m_count > 0)
            paintCount(painter);
    }

private:
    QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    }

    void paintCount(QPainter &painter) const
    {
        const Theme &theme = Theme::current();
        painter.setFont(attache::font(Type::Small));
        const QString number = m_count > 99 ? u"99+"_s : QLocale().toString(m_count);
        const int side = px(20);
        const int pill = qMax(side, painter.fontMetrics().horizontalAdvance(number) + px(10));
        const QRect place = mirrored({width() - pill - px(8), (height() - side) / 2, pill, side});
        paintRounded(painter, place, side / 2.0, theme.red.tint);
        painter.setPen(theme.red.text);
        painter.drawText(place, Qt::AlignCenter, number);
    }

    QString m_icon;
    int m_count = 0;
};

NavigationList::NavigationList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(px(201));
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(mirroredMargins({px(10), px(14), px(11), px(14)}));
    m_column->setSpacing(px(2));
    auto *brand = new QWidget;
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(mirroredMargins({px(8), 0, 0, px(16)}));
    row->setSpacing(px(10));
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(px(24), px(24)), devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(new Label(QGuiApplication::applicationDisplayName(), Type::Section));
    row->addStretch();
    m_column->addWidget(brand);
    m_column->addStretch();
}

void NavigationList::addPlace(const QString &label, const QString &icon, const QString &shortcut, bool atFoot)
{
    const int index = int(m_rows.size());
    auto *row = new Row(label, icon, shortcut, this);
    connect(row, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    if (atFoot) // below the stretch
        m_column->addWidget(row);
    else
        m_column->insertWidget(index + 1, row);
    m_rows.push_back(row);
}

void NavigationList::setCurrent(int index)
{
    m_current = index;
    m_rows[size_t(index)]->setChecked(true);
    // Qt moves the stop of the Tab key along only when a person chooses.
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[size_t(i)]->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus);
}

QWidget *NavigationList::row(int index) const
{
    return m_rows[size_t(index)];
}

void NavigationList::setCount(QWidget *row, int count)
{
    static_cast<Row *>(row)->setCount(count);
}

void NavigationList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.hairline);
}

} // namespace attache
