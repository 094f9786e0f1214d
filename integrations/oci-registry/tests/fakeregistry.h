// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"
#include "sdk/thisintegration.h"
#include "support/fakemailclient.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

using Answer = Result<HttpResponse, HttpFailure>;

HttpResponse response(int status, HttpHeaders headers = {}, const QByteArray &body = {});
HttpResponse registryError(int status, const QByteArray &code, const QByteArray &message = "no");
HttpFailure failure(HttpFailure::Cause cause);

/// An execution whose registry is in memory: https://registry.example.com, which signs in by `challenge` and
/// does everything right, but for what `fault` answers in its place. Remembers every request.
class FakeRegistry : public Execution, public HttpClient
{
public:
    HttpClient &http() override { return *this; }

    MailClient &mail() override { return m_noMail; }

    std::stop_token stop() const override { return {}; }

    QDateTime now() const override { return clock; }

    /// The clock jumps ahead instead.
    bool wait(std::chrono::milliseconds time) override
    {
        clock = clock.addMSecs(qint64(time.count()));
        waits.push_back(time);
        return true;
    }

    bool isSuperseded(const QString & /*lane*/) const override { return false; }

    std::optional<QJsonObject> doneStep(const QString &key) const override;
    Result<void> finishStep(const QString &key, const QJsonObject &receipt) override;
    void checkPassed(Check of, const QString &check, const QString &detail) override;
    Answer send(const HttpRequest &request, std::stop_token stop) override;

    /// "GET https://registry.example.com/v2/", … of everything sent, the digests cut short.
    QStringList lines() const;
    int count(const QString &start) const; ///< lines that begin so
    std::vector<HttpRequest> sentTo(const QString &host) const;

    std::function<std::optional<Answer>(const HttpRequest &)> fault;
    QByteArray challenge = "Bearer realm=\"https://auth.example.com/token\",service=\"registry.example.com\"";
    QByteArray tokenAnswer = R"({"token":"t0ken","expires_in":300})";
    QString scheme = QStringLiteral("https");
    QString location; ///< of uploads, instead of an address below the registry's own

    std::map<QString, QByteArray> blobs; ///< by digest
    bool referrersApi = true;

    std::map<QString, QByteArray> manifests; ///< by path
    std::map<QString, QByteArray> types;     ///< of the manifests, by path
    std::vector<HttpRequest> sent;
    std::vector<std::chrono::milliseconds> waits;
    QMap<QString, QJsonObject> steps;
    QStringList checks;
    QDateTime clock = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

private:
    Answer answer(const HttpRequest &request);
    HttpResponse upload(const HttpRequest &request);
    HttpResponse manifest(const HttpRequest &request);
    bool isSignedIn(const HttpRequest &request) const;

    test::FakeMailClient m_noMail;
};

inline constexpr QLatin1String uploads("/blobs/uploads/");
inline constexpr QLatin1String manifests("/manifests/");

/// A fault: answers the first `times` requests of a method whose path contains `part` in the registry's
/// place.
std::function<std::optional<Answer>(const HttpRequest &)>
instead(const QByteArray &method, const QString &part, const Answer &answer, int times = 1);

QByteArray headerOf(const HttpRequest &request, const QByteArray &name);
QByteArray bodyOf(const HttpRequest &request);
QJsonObject jsonOf(const QByteArray &bytes);

/// Options of an attachment.
QJsonObject inMode(const char *mode, const char *content = "envelope");

/// Inputs for that registry, and a small attestation to push, in a bundle; `options` beside the prefix.
QJsonObject registrationInput();
ExecutionRequest executionRequest(const QJsonObject &options = {});

} // namespace attache::ATTACHE_INTEGRATION
