// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/drawing.h"

#include "ui/widgets/copyableid.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

/// What a descriptor points at: its name or media type, its size, its digest (image specification,
/// "Descriptors").
QWidget *newDescriptor(const QJsonValue &descriptor)
{
    const QString type = descriptor[u"mediaType"].toString();
    const QString name = descriptor[u"annotations"][u"org.opencontainers.image.title"].toString();
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, px(4), 0, px(4));
    row->setSpacing(px(12));
    row->addWidget(new IconMark(u"layers"_s, Tone::Muted), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(name.isEmpty() ? type : name, Type::Strong));
    if (!name.isEmpty())
        words->addWidget(new ElidedLabel(type, Type::Small, Tone::Muted));
    words->addWidget(new CopyableId(Card::tr("digest"), descriptor[u"digest"].toString()));
    row->addLayout(words, 1);
    row->addWidget(new Label(sizeWords(descriptor[u"size"].toInteger()), Type::Body, Tone::Muted), 0,
                   Qt::AlignTop);
    return widget;
}

void addDescriptors(QVBoxLayout &column, const QString &title, const QJsonArray &descriptors)
{
    if (descriptors.isEmpty())
        return;
    auto *header = new SectionHeader(title);
    header->setCount(int(descriptors.size()));
    column.addSpacing(px(4));
    column.addWidget(header);
    for (const QJsonValue descriptor : descriptors)
        column.addWidget(newDescriptor(descriptor));
}

void addAnnotations(QVBoxLayout &column, const QJsonObject &annotations)
{
    if (annotations.isEmpty())
        return;
    column.addSpacing(px(4));
    column.addWidget(new SectionHeader(Card::tr("Annotations")));
    auto *pairs = new KeyValueGrid;
    for (auto each = annotations.begin(); each != annotations.end(); ++each)
        pairs->addText(each.key(), each.value().toString());
    column.addWidget(pairs);
}

} // namespace

QWidget *newManifestDrawing(const StandIns::Arrival &arrival)
{
    auto *card = new Card(Card::tr("The manifest as the registry keeps it"));
    QVBoxLayout &column = *card->column();
    const auto detail = [&arrival](const char *name) {
        return arrival.details.value(QLatin1String(name)).toString();
    };
    const QString tag = detail("tag");
    column.addWidget(
        new ElidedLabel(tag.isEmpty() ? detail("repository") : u"%1:%2"_s.arg(detail("repository"), tag),
                        Type::DetailTitle, Tone::Text, Qt::ElideMiddle));
    auto *pairs = new KeyValueGrid;
    pairs->addId(Card::tr("Digest"), detail("digest"));
    pairs->addText(Card::tr("Media type"), detail("mediaType"));
    if (!detail("artifactType").isEmpty())
        pairs->addText(Card::tr("Artifact type"), detail("artifactType"));
    if (!detail("subject").isEmpty())
        pairs->addId(Card::tr("Refers to"), detail("subject"));
    column.addWidget(pairs);
    const QJsonObject manifest = QJsonDocument::fromJson(arrival.content).object();
    if (manifest.contains(u"config"_s))
        addDescriptors(column, Card::tr("Configuration"), {manifest.value(u"config"_s)});
    addDescriptors(column, Card::tr("Layers"), manifest.value(u"layers"_s).toArray());
    addDescriptors(column, Card::tr("Manifests"), manifest.value(u"manifests"_s).toArray());
    addAnnotations(column, manifest.value(u"annotations"_s).toObject());
    return card;
}

} // namespace attache
