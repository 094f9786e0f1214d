// SPDX-License-Identifier: Apache-2.0
#include "options.h"
#include "words.h"

#include <QJsonDocument>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String prefixField("prefix");
constexpr QLatin1String modeField("mode");
constexpr QLatin1String contentField("content");
constexpr QLatin1String defaultPrefix("chainloop");
constexpr QLatin1String tagMode("tag");
constexpr QLatin1String referrerMode("referrer");
constexpr QLatin1String bundleContent("bundle");

constexpr int digestPart = 1 + 64; // "-" and the sha256 in hex
constexpr int longestTag = 128;

Error invalid(QLatin1String field, const QString &why)
{
    return {Error::Kind::Invalid, field, why, {}, {{u'/' + field, QStringLiteral("format"), why}}};
}

/// A bundle's own name for its kind. A media type has no parameters in a registry, but the older ones do.
QString bundleType(const QByteArray &bundle)
{
    const QString stated =
        QJsonDocument::fromJson(bundle).object().value(QLatin1String("mediaType")).toString();
    const QString type = stated.section(u';', 0, 0).trimmed();
    return type.isEmpty() ? QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json") : type;
}

} // namespace

Options readOptions(const QJsonObject &options)
{
    Options read;
    const QString mode = options.value(modeField).toString();
    if (mode == tagMode)
        read.mode = Options::Mode::Tag;
    if (mode == referrerMode)
        read.mode = Options::Mode::Referrer;
    if (options.value(contentField).toString() == bundleContent)
        read.content = Options::Content::Bundle;
    read.prefix = options.value(prefixField).toString(defaultPrefix);
    return read;
}

Result<void> checkOptions(const Repository &repository, const Options &options)
{
    if (!isComponent(options.prefix))
        return invalid(prefixField, OciRegistryWords::tr(
                                        "\"%1\" cannot begin an image's name: letters a-z and digits, joined "
                                        "by '.', '-', '_' or '__'")
                                        .arg(options.prefix));
    if (options.mode == Options::Mode::Referrer)
        return {}; // the images have names already
    if (options.mode == Options::Mode::Tag) {
        if (const qsizetype length = options.prefix.size() + digestPart; length > longestTag)
            return invalid(prefixField,
                           OciRegistryWords::tr("the tags would have %1 characters, and may have %2")
                               .arg(length)
                               .arg(longestTag));
        if (const QString problem = nameProblem(repository, repository.path); !problem.isEmpty())
            return invalid(modeField, problem + OciRegistryWords::tr(": register one of them"));
        return {};
    }
    const QString name = repository.below(options.prefix + u'-' + QString(64, u'0'));
    if (const QString problem = nameProblem(repository, name); !problem.isEmpty())
        return invalid(options.prefix.size() > defaultPrefix.size() ? prefixField : modeField,
                       problem +
                           OciRegistryWords::tr(", and every attestation would be one below %1: use the mode "
                                                "\"tag\", or register the part before IMAGE")
                               .arg(repository.reference()));
    return {};
}

QJsonObject keptOptions(const Options &options)
{
    QJsonObject kept{{prefixField, options.prefix}};
    if (options.mode != Options::Mode::Repository)
        kept.insert(modeField, options.mode == Options::Mode::Tag ? tagMode : referrerMode);
    if (options.content == Options::Content::Bundle)
        kept.insert(contentField, bundleContent);
    return kept;
}

Result<Document, Outcome> documentOf(const Attestation &attestation, Options::Content content)
{
    if (attestation.viewOnly())
        return rejected(OciRegistryWords::tr("a bare statement is not signed: there is no envelope to push"));
    Document document;
    document.predicateType = attestation.predicateType;
    document.created =
        attestation.run.finishedAt.isValid() ? attestation.run.finishedAt : attestation.run.startedAt;
    if (content == Options::Content::Envelope) {
        document.bytes = attestation.envelope.compactJson();
        document.mediaType = QStringLiteral("application/vnd.dsse.envelope.v1+json");
        document.title = QStringLiteral("attestation.json");
        return document;
    }
    if (attestation.digest == attestation.envelopeDigest) // it came without a bundle around it
        return rejected(
            OciRegistryWords::tr("the attestation was taken in as an envelope alone, and the bundle is "
                                 "to be pushed: take its bundle in, or attach with the content "
                                 "\"envelope\""));
    document.bytes = attestation.original;
    document.mediaType = bundleType(attestation.original);
    document.title = QStringLiteral("attestation.sigstore.json");
    return document;
}

QString nameFor(const Document &document, const Options &options)
{
    return options.prefix + u'-' + sha256Of(document.bytes).section(u':', 1);
}

} // namespace attache::ATTACHE_INTEGRATION
