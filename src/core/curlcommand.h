// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QString>

namespace attache
{

/// A request as a curl command to try by hand. What is masked in the record (credentials, a secret address)
/// becomes a shell variable to set first; a body that is not there in full is read from the file "body".
/// Empty for a dialogue with a mail server, which is no request. Pure.
QString curlCommand(const Exchange &exchange);

} // namespace attache
