// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/arrivaldetail.h"

#include "ui/pages/sandbox/drawing.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

ArrivalDetail::ArrivalDetail(const StandIns::Arrival &arrival, const CatalogueEntry *entry, QWidget *parent)
    : DetailContent(parent)
{
    addHead(new IconTile(entry ? entry->icon : QByteArray(), 40, true),
            entry ? entry->title : arrival.integration,
            tr("%1 · %2", "time, size").arg(exactTime(arrival.at), sizeWords(arrival.size)));
    addViews(arrival, entry);
}

/// The raw one is made when it is first looked at: it can be long.
void ArrivalDetail::addViews(const StandIns::Arrival &arrival, const CatalogueEntry *entry)
{
    auto *views = new QWidget;
    auto *column = new QVBoxLayout(views);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget *drawn = newDrawing(arrival, entry);
    column->addWidget(drawn);
    auto *choice = new FilterChips;
    choice->setObjectName(u"views"_s);
    choice->layout()->setContentsMargins(0, 0, 0, 0);
    choice->setChips({{u"drawn"_s, tr("As the service shows it"), -1}, {u"raw"_s, tr("Raw"), -1}});
    connect(choice, &FilterChips::chosenChanged, this,
            [=, raw = static_cast<QWidget *>(nullptr)](const QString &key) mutable {
                if (key == u"raw" && !raw)
                    column->addWidget(raw = newRawDrawing(arrival));
                drawn->setVisible(key == u"drawn");
                if (raw)
                    raw->setVisible(key == u"raw");
            });
    add(choice, 12);
    add(views, 12);
}

} // namespace attache
