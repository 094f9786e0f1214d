// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"

#include <memory>

/// For the sources and tests in an integration's folder. ATTACHE_INTEGRATION is a namespace of the folder's
/// own, made from its name and passed in by add_integration(): so a copied folder needs no renaming.
namespace attache::ATTACHE_INTEGRATION
{

std::unique_ptr<Integration> create(); ///< written by the folder's author
IntegrationPackage package();          ///< generated: create() and the folder's files

} // namespace attache::ATTACHE_INTEGRATION
