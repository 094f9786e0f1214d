// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"
#include "core/schema/fields.h"
#include "core/schema/node.h"

namespace attache
{

/// What the copies of a Schema share.
struct Schema::Document {
    QByteArray source;
    schema::Compiled compiled;
    schema::Inputs inputs;
};

} // namespace attache
