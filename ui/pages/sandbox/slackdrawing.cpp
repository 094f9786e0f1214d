// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/chatmarkup.h"
#include "ui/pages/sandbox/chatmessage.h"
#include "ui/pages/sandbox/drawing.h"
#include "ui/pages/sandbox/richtext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

/// A text object of Block Kit.
QString htmlOf(const QJsonValue &text)
{
    const QString words = text[u"text"].toString();
    return text[u"type"].toString() == u"mrkdwn" ? slackHtml(words) : slackPlainHtml(words);
}

void addSection(QVBoxLayout &column, const QJsonValue &block)
{
    if (const QString html = htmlOf(block[u"text"]); !html.isEmpty())
        column.addWidget(new RichText(Card::tr("Section"), html));
    const QJsonArray fields = block[u"fields"].toArray();
    if (fields.isEmpty())
        return;
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(8));
    for (int i = 0; i < int(fields.size()); ++i)
        grid->addWidget(new RichText(Card::tr("Field"), htmlOf(fields[i])), i / 2, i % 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column.addWidget(widget);
}

void addContext(QVBoxLayout &column, const QJsonArray &elements)
{
    QStringList words;
    for (const QJsonValue element : elements)
        words += element[u"type"].toString() == u"image" ? element[u"alt_text"].toString().toHtmlEscaped()
                                                         : htmlOf(element);
    const QString html =
        u"<span style=\"color:%1\">%2</span>"_s.arg(Theme::current().muted.name(), words.join(u" &nbsp; "_s));
    column.addWidget(new RichText(Card::tr("Context"), html, Type::Small));
}

void addBlock(QVBoxLayout &column, const QJsonValue &block)
{
    const QString type = block[u"type"].toString();
    if (type == u"header") {
        auto *label = new Label(block[u"text"][u"text"].toString(), Type::DetailTitle);
        label->setTextFormat(Qt::PlainText);
        label->setWraps(true);
        column.addWidget(label);
    } else if (type == u"section") {
        addSection(column, block);
    } else if (type == u"context") {
        addContext(column, block[u"elements"].toArray());
    } else if (type == u"divider") {
        column.addWidget(new Hairline);
    } else if (type == u"image") { // which Slack would load; nothing is loaded here
        column.addWidget(new ElidedLabel(block[u"alt_text"].toString(), Type::Body, Tone::Muted));
    }
}

} // namespace

QWidget *newSlackDrawing(const StandIns::Arrival &arrival, const QByteArray &icon)
{
    auto *card = new Card(Card::tr("The message as Slack shows it"));
    const QJsonValue message = arrival.details.value(u"message"_s);
    auto *said = new ChatMessage(icon, Card::tr("Attestations", "the name of an app in a chat"), arrival.at);
    const QJsonArray blocks = message[u"blocks"].toArray();
    if (blocks.isEmpty()) // else it is what notifications show
        said->addHtml(Card::tr("Text of the message"), slackHtml(message[u"text"].toString()));
    for (const QJsonValue block : blocks)
        addBlock(*said->column(), block);
    const QJsonArray attachments = message[u"attachments"].toArray();
    for (const QJsonValue attachment : attachments) {
        auto *embed = new ChatEmbed(QColor(attachment[u"color"].toString()));
        embed->column()->addWidget(
            new RichText(Card::tr("Attachment"), slackHtml(attachment[u"text"].toString())));
        said->column()->addWidget(embed);
    }
    card->column()->addWidget(said);
    return card;
}

} // namespace attache
