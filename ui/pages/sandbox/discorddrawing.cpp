// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/chatmarkup.h"
#include "ui/pages/sandbox/chatmessage.h"
#include "ui/pages/sandbox/drawing.h"
#include "ui/pages/sandbox/filechip.h"
#include "ui/pages/sandbox/richtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int fieldsBeside = 3; // as Discord has them in a wide window

QWidget *newField(const QJsonValue &field)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    const QString name = field[u"name"].toString();
    auto *label = new Label(name, Type::Strong);
    label->setTextFormat(Qt::PlainText);
    label->setWraps(true);
    column->addWidget(label);
    column->addWidget(new RichText(name, discordHtml(field[u"value"].toString())));
    return widget;
}

/// Those that go beside others up to three in a row, the rest on a row of their own.
QWidget *newFields(const QJsonArray &fields)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    int row = 0;
    int column = 0;
    for (const QJsonValue field : fields) {
        const bool isBeside = field[u"inline"].toBool();
        if (column > 0 && (!isBeside || column == fieldsBeside)) {
            ++row;
            column = 0;
        }
        grid->addWidget(newField(field), row, column, 1, isBeside ? 1 : fieldsBeside, Qt::AlignTop);
        column = isBeside ? column + 1 : fieldsBeside;
    }
    for (int i = 0; i < fieldsBeside; ++i)
        grid->setColumnStretch(i, 1);
    return widget;
}

QWidget *newEmbed(const QJsonValue &embed)
{
    const int colour = embed[u"color"].toInt(-1);
    auto *widget = new ChatEmbed(colour < 0 ? QColor() : QColor::fromRgb(QRgb(colour)));
    QVBoxLayout &column = *widget->column();
    if (const QString title = embed[u"title"].toString(); !title.isEmpty()) {
        auto *label = new Label(title, Type::Section);
        label->setTextFormat(Qt::PlainText);
        label->setWraps(true);
        column.addWidget(label);
    }
    if (const QString words = embed[u"description"].toString(); !words.isEmpty())
        column.addWidget(new RichText(Card::tr("Description"), discordHtml(words)));
    if (const QJsonArray fields = embed[u"fields"].toArray(); !fields.isEmpty())
        column.addWidget(newFields(fields));
    const QDateTime at = QDateTime::fromString(embed[u"timestamp"].toString(), Qt::ISODateWithMs);
    const QString foot = embed[u"footer"][u"text"].toString();
    const QString when = at.isValid() ? exactTime(at) : QString();
    if (!foot.isEmpty() || at.isValid())
        column.addWidget(new ElidedLabel(foot.isEmpty() ? when
                                         : when.isEmpty()
                                             ? foot
                                             : Card::tr("%1 · %2", "footer, time").arg(foot, when),
                                         Type::Small, Tone::Muted));
    return widget;
}

} // namespace

QWidget *newDiscordDrawing(const StandIns::Arrival &arrival, const QByteArray &icon)
{
    auto *card = new Card(Card::tr("The message as Discord shows it"));
    const QJsonValue message = arrival.details.value(u"message"_s);
    const QString name = message[u"username"].toString();
    auto *said = new ChatMessage(icon, name.isEmpty() ? Card::tr("Build channel") : name, arrival.at);
    said->addHtml(Card::tr("Text of the message"), discordHtml(message[u"content"].toString()));
    const QJsonArray embeds = message[u"embeds"].toArray();
    for (const QJsonValue embed : embeds)
        said->column()->addWidget(newEmbed(embed));
    for (const StandIns::File &file : arrival.files)
        said->column()->addWidget(new FileChip(file));
    card->column()->addWidget(said);
    return card;
}

} // namespace attache
