// SPDX-License-Identifier: Apache-2.0
#include "core/attestation.h"

#include "core/bundle.h"
#include "core/envelope.h"
#include "core/foreign.h"
#include "core/predicate.h"
#include "core/reading.h"
#include "core/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attache
{

namespace
{

struct Reader {
    Q_DECLARE_TR_FUNCTIONS(Attestation)
};

/// Fills in what comes from the signed payload, and the digests.
Result<Attestation> complete(Attestation attestation)
{
    const Result<QJsonDocument> payload =
        readJson(attestation.envelope.payload,
                 Reader::tr("the signed payload, which should be an in-toto statement,"));
    if (!payload)
        return payload.error();
    if (const auto read = readStatement(payload->object(), attestation); !read)
        return read.error();
    const QByteArray compact = attestation.envelope.compactJson();
    if (attestation.original.isEmpty())
        attestation.original = compact;
    attestation.digest = sha256Of(attestation.original);
    attestation.envelopeDigest = sha256Of(compact);
    return attestation;
}

Result<Attestation> fromEnvelope(const QJsonObject &object, Attestation attestation)
{
    auto envelope = readEnvelope(object, Carrier::File, attestation.warnings);
    if (!envelope)
        return envelope.error();
    attestation.envelope = *std::move(envelope);
    return complete(std::move(attestation));
}

Result<Attestation> fromBundle(const QJsonObject &object, const QByteArray &bytes, Attestation attestation)
{
    if (const auto read = readBundle(object, attestation); !read)
        return read.error();
    attestation.original = bytes;
    return complete(std::move(attestation));
}

/// The control plane's view of a run: the bundle's original bytes in base64, or the envelope of an older run.
Result<Attestation> fromDump(const QJsonObject &dumped, Attestation attestation)
{
    attestation.form = Attestation::Form::Dump;
    const QString encoded = dumped[u"bundle"].toString();
    if (encoded.isEmpty() && dumped[u"envelope"].isObject())
        return fromEnvelope(dumped[u"envelope"].toObject(), std::move(attestation));
    if (encoded.isEmpty())
        return unreadable(Reader::tr("this describes a workflow run whose attestation is not in it"));

    const std::optional<QByteArray> bytes = decodeBase64(encoded);
    if (!bytes)
        return unreadable(Reader::tr("the bundle in the description of the run is not base64"));
    const auto document = readJson(*bytes, Reader::tr("the bundle in the description of the run"));
    if (!document)
        return document.error();
    const QString stated = dumped[u"digest"].toString();
    if (!stated.isEmpty() && stated != sha256Of(*bytes))
        attestation.warnings.append(
            Reader::tr("the description of the run gives the digest %1, but its bundle has %2")
                .arg(quoted(stated), sha256Of(*bytes)));
    return fromBundle(document->object(), *bytes, std::move(attestation));
}

Result<Attestation> fromStatement(const QJsonObject &object, Attestation attestation)
{
    attestation.form = Attestation::Form::Statement;
    attestation.warnings.append(
        Reader::tr("this is a bare statement: it is unsigned, and cannot be delivered"));
    if (const auto read = readStatement(object, attestation); !read)
        return read.error();
    return attestation;
}

Error aList(const QJsonArray &list)
{
    return unreadable(
        Reader::tr("this is a JSON list of %n items, not one attestation", nullptr, int(list.size())),
        Reader::tr("Give one attestation in each file."));
}

} // namespace

Result<Attestation> readAttestation(const QByteArray &bytes)
{
    if (bytes.size() > largestAttestation)
        return unreadable(Reader::tr("it is larger than %1 MiB, more than any attestation is")
                              .arg(largestAttestation / 1024 / 1024));
    if (const auto foreign = foreignBytes(bytes))
        return *foreign;

    Attestation attestation;
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
        attestation.warnings.append(
            Reader::tr("the file begins with a byte order mark, which was passed over"));
    }
    const Result<QJsonDocument> document = readJson(text, Reader::tr("the file"));
    if (!document)
        return document.error();
    if (document->isArray())
        return aList(document->array());

    const QJsonObject object = document->object();
    if (looksLikeBundle(object)) {
        attestation.form = Attestation::Form::Bundle;
        return fromBundle(object, bytes, std::move(attestation));
    }
    if (object.contains(u"payload") && (object.contains(u"payloadType") || object.contains(u"payload_type")))
        return fromEnvelope(object, std::move(attestation));
    if (object[u"attestation"].isObject())
        return fromDump(object[u"attestation"].toObject(), std::move(attestation));
    if (looksLikeStatement(object))
        return fromStatement(object, std::move(attestation));
    return foreignObject(object);
}

QString formName(Attestation::Form form)
{
    switch (form) {
    case Attestation::Form::Envelope:
        return CoreWords::tr("DSSE envelope");
    case Attestation::Form::Bundle:
        return CoreWords::tr("Sigstore bundle");
    case Attestation::Form::Dump:
        return CoreWords::tr("description of a workflow run");
    case Attestation::Form::Statement:
        return CoreWords::tr("in-toto statement");
    }
    Q_UNREACHABLE();
}

} // namespace attache
