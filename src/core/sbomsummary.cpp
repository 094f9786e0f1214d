// SPDX-License-Identifier: Apache-2.0
#include "core/sbomsummary.h"

#include "core/sbomreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

namespace attache
{

namespace
{

struct Sbom {
    Q_DECLARE_TR_FUNCTIONS(Sbom)
};

constexpr qint64 pieceSize = 1024 * 1024; // bytes

Error problem(Error::Kind kind, const QString &why)
{
    return {kind, Sbom::tr("the bill of materials"), why, {}, {}};
}

/// All of it, with the room behind it that simdjson reads beyond the end.
Result<QByteArray> readWhole(QIODevice &document, const std::stop_token &stop)
{
    QByteArray bytes;
    bytes.reserve(document.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    for (;;) {
        if (stop.stop_requested())
            return problem(Error::Kind::Cancelled, Sbom::tr("it was stopped"));
        const qsizetype before = bytes.size();
        bytes.resize(before + pieceSize);
        const qint64 got = document.read(bytes.data() + before, pieceSize);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return problem(Error::Kind::Environment, document.errorString());
        if (got == 0)
            break;
        if (bytes.size() > largestSbom)
            return problem(Error::Kind::Invalid, Sbom::tr("it is larger than 1 GiB"));
    }
    bytes.reserve(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    return bytes;
}

/// What is not JSON, by its beginning: named, and no more.
Result<SbomSummary> recognise(const QByteArray &bytes)
{
    SbomSummary summary;
    const QString head = QString::fromUtf8(bytes.left(4096));
    static const QRegularExpression xml(QStringLiteral("cyclonedx\\.org/schema/bom/([0-9.]+)"));
    static const QRegularExpression tagValue(QStringLiteral("^SPDXVersion: *SPDX-([0-9.]+)"),
                                             QRegularExpression::MultilineOption);
    if (const auto match = xml.match(head); match.hasMatch()) {
        summary.format = SbomSummary::Format::CycloneDxXml;
        summary.version = match.captured(1);
        return summary;
    }
    if (const auto match = tagValue.match(head); match.hasMatch()) {
        summary.format = SbomSummary::Format::SpdxTagValue;
        summary.version = match.captured(1);
        return summary;
    }
    return problem(Error::Kind::Invalid, Sbom::tr("it is neither a CycloneDX nor an SPDX document"));
}

Result<SbomSummary> readDocument(const QByteArray &bytes, const std::stop_token &stop)
{
    try {
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document =
            parser.iterate(bytes.constData(), size_t(bytes.size()), size_t(bytes.capacity()));
        return SbomReader(stop).read(document.get_object());
    } catch (const simdjson::simdjson_error &error) {
        return problem(Error::Kind::Invalid,
                       Sbom::tr("it is not valid JSON: %1")
                           .arg(QString::fromUtf8(simdjson::error_message(error.error()))));
    } catch (const Error &error) {
        return problem(error.kind, error.why);
    }
}

} // namespace

Result<SbomSummary> summariseSbom(QIODevice &document, const std::stop_token &stop)
{
    auto bytes = readWhole(document, stop);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("\xEF\xBB\xBF")) {
        bytes->remove(0, 3); // the mark of UTF-8, which some tools put first
        bytes->reserve(bytes->size() + qsizetype(simdjson::SIMDJSON_PADDING));
    }
    const auto first = std::find_if(bytes->cbegin(), bytes->cend(),
                                    [](char byte) { return QByteArrayView(" \t\r\n").indexOf(byte) < 0; });
    if (first == bytes->cend() || *first != '{')
        return recognise(*bytes);
    return readDocument(*bytes, stop);
}

QString formatName(SbomSummary::Format format)
{
    switch (format) {
    case SbomSummary::Format::CycloneDx:
        return QStringLiteral("CycloneDX");
    case SbomSummary::Format::Spdx:
        return QStringLiteral("SPDX");
    case SbomSummary::Format::CycloneDxXml:
        return Sbom::tr("CycloneDX in XML");
    case SbomSummary::Format::SpdxTagValue:
        return Sbom::tr("SPDX as tag-value");
    case SbomSummary::Format::SpdxJsonLd:
        return Sbom::tr("SPDX 3 as linked data");
    }
    Q_UNREACHABLE();
}

} // namespace attache
