// SPDX-License-Identifier: Apache-2.0
#include "core/foreign.h"

#include "core/reading.h"

#include <QCoreApplication>

namespace attache
{

namespace
{

struct Foreign {
    Q_DECLARE_TR_FUNCTIONS(Foreign)
};

QString bundleHint()
{
    return Foreign::tr(
        "Give the bundle or envelope instead, for example of 'workflow run describe -o attestation'.");
}

Error aMaterial(const QString &kind)
{
    return unreadable(Foreign::tr("this is %1, not an attestation").arg(kind),
                      Foreign::tr("Give it as a material file beside the attestation that names it."));
}

std::optional<Error> knownReport(const QJsonObject &object)
{
    const QString context = stringified(object[u"@context"]);
    if (object[u"bomFormat"] == QLatin1String("CycloneDX"))
        return aMaterial(Foreign::tr("a CycloneDX SBOM"));
    if (object.contains(u"spdxVersion") || object.contains(u"SPDXID") || context.contains(u"spdx.org"))
        return aMaterial(Foreign::tr("an SPDX SBOM"));
    if (object[u"runs"].isArray() && (object.contains(u"version") || object.contains(u"$schema")))
        return aMaterial(Foreign::tr("a SARIF report"));
    if (context.contains(u"openvex"))
        return aMaterial(Foreign::tr("an OpenVEX document"));
    if (object[u"document"][u"csaf_version"].isString())
        return aMaterial(Foreign::tr("a CSAF document"));
    return std::nullopt;
}

} // namespace

std::optional<Error> foreignBytes(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.isEmpty() && bytes.trimmed().isEmpty())
        return unreadable(bytes.isEmpty() ? Foreign::tr("the file is empty")
                                          : Foreign::tr("there is nothing but white space in the file"));
    if (bytes.startsWith("\x1f\x8b") || bytes.startsWith("PK\x03\x04"))
        return unreadable(Foreign::tr("the file is compressed"), Foreign::tr("Unpack it first."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return unreadable(Foreign::tr("the file is written in UTF-16"), Foreign::tr("Save it as UTF-8."));
    if (start.startsWith("DSSEv1 "))
        return unreadable(
            Foreign::tr("this is the text that was signed (DSSE pre-authentication encoding), without "
                        "its signature"),
            bundleHint());
    if (start.startsWith("-----BEGIN "))
        return unreadable(Foreign::tr("this is a PEM file (a key or certificate), not an attestation"));
    if (start.startsWith('<')) {
        const QByteArray lower = start.toLower();
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html"))
            return unreadable(Foreign::tr("this is a web page, not an attestation"),
                              Foreign::tr("A download may have ended at a sign-in page: fetch it again."));
        return aMaterial(Foreign::tr("an XML document"));
    }
    if (bytes.left(4096).contains('\0'))
        return unreadable(Foreign::tr("this is binary data, not an attestation"));
    return std::nullopt;
}

Error foreignObject(const QJsonObject &object)
{
    if (auto report = knownReport(object))
        return *report;
    if (object.isEmpty())
        return unreadable(Foreign::tr("the JSON object in the file is empty"));
    if (object.contains(u"workflowRun") || object.contains(u"workflow_run"))
        return unreadable(Foreign::tr("this describes a workflow run that has no attestation"),
                          Foreign::tr("Wait until the run has finished, and describe it again."));
    if (object.contains(u"base64Signature"))
        return unreadable(Foreign::tr("this is a signature in cosign's old format, not an attestation"));
    if (object.contains(u"schemaVersion") && (object.contains(u"layers") || object.contains(u"manifests")))
        return unreadable(Foreign::tr("this is the manifest of an image, not an attestation"));
    if (object.contains(u"payload"))
        return unreadable(
            Foreign::tr("this has a payload but is no DSSE envelope ('payloadType' is missing)"));
    if (object.contains(u"predicate") || object.contains(u"subject"))
        return unreadable(
            Foreign::tr("this resembles an in-toto statement, but names neither its type nor its "
                        "predicate's"));
    return unreadable(Foreign::tr("this is JSON, but neither a DSSE envelope nor a Sigstore bundle"),
                      bundleHint());
}

} // namespace attache
