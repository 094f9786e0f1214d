// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"

#include <QString>

#include <vector>

/// What is wrong with an integration's description: what the catalogue would refuse, and what the people who
/// use it would miss. For who writes one: `attachectl integration lint`, and the contract test.
namespace attache
{

struct FolderProblem {
    QString file; ///< "manifest.json"; empty: the folder itself
    QString why;
};

/// All problems of the files. Any thread.
std::vector<FolderProblem> problemsOf(const IntegrationPackage &package);

/// The same for a folder on disk; also that its files can be read and that it has tests. Blocks.
std::vector<FolderProblem> problemsOfFolder(const QString &path);

} // namespace attache
