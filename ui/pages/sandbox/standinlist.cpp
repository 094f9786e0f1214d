// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/standinlist.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using Kind = StandIns::Fault::Kind;

QString shortWords(const StandIns::Fault &fault)
{
    const int seconds = int(fault.wait.count());
    switch (fault.kind) {
    case Kind::None:
        break;
    case Kind::Unavailable:
        return StandInList::tr("Unavailable");
    case Kind::Slow:
        return StandInList::tr("%n s late", nullptr, seconds);
    case Kind::RefusesKey:
        return StandInList::tr("Refuses the key");
    case Kind::BreaksOff:
        return StandInList::tr("Breaks off");
    case Kind::TooManyRequests:
        return StandInList::tr("Too many requests");
    }
    return StandInList::tr("Running");
}

} // namespace

QString faultWords(const StandIns::Fault &fault)
{
    if (fault.kind == Kind::None || fault.times == 0)
        return shortWords(fault);
    return StandInList::tr("%1 (%n more)", "what is wrong, for how many requests", int(fault.times))
        .arg(shortWords(fault));
}

StateLook lookOf(const StandIns::StandIn &standIn)
{
    if (!standIn.isRunning)
        return {u"state-waiting"_s, Tone::Muted, StandInList::tr("Stopped")};
    if (standIn.fault.kind == Kind::None)
        return {u"state-delivered"_s, Tone::Green, shortWords({})};
    return {u"warning"_s, Tone::Amber, faultWords(standIn.fault)};
}

/// A radio button, so that Tab stops once, arrow keys choose, and a screen reader says which of how many it
/// is.
class StandInList::Row : public QRadioButton
{
public:
    Row(const QString &of, const QString &title, const QByteArray &icon, QWidget *parent)
        : QRadioButton(parent)
        , integration(of)
        , m_icon(icon)
    {
        setText(title);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(px(34));
    }

    const QString integration;

    QSize sizeHint() const override { return {px(200), px(34)}; }

    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void choose(bool isChosen)
    {
        setAutoExclusive(false); // none may be chosen, too
        setChecked(isChosen);
        setAutoExclusive(true);
    }

    void setStandIn(const StandIns::StandIn &standIn, int arrived)
    {
        m_look = lookOf(standIn);
        m_arrived = arrived;
        setAccessibleName(
            StandInList::tr("%1, %2, %n arrived", "stand-in, state", arrived).arg(text(), m_look.word));
        update();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return QRadioButton::keyPressEvent(event);
        click();
        Q_EMIT static_cast<StandInList *>(parentWidget())->opened();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const QRectF ground = QRectF(rect()).adjusted(px(8), 1, -px(8), -1);
        if (isChecked() || underMouse())
            paintRounded(painter, ground, 6, isChecked() ? theme.selected : theme.hover);
        if (hasFocus())
            paintFocusRing(painter, ground, 6);
        const int side = px(16);
        const int middle = (height() - side) / 2;
        paintIcon(painter, placed({px(20), middle, side, side}), m_icon, theme.text);
        const int stateWidth = qMin(px(156), width() / 2);
        const int stateLeft = width() - stateWidth - px(14);
        write(painter, {px(46), 0, stateLeft - px(50), height()}, Type::Body, theme.text, text());
        const QRect mark(stateLeft, (height() - px(13)) / 2, px(13), px(13));
        paintIcon(painter, placed(mark), m_look.mark, theme.color(m_look.tone));
        const QString count = m_arrived ? QLocale().toString(m_arrived) : QString();
        const int countWidth =
            count.isEmpty() ? 0 : QFontMetrics(attache::font(Type::Small)).horizontalAdvance(count) + px(10);
        write(painter, {stateLeft + px(19), 0, stateWidth - px(19) - countWidth, height()}, Type::Small,
              theme.color(m_look.tone), m_look.word);
        write(painter, {width() - px(20) - countWidth, 0, countWidth, height()}, Type::Small, theme.muted,
              count, Qt::AlignTrailing);
    }

private:
    QRect placed(const QRect &place) const { return QStyle::visualRect(layoutDirection(), rect(), place); }

    void write(QPainter &painter, const QRect &place, Type type, const QColor &color, const QString &words,
               Qt::Alignment alignment = Qt::AlignLeading) const
    {
        painter.setFont(attache::font(type));
        painter.setPen(color);
        painter.drawText(placed(place),
                         int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), alignment)),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    QByteArray m_icon;
    StateLook m_look;
    int m_arrived = 0;
};

StandInList::StandInList(const Catalogue &catalogue, const std::vector<StandIns::StandIn> &standIns,
                         QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stand-ins"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const StandIns::StandIn &standIn : standIns) {
        const CatalogueEntry *entry = catalogue.entry(standIn.integration);
        auto *row = new Row(standIn.integration, entry ? entry->title : standIn.integration,
                            entry ? entry->icon : QByteArray(), this);
        row->setObjectName(u"standIn-"_s + standIn.integration);
        row->setStandIn(standIn, 0);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            setChosen(row->integration);
            Q_EMIT chosen(row->integration);
        });
        column->addWidget(row);
        m_rows.push_back(row);
    }
}

void StandInList::setStandIn(const StandIns::StandIn &standIn, int arrived)
{
    for (Row *row : m_rows)
        if (row->integration == standIn.integration)
            row->setStandIn(standIn, arrived);
}

void StandInList::setChosen(const QString &integration)
{
    for (Row *row : m_rows)
        row->choose(row->integration == integration);
}

} // namespace attache
