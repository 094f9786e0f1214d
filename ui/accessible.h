// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace attache
{

/// Tells screen readers what Qt would not tell by itself: that our window is a window. Once, on the main
/// thread, before it is shown.
void installAccessibleRoles();

} // namespace attache
