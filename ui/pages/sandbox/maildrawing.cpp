// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/drawing.h"

#include "ui/pages/sandbox/filechip.h"
#include "ui/pages/sandbox/richtext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString header(const StandIns::Arrival &arrival, const QString &name)
{
    return arrival.details.value(u"headers"_s)[name].toString();
}

/// Who wrote to whom and when, as a mail program has it above the text.
QWidget *newEnvelope(const StandIns::Arrival &arrival)
{
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(new Label(name, Type::Body, Tone::Muted), row, 0, Qt::AlignTop);
        auto *label = new Label(value);
        label->setWraps(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 1);
    };
    add(Card::tr("From"), header(arrival, u"From"_s));
    add(Card::tr("To"), header(arrival, u"To"_s));
    add(Card::tr("Cc"), header(arrival, u"Cc"_s));
    const QDateTime date = QDateTime::fromString(header(arrival, u"Date"_s), Qt::RFC2822Date);
    add(Card::tr("Date"), date.isValid() ? exactTime(date) : header(arrival, u"Date"_s));
    return lines;
}

/// A choice only where there are two to choose from.
void addBody(QVBoxLayout &column, const QString &html, const QString &text)
{
    const QString plain = u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(text.toHtmlEscaped());
    if (html.isEmpty()) {
        column.addWidget(new RichText(Card::tr("Text of the mail"), plain, Type::Mono));
        return;
    }
    auto *body = new RichText(Card::tr("Text of the mail"), html, Type::Body, true);
    if (text.isEmpty()) {
        column.addWidget(body);
        return;
    }
    auto *choice = new FilterChips;
    choice->layout()->setContentsMargins(0, 0, 0, 0);
    choice->setChips({{u"html"_s, Card::tr("As HTML"), -1}, {u"text"_s, Card::tr("As plain text"), -1}});
    auto *other = new RichText(Card::tr("Plain text of the mail"), plain, Type::Mono);
    other->hide();
    QObject::connect(choice, &FilterChips::chosenChanged, body, [body, other](const QString &key) {
        body->setVisible(key == u"html");
        other->setVisible(key == u"text");
    });
    column.addWidget(choice);
    column.addWidget(body);
    column.addWidget(other);
}

void addHeaders(QVBoxLayout &column, const QJsonObject &headers)
{
    auto *fold = newButton(Card::tr("All headers"), u"chevron-right"_s, ButtonRole::Flush);
    fold->setCheckable(true);
    QStringList lines;
    for (auto each = headers.begin(); each != headers.end(); ++each)
        lines += u"%1: %2"_s.arg(each.key(), each.value().toString().simplified());
    auto *block = new CodeBlock(Card::tr("Headers of the mail"));
    block->setMessage(lines.value(0), lines.mid(1), {});
    block->hide();
    QObject::connect(fold, &QPushButton::toggled, block, [fold, block](bool open) {
        fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
        block->setVisible(open);
    });
    column.addWidget(fold, 0, Qt::AlignLeading);
    column.addWidget(block);
}

} // namespace

QWidget *newMailDrawing(const StandIns::Arrival &arrival)
{
    auto *card = new Card(Card::tr("The mail as it is read"));
    QVBoxLayout &column = *card->column();
    const QString subject = arrival.details.value(u"subject"_s).toString();
    auto *title = new Label(subject.isEmpty() ? Card::tr("(no subject)") : subject, Type::DetailTitle);
    title->setTextFormat(Qt::PlainText);
    title->setWraps(true);
    column.addWidget(title);
    column.addWidget(newEnvelope(arrival));
    column.addWidget(new Hairline);
    addBody(column, arrival.details.value(u"html"_s).toString(), arrival.details.value(u"text"_s).toString());
    if (!arrival.files.isEmpty())
        column.addWidget(
            new Label(Card::tr("%n attachment(s)", nullptr, int(arrival.files.size())), Type::Strong));
    for (const StandIns::File &file : arrival.files)
        column.addWidget(new FileChip(file));
    column.addWidget(new Hairline);
    addHeaders(column, arrival.details.value(u"headers"_s).toObject());
    return card;
}

} // namespace attache
