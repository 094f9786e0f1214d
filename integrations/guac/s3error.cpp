// SPDX-License-Identifier: Apache-2.0
#include "s3error.h"
#include "words.h"

#include <QXmlStreamReader>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

constexpr int damagedUploads = 3; // before it is given up

constexpr QLatin1String skewedTime("RequestTimeTooSkewed");

constexpr std::array errorCodes{
    // What passes.
    CodeRule{"RequestTimeout", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 waited too long for the upload")},
    CodeRule{"RequestTimeTooSkewed", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 finds the time of the request wrong")},
    CodeRule{"SlowDown", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has had too many requests for now")},
    CodeRule{"ServiceUnavailable", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own")},
    CodeRule{"InternalError", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own")},
    CodeRule{"ConditionalRequestConflict", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 is taking the same object from somebody else")},
    CodeRule{"OperationAborted", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 is being changed by somebody else")},
    CodeRule{"IncompleteBody", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 saw the upload break off")},
    CodeRule{"BadDigest", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 got the content damaged"),
             damagedUploads},
    CodeRule{"XAmzContentSHA256Mismatch", Kind::Retry,
             QT_TRANSLATE_NOOP("Answers", "%1 got the content damaged"), damagedUploads},
    // What only a person can mend.
    CodeRule{"ExpiredToken", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 does not accept the session token any more")},
    CodeRule{"InvalidToken", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 does not accept the session token")},
    CodeRule{"InvalidAccessKeyId", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 does not know the access key")},
    CodeRule{"SignatureDoesNotMatch", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 finds the secret access key wrong")},
    CodeRule{"AccessDenied", Kind::Misconfigured,
             QT_TRANSLATE_NOOP(
                 "Answers",
                 "%1 does not let this access key create objects. Give it the permission s3:PutObject")},
    CodeRule{"AccountProblem", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 belongs to an account that has a problem")},
    CodeRule{"AllAccessDisabled", Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 is closed")},
    CodeRule{"NotSignedUp", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 belongs to an account that is not signed up")},
    CodeRule{"InvalidBucketName", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 cannot have this name")},
    CodeRule{"NoSuchBucket", Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 does not exist")},
    CodeRule{"AuthorizationHeaderMalformed", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 is in another region")},
    CodeRule{"IllegalLocationConstraintException", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 is in another region")},
    CodeRule{"PermanentRedirect", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 is in another region, or at another endpoint")},
    CodeRule{"TemporaryRedirect", Kind::Misconfigured,
             QT_TRANSLATE_NOOP("Answers", "%1 wants the upload at another address")},
    // What is about this object.
    CodeRule{"EntityTooLarge", Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 finds it too large")},
    CodeRule{"KeyTooLongError", Kind::Rejected,
             QT_TRANSLATE_NOOP("Answers", "%1 finds the object's name too long")},
    CodeRule{"MetadataTooLarge", Kind::Rejected,
             QT_TRANSLATE_NOOP("Answers", "%1 finds the object's metadata too large")},
};

constexpr std::array answers{
    AnswerRule{403, 403, Kind::Misconfigured,
               QT_TRANSLATE_NOOP(
                   "Answers",
                   "%1 does not let this access key create objects. Give it the permission s3:PutObject")},
    AnswerRule{404, 404, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 does not exist")},
    AnswerRule{409, 409, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 is being changed by somebody else")},
    AnswerRule{412, 412, Kind::Delivered, ""}, // by If-None-Match: it is there already
    AnswerRule{416, 416, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 lost a part of the upload")},
};

} // namespace

S3Error readS3Error(const HttpResponse &response)
{
    S3Error error;
    QXmlStreamReader xml(response.body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("Error"))
        return error;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == QLatin1String("Code"))
            error.code = text;
        else if (name == QLatin1String("Region"))
            error.region = text;
        else if (name == QLatin1String("Endpoint"))
            error.endpoint = text;
    }
    return error;
}

Outcome outcomeOfS3(const HttpResponse &response, const QString &service, const QDateTime &now)
{
    const QString code = readS3Error(response).code;
    Outcome outcome = outcomeOf(response, code, service, now, errorCodes, answers);
    if (code == skewedTime) {
        const QString words = clockWords(response, now);
        outcome.reason += words.isEmpty() ? GuacWords::tr(". Set the clock of this machine right") : words;
    }
    return outcome;
}

} // namespace attache::ATTACHE_INTEGRATION
