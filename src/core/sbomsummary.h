// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

class QIODevice;

namespace attache
{

/// A part that a bill of materials lists: a component of CycloneDX, a package of SPDX.
struct SbomComponent {
    QString name;    ///< with its group in front, where it has one: "org.acme/server"
    QString version; ///< may be empty, as what follows
    QString licence; ///< several are joined by a comma
    QString purl;    ///< package URL
};

/// What a bill of materials says, as far as one wants to know it before opening it.
struct SbomSummary {
    /// The last three are recognised and not summarised.
    enum class Format { CycloneDx, Spdx, CycloneDxXml, SpdxTagValue, SpdxJsonLd };

    struct Count {
        QString name;
        qint64 count = 0;
    };

    Format format = Format::CycloneDx;
    QString version;    ///< of the format, "1.6"; empty where it does not say
    QString identifier; ///< serial number, or namespace of the document
    QDateTime created;
    QStringList tools; ///< that made it: "syft 1.0.1"
    QString subject;   ///< the thing that it describes
    QString subjectVersion;

    qint64 components = 0; ///< those inside others too; CycloneDX does not count its subject among them
    std::vector<Count> types;
    std::vector<Count> ecosystems; ///< by the types of the package URLs: "npm", "deb"
    /// SPDX ids, expressions and names as they are given; a component may have several. The most frequent
    /// first, as in the other counts.
    std::vector<Count> licences;
    qint64 withoutVersion = 0;
    qint64 withoutLicence = 0;
    qint64 withoutPurl = 0;
    qint64 vulnerabilities = 0;

    /// By name; no more than mostListed of them, since they are to be looked at.
    std::vector<SbomComponent> listed;
    /// What a service that takes SBOMs may object to, a sentence each.
    QStringList problems;

    static constexpr size_t mostListed = 100'000;

    bool isSummarised() const { return format == Format::CycloneDx || format == Format::Spdx; }
};

QString formatName(SbomSummary::Format format); ///< "CycloneDX", "SPDX (tag-value)", …

constexpr qint64 largestSbom = 1024LL * 1024 * 1024; // bytes, which are held while they are read

/// Reads a bill of materials: CycloneDX 1.2–1.7 (ECMA-424) and SPDX 2.2–2.3 (ISO/IEC 5962) in JSON; of
/// CycloneDX in XML, SPDX as tag-value and SPDX 3 it says only that they are that.
///
/// `document` is open, at its start. Errors: Invalid, with what it is or what is wrong in it; Environment,
/// when it cannot be read; Cancelled, when `stop` came. Any thread but the main one; takes a second for about
/// 100 MB.
Result<SbomSummary> summariseSbom(QIODevice &document, const std::stop_token &stop);

} // namespace attache
