// SPDX-License-Identifier: Apache-2.0
#include "core/envelope.h"

#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attache
{

namespace
{

struct EnvelopeText {
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};

constexpr QLatin1String inTotoType("application/vnd.in-toto+json");
constexpr int mostSignatures = 100; // each costs a verification with each key

/// A JSON string as Go's encoding/json writes it, with all that HTML could trip over escaped.
QByteArray goString(const QByteArray &text)
{
    static const QMap<char32_t, QString> shorthands{
        {U'"', QStringLiteral("\\\"")}, {U'\\', QStringLiteral("\\\\")}, {U'\n', QStringLiteral("\\n")},
        {U'\r', QStringLiteral("\\r")}, {U'\t', QStringLiteral("\\t")},  {U'\b', QStringLiteral("\\b")},
        {U'\f', QStringLiteral("\\f")},
    };
    static const QString escaped = QStringLiteral("<>&\u2028\u2029");
    QString json;
    for (const QChar unit : QString::fromUtf8(text)) {
        if (shorthands.contains(unit.unicode()))
            json += shorthands[unit.unicode()];
        else if (unit.unicode() < 0x20 || escaped.contains(unit))
            json += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += unit;
    }
    return '"' + json.toUtf8() + '"';
}

Result<QByteArray> readSignature(const QJsonValue &value, Carrier carrier, QStringList &warnings)
{
    const std::optional<QByteArray> sig = decodeBase64(value.toString());
    if (!sig || sig->isEmpty())
        return unreadable(EnvelopeText::tr("a signature of the envelope is not base64"));
    if (carrier == Carrier::Bundle) {
        if (const auto mended = decodeStandardBase64(*sig)) {
            warnings.append(
                EnvelopeText::tr("the signature had been encoded twice, as bundles from before April "
                                 "2025 have it, and was mended"));
            return *mended;
        }
    }
    return *sig;
}

Result<std::vector<EnvelopeSignature>> readSignatures(const QJsonValue &value, Carrier carrier,
                                                      QStringList &warnings)
{
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        return unreadable(EnvelopeText::tr("the envelope's 'signatures' are not a list"));
    QJsonArray list = value.toArray();
    if (list.isEmpty())
        warnings.append(EnvelopeText::tr("the envelope carries no signature"));
    if (list.size() > mostSignatures)
        return unreadable(EnvelopeText::tr("the envelope carries %1 signatures; at most %2 are read")
                              .arg(list.size())
                              .arg(mostSignatures));
    if (carrier == Carrier::Bundle && list.size() > 1) {
        warnings.append(EnvelopeText::tr("the bundle carries %1 signatures, of which the first is used")
                            .arg(list.size()));
        list = {list.first()};
    }
    std::vector<EnvelopeSignature> signatures;
    for (const auto &item : std::as_const(list)) {
        const QJsonObject fields = item.toObject();
        Result<QByteArray> sig = readSignature(fields[u"sig"], carrier, warnings);
        if (!sig)
            return sig.error();
        warnOfUnknown(fields, {QLatin1String("sig"), QLatin1String("keyid")},
                      EnvelopeText::tr("a signature of the envelope"), warnings);
        signatures.push_back({fields[u"keyid"].toString().toUtf8(), *std::move(sig)});
    }
    return signatures;
}

} // namespace

Result<Envelope> readEnvelope(const QJsonObject &object, Carrier carrier, QStringList &warnings)
{
    const QJsonValue type = member(object, {QLatin1String("payloadType"), QLatin1String("payload_type")});
    if (!type.isString())
        return unreadable(
            EnvelopeText::tr("the envelope does not say what is in it ('payloadType' is missing)"));
    if (type.toString() != inTotoType)
        return unreadable(EnvelopeText::tr("the envelope holds %1, not an in-toto statement (%2)")
                              .arg(quoted(type.toString()), quoted(inTotoType)));
    const QJsonValue encoded = object[u"payload"];
    if (!encoded.isString() || encoded.toString().isEmpty())
        return unreadable(EnvelopeText::tr("the envelope's payload is missing"));
    const std::optional<QByteArray> payload = decodeBase64(encoded.toString());
    if (!payload)
        return unreadable(EnvelopeText::tr("the envelope's payload is not base64"),
                          EnvelopeText::tr("Get the attestation again: this copy is damaged."));

    auto signatures = readSignatures(object[u"signatures"], carrier, warnings);
    if (!signatures)
        return signatures.error();
    warnOfUnknown(
        object,
        {QLatin1String("payload"), QLatin1String("signatures"),
         object.contains(u"payloadType") ? QLatin1String("payloadType") : QLatin1String("payload_type")},
        EnvelopeText::tr("the envelope"), warnings);
    return Envelope{type.toString().toUtf8(), *payload, *std::move(signatures)};
}

QByteArray Envelope::pae() const
{
    return "DSSEv1 " + QByteArray::number(payloadType.size()) + ' ' + payloadType + ' ' +
           QByteArray::number(payload.size()) + ' ' + payload;
}

QByteArray Envelope::compactJson() const
{
    QByteArray json = R"({"payloadType":)" + goString(payloadType) + R"(,"payload":")" + payload.toBase64() +
                      R"(","signatures":[)";
    for (const EnvelopeSignature &signature : signatures) {
        if (&signature != &signatures.front())
            json += ',';
        json += R"({"keyid":)" + goString(signature.keyId) + R"(,"sig":")" + signature.sig.toBase64() + "\"}";
    }
    return json + "]}";
}

} // namespace attache
