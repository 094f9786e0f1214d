// SPDX-License-Identifier: Apache-2.0
#include "sdk/integration.h"

namespace attache
{

Result<QJsonObject> Integration::attach(const AttachmentRequest &request, Execution & /*execution*/) const
{
    return request.options;
}

bool Integration::needsMaterials(const QJsonObject & /*options*/) const
{
    return true;
}

QStringList Integration::lanes(const ExecutionRequest & /*request*/) const
{
    return {};
}

Forecast Integration::forecast(const ExecutionRequest & /*request*/) const
{
    return {};
}

} // namespace attache
