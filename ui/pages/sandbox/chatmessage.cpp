// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/chatmessage.h"

#include "ui/pages/sandbox/richtext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QStyle>

namespace attache
{
namespace
{

/// "APP": what both chats put behind the name of whoever is not a person.
class Badge : public Label
{
public:
    Badge()
        : Label(ChatMessage::tr("APP", "badge behind a name in a chat"), Type::Small, Tone::Accent)
    {
        setContentsMargins(px(5), 0, px(5), 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        paintRounded(painter, rect(), 4, Theme::current().selected);
        painter.end();
        Label::paintEvent(event);
    }
};

} // namespace

ChatMessage::ChatMessage(const QByteArray &picture, const QString &name, const QDateTime &at, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(new IconTile(picture, 40, true), 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    auto *who = new Label(name, Type::Strong);
    who->setTextFormat(Qt::PlainText);
    head->addWidget(who);
    head->addWidget(new Badge);
    auto *when = new Label(shortTime(at, QDateTime::currentDateTimeUtc()), Type::Small, Tone::Muted);
    when->setToolTip(exactTime(at));
    head->addWidget(when);
    head->addStretch();
    m_column->addLayout(head);
}

void ChatMessage::addHtml(const QString &accessibleName, const QString &html)
{
    if (!html.isEmpty())
        m_column->addWidget(new RichText(accessibleName, html));
}

ChatEmbed::ChatEmbed(const QColor &bar, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(mirroredMargins({px(18), px(12), px(14), px(12)}));
    m_column->setSpacing(px(8));
}

void ChatEmbed::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(painter, rect(), 6, theme.window, theme.hairline);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), 6, 6);
    painter.setClipPath(card);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, px(4), height())),
                     m_bar.isValid() ? m_bar : theme.noData);
}

} // namespace attache
