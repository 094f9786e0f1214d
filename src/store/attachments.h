// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "store/query.h"

#include <QLatin1String>

/// What workflows and attachments share; nobody outside this folder includes it.
namespace attache::store
{

/// Of the table `w`, as readWorkflow() reads them.
constexpr QLatin1String workflowColumns("w.id, w.name, w.project, w.team, w.created_at");
Workflow readWorkflow(Query &row);

} // namespace attache::store
