// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/drawing.h"

#include "ui/widgets/codeblock.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

QWidget *newObjectDrawing(const StandIns::Arrival &arrival)
{
    auto *card = new Card(Card::tr("The object as the bucket keeps it"));
    QVBoxLayout &column = *card->column();
    const QJsonObject &object = arrival.details;
    column.addWidget(
        new ElidedLabel(object.value(u"name"_s).toString(), Type::DetailTitle, Tone::Text, Qt::ElideMiddle));
    auto *pairs = new KeyValueGrid;
    pairs->addId(Card::tr("Key"), object.value(u"name"_s).toString());
    pairs->addText(Card::tr("Bucket"), object.value(u"bucket"_s).toString());
    pairs->addText(Card::tr("Size"), sizeWords(arrival.size));
    pairs->addText(Card::tr("Content type"), object.value(u"contentType"_s).toString());
    column.addWidget(pairs);
    const QJsonObject metadata = object.value(u"metadata"_s).toObject();
    if (!metadata.isEmpty()) {
        column.addWidget(new SectionHeader(Card::tr("Metadata")));
        auto *more = new KeyValueGrid;
        for (auto each = metadata.begin(); each != metadata.end(); ++each)
            more->addText(each.key(), each.value().toString());
        column.addWidget(more);
    }
    column.addWidget(new SectionHeader(Card::tr("Content")));
    auto *block = new CodeBlock(Card::tr("Content of the object"));
    block->setMaximumLines(40);
    block->setBody(QString::fromUtf8(arrival.content));
    column.addWidget(block);
    if (QWidget *note = newCutNote(arrival.content.size(), arrival.size))
        column.addWidget(note);
    return card;
}

} // namespace attache
