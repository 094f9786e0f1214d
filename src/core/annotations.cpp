// SPDX-License-Identifier: Apache-2.0
#include "core/annotations.h"
#include "core/words.h"

#include <QStringList>

namespace attache
{

Result<AnnotationFilter> AnnotationFilter::parse(const QString &text)
{
    AnnotationFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    const QStringList segments = text.split(QLatin1Char(','));
    for (const QString &segment : segments) {
        const QString pair = segment.trimmed();
        const qsizetype sign = pair.indexOf(QLatin1Char('='));
        if (sign < 1 || sign == pair.size() - 1)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("filter"),
                         CoreWords::tr("\"%1\" is not key=value").arg(pair),
                         CoreWords::tr("Write pairs separated by commas: env=prod,team=shop."),
                         {}};
        filter.m_pairs.push_back({pair.left(sign), pair.mid(sign + 1)});
    }
    return filter;
}

std::optional<QString> AnnotationFilter::mismatch(const Annotations &annotations) const
{
    for (const Pair &pair : m_pairs) {
        const auto &where =
            annotations.material.contains(pair.key) ? annotations.material : annotations.attestation;
        const auto found = where.constFind(pair.key);
        if (found == where.constEnd())
            return CoreWords::tr("there is no annotation %1").arg(pair.key);
        if (*found != pair.value)
            return CoreWords::tr("%1 is \"%2\", not \"%3\"").arg(pair.key, *found, pair.value);
    }
    return std::nullopt;
}

} // namespace attache
