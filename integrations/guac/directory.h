// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bucket.h"

namespace attache::ATTACHE_INTEGRATION
{

/// A folder that guacone collects files from. A file is there whole or not at all, and nothing else ever is.
class Directory : public Bucket
{
public:
    Directory(const Config &config, Execution &execution);

    Result<void, Outcome> check() override;
    Outcome put(const Object &object) override;

private:
    Outcome write(const Object &object, const QString &path) const;

    const Config &m_config;
    Execution &m_execution;
};

} // namespace attache::ATTACHE_INTEGRATION
