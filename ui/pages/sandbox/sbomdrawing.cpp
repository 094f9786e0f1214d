// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/drawing.h"

#include "ui/pages/sandbox/filechip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString tagWords(const QJsonArray &tags)
{
    QStringList words;
    for (const QJsonValue tag : tags)
        words += tag.toString();
    return QLocale().createSeparatedList(words);
}

} // namespace

QWidget *newSbomDrawing(const StandIns::Arrival &arrival)
{
    auto *card = new Card(Card::tr("The project as Dependency-Track shows it"));
    QVBoxLayout &column = *card->column();
    const QJsonObject &project = arrival.details;
    column.addWidget(new ElidedLabel(project.value(u"name"_s).toString(), Type::DetailTitle));
    auto *pairs = new KeyValueGrid;
    const QString version = project.value(u"version"_s).toString();
    pairs->addText(Card::tr("Version"), version.isEmpty() ? Card::tr("None") : version);
    pairs->addText(Card::tr("Project"), project.value(u"created"_s).toBool()
                                            ? Card::tr("Made for this upload (autoCreate)")
                                            : Card::tr("Was there before"));
    if (const QString parent = project.value(u"parent"_s).toString(); !parent.isEmpty())
        pairs->addText(Card::tr("Part of"), parent);
    if (project.value(u"isLatest"_s).toBool())
        pairs->addText(Card::tr("Latest version"), Card::tr("Yes"));
    if (const QJsonArray tags = project.value(u"tags"_s).toArray(); !tags.isEmpty())
        pairs->addText(Card::tr("Tags"), tagWords(tags));
    pairs->addText(Card::tr("Components"), QLocale().toString(project.value(u"components"_s).toInt()));
    pairs->addId(Card::tr("Id"), project.value(u"project"_s).toString());
    column.addWidget(pairs);
    column.addSpacing(px(4));
    column.addWidget(new SectionHeader(Card::tr("The SBOM that was uploaded")));
    for (const StandIns::File &file : arrival.files)
        column.addWidget(new FileChip(file));
    return card;
}

} // namespace attache
