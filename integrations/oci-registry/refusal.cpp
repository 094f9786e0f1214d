// SPDX-License-Identifier: Apache-2.0
#include "refusal.h"

#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

constexpr int fewAttempts = 3; // where waiting seldom helps

/// Where a registry means more, or something else, than the table that all services share says.
constexpr std::array registryRules{
    AnswerRule{
        100, 299, Kind::Retry,
        QT_TRANSLATE_NOOP(
            "Answers", "%1 did not answer as a registry does: a proxy or a sign-in page may be in between"),
        fewAttempts},
    AnswerRule{400, 400, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 refuses the image")},
    AnswerRule{
        401, 401, Kind::Misconfigured,
        QT_TRANSLATE_NOOP(
            "Answers",
            "%1 does not accept the user name and the password: correct them, and see that the account may "
            "push")},
    AnswerRule{403, 403, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not let this account push: give it the right to")},
    AnswerRule{
        404, 404, Kind::Misconfigured,
        QT_TRANSLATE_NOOP(
            "Answers",
            "%1 has no such repository and makes none by itself: create it there, or attach with the mode "
            "\"tag\", which needs a single one")},
    AnswerRule{405, 405, Kind::Misconfigured,
               QT_TRANSLATE_NOOP(
                   "Answers",
                   "%1 does not take images this way: see that it is an OCI registry, and not read-only")},
    AnswerRule{413, 413, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 refuses the image as too large")},
    AnswerRule{416, 416, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has lost the upload")},
    AnswerRule{429, 429, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has had too many requests for now")},
    AnswerRule{499, 499, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 asks to try again")},
    AnswerRule{503, 503, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 cannot take it now")},
};

/// The status that says the same as an error code. A code counts more: registries give them with whatever
/// status.
struct CodeMeaning {
    const char *code;
    int status;
};

constexpr std::array codeMeanings{
    CodeMeaning{"UNAUTHORIZED", 401},        CodeMeaning{"DENIED", 403},
    CodeMeaning{"NAME_UNKNOWN", 404},        CodeMeaning{"NAME_INVALID", 400},
    CodeMeaning{"TAG_INVALID", 400},         CodeMeaning{"MANIFEST_INVALID", 400},
    CodeMeaning{"DIGEST_INVALID", 400},      CodeMeaning{"SIZE_INVALID", 400},
    CodeMeaning{"BLOB_UPLOAD_UNKNOWN", 416}, CodeMeaning{"BLOB_UPLOAD_INVALID", 416},
    CodeMeaning{"TOOMANYREQUESTS", 429},     CodeMeaning{"UNAVAILABLE", 503},
};

struct ServiceError {
    QString code;
    QString message;
};

std::vector<ServiceError> errorsOf(const HttpResponse &response)
{
    std::vector<ServiceError> errors;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonArray list = body.value(QLatin1String("errors")).toArray();
    for (const auto &value : list) {
        const QJsonObject error = value.toObject();
        errors.push_back({error.value(QLatin1String("code")).toString().simplified().left(60),
                          error.value(QLatin1String("message")).toString().simplified().left(200)});
    }
    return errors;
}

bool hasCode(const HttpResponse &response, std::initializer_list<QLatin1String> codes)
{
    const auto errors = errorsOf(response);
    return std::any_of(errors.begin(), errors.end(), [codes](const ServiceError &error) {
        return std::find(codes.begin(), codes.end(), error.code) != codes.end();
    });
}

int meaningOf(const HttpResponse &response)
{
    for (const ServiceError &error : errorsOf(response)) {
        for (const CodeMeaning &meaning : codeMeanings) {
            if (error.code == QLatin1String(meaning.code))
                return meaning.status;
        }
        const bool refused = response.status == 401 || response.status == 403;
        if (error.code == QLatin1String("UNKNOWN") && !refused)
            return 503;
    }
    return response.status;
}

} // namespace

Outcome refusal(const HttpResponse &response, const QString &host, const QString &repository,
                const QDateTime &now)
{
    HttpResponse meant = response;
    meant.status = meaningOf(response);
    Outcome outcome = outcomeOf(meant, host, now, registryRules);
    if (missesBlobs(response))
        outcome = seldomHeals(retryLater(
            OciRegistryWords::tr("%1 does not see the parts of the image that it took").arg(host)));
    outcome.reason += OciRegistryWords::tr(", about %1").arg(repository);
    if (const auto errors = errorsOf(response); !errors.empty())
        outcome.reason += OciRegistryWords::tr(". It says: %1 %2: %3")
                              .arg(response.status)
                              .arg(errors.front().code, errors.front().message);
    return outcome;
}

Outcome unexpected(const QString &host, const QString &why)
{
    return seldomHeals(retryLater(
        OciRegistryWords::tr("%1 did not answer as a registry does (%2): a proxy or a sign-in page may "
                             "be in between")
            .arg(host, why)));
}

Outcome refusedElsewhere(const HttpResponse &response, const QString &store, const QString &host)
{
    return seldomHeals(retryLater(OciRegistryWords::tr("%1, where %2 has its content sent, refuses it (%3)")
                                      .arg(store, host)
                                      .arg(response.status)));
}

Outcome seldomHeals(Outcome outcome)
{
    outcome.attemptLimit = fewAttempts;
    return outcome;
}

bool wantsNewUpload(const HttpResponse &response)
{
    const bool gone = response.status == 404 || response.status == 416;
    return gone ||
           hasCode(response, {QLatin1String("BLOB_UPLOAD_UNKNOWN"), QLatin1String("BLOB_UPLOAD_INVALID"),
                              QLatin1String("DIGEST_INVALID"), QLatin1String("SIZE_INVALID")});
}

bool missesBlobs(const HttpResponse &response)
{
    return hasCode(response, {QLatin1String("MANIFEST_BLOB_UNKNOWN"), QLatin1String("BLOB_UNKNOWN")});
}

bool refusesTheFormat(const HttpResponse &response)
{
    // Its blobs have been taken, so that a 404 cannot be about the repository.
    return response.status == 404 ||
           (response.status == 400 &&
            hasCode(response, {QLatin1String("MANIFEST_INVALID"), QLatin1String("UNSUPPORTED")}));
}

bool isAboutTheRepository(const HttpResponse &response)
{
    const int meaning = meaningOf(response);
    return meaning == 403 || meaning == 404;
}

} // namespace attache::ATTACHE_INTEGRATION
