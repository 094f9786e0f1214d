// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/annotations.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace attache
{

/// A text with annotations put in, in the part of Go's text/template that names need:
///
///     {{ .Material.Annotations.team }}   {{ .Attestation.Annotations.team }}
///     {{ index .Material.Annotations "chainloop.material.name" }}
///     {{- trimming -}}   {{/* comments */}}
///
/// What else Go has is refused by parse(), never half understood. Pure; any thread.
class Template
{
public:
    /// The error tells what is not understood, and what would be.
    static Result<Template> parse(const QString &text);

    /// The error (NotFound) names the annotation that is missing; one that is looked up by `index` is empty
    /// then, as in Go. Each key can also be written with its words' first letters in upper case.
    Result<QString> render(const Annotations &annotations) const;

private:
    friend class TemplateReader;

    struct Piece {
        enum class Kind { Text, Field, Index };

        Kind kind = Kind::Text;
        QString text; ///< or the annotation's key
        bool ofMaterial = false;
    };

    std::vector<Piece> m_pieces;
};

} // namespace attache
