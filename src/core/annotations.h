// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

/// What a pipeline wrote on a material and on its attestation, to choose and name by. Pure; any thread.
namespace attache
{

struct Annotations {
    QMap<QString, QString> material; ///< the built-in ones ("chainloop.material.name") too
    QMap<QString, QString> attestation;
};

/// "env=prod,chainloop.material.name=app-sbom": chooses the materials of which all of that is true.
///
/// A key is looked up on the material first, and if it is there that decides; then on the attestation. A
/// value may hold '=', but no comma. Spaces count, except around a whole pair.
class AnnotationFilter
{
public:
    /// Everything passes.
    AnnotationFilter() = default;

    /// The error tells which pair is not one. Empty text lets everything pass.
    static Result<AnnotationFilter> parse(const QString &text);

    /// Why the annotations do not pass, or nothing when they do.
    std::optional<QString> mismatch(const Annotations &annotations) const;

private:
    struct Pair {
        QString key;
        QString value;
    };

    std::vector<Pair> m_pairs;
};

} // namespace attache
