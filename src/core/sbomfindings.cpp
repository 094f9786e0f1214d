// SPDX-License-Identifier: Apache-2.0
#include "core/sbomreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

/// What a SbomReader makes of all that it has read.
namespace attache
{

namespace
{

struct Sbom {
    Q_DECLARE_TR_FUNCTIONS(Sbom)
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::vector<SbomSummary::Count> sorted(const std::unordered_map<std::string_view, qint64> &counts)
{
    std::vector<SbomSummary::Count> list;
    for (const auto &[name, count] : counts)
        list.push_back({text(name), count});
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return list;
}

} // namespace

void SbomReader::finish()
{
    if (m_isLinkedData) {
        m_summary.format = SbomSummary::Format::SpdxJsonLd;
        return;
    }
    if (m_bomFormat != "CycloneDX" && m_spdxVersion.empty())
        throw Error{Error::Kind::Invalid,
                    {},
                    Sbom::tr("it is neither a CycloneDX nor an SPDX document: it has no bomFormat and no "
                             "spdxVersion"),
                    {},
                    {}};
    if (m_bomFormat != "CycloneDX") {
        m_summary.format = SbomSummary::Format::Spdx;
        m_summary.version = text(m_spdxVersion).remove(QLatin1String("SPDX-"));
        findSubject();
    }
    m_summary.created = QDateTime::fromString(text(m_timestamp), Qt::ISODateWithMs);
    m_summary.types = sorted(m_types);
    m_summary.ecosystems = sorted(m_ecosystems);
    m_summary.licences = sorted(m_licences);
    findProblems();
    std::stable_sort(m_summary.listed.begin(), m_summary.listed.end(),
                     [](const SbomComponent &a, const SbomComponent &b) {
                         return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                     });
}

void SbomReader::findSubject()
{
    for (const std::string_view id : m_described) {
        const auto described = m_packages.find(id);
        if (described == m_packages.end())
            continue; // a file, or the document itself
        m_summary.subject = text(described->second.name);
        m_summary.subjectVersion = text(described->second.version);
        return;
    }
}

void SbomReader::findProblems()
{
    QStringList &problems = m_summary.problems;
    const bool isSpdx = m_summary.format == SbomSummary::Format::Spdx;
    static const QRegularExpression known(QStringLiteral("^1\\.[2-7]$"));
    static const QRegularExpression knownSpdx(QStringLiteral("^2\\.[23]$"));
    if (m_summary.version.isEmpty())
        problems.append(Sbom::tr("It does not say which version of the format it is of."));
    else if (!(isSpdx ? knownSpdx : known).match(m_summary.version).hasMatch())
        problems.append(Sbom::tr("Its format's version is %1; services know %2.")
                            .arg(m_summary.version.left(20),
                                 isSpdx ? QStringLiteral("2.2–2.3") : QStringLiteral("1.2–1.7")));
    if (isSpdx && m_summary.identifier.isEmpty())
        problems.append(Sbom::tr("It has no namespace, which tells it from other documents."));
    const QString urn = QStringLiteral("urn:uuid:");
    if (!isSpdx && !m_summary.identifier.isEmpty() &&
        (!m_summary.identifier.startsWith(urn) || QUuid(m_summary.identifier.mid(urn.size())).isNull()))
        problems.append(Sbom::tr("Its serial number is not a UUID (urn:uuid:…)."));
    if (!m_timestamp.empty() && !m_summary.created.isValid())
        problems.append(Sbom::tr("It does not say when it was made in a form that is known."));
    findProblemsOfComponents();
}

void SbomReader::findProblemsOfComponents()
{
    QStringList &problems = m_summary.problems;
    std::string_view first;
    int repeated = 0;
    for (const auto &[id, count] : m_ids) {
        if (count < 2)
            continue;
        first = first.empty() ? id : std::min(first, id);
        ++repeated;
    }
    if (repeated > 0)
        problems.append(
            Sbom::tr("%n identifiers are used for more than one component, as %1.", nullptr, repeated)
                .arg(text(first).left(100)));
    if (m_withoutName > 0)
        problems.append(Sbom::tr("%n components have no name.", nullptr, int(m_withoutName)));
    if (m_withoutType > 0 && m_summary.format == SbomSummary::Format::CycloneDx)
        problems.append(Sbom::tr("%n components have no type.", nullptr, int(m_withoutType)));
}

} // namespace attache
