// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"
#include "ui/pages/parts/detail.h"

namespace attache
{

/// One thing that arrived: as its service shows it, or byte by byte as it came.
class ArrivalDetail : public DetailContent
{
    Q_OBJECT

public:
    ArrivalDetail(const StandIns::Arrival &arrival, const CatalogueEntry *entry, QWidget *parent = nullptr);

private:
    void addViews(const StandIns::Arrival &arrival, const CatalogueEntry *entry);
};

} // namespace attache
