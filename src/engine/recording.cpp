// SPDX-License-Identifier: Apache-2.0
#include "engine/recording.h"

#include "core/redact.h"
#include "sdk/mail.h"
#include "store/deliveries.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace attache
{
namespace
{

constexpr qsizetype keptCharacters = 20'000; // of each body
constexpr qint64 readBytes = 128 * 1024;  // more than the kept characters, so that none is cut before masking
constexpr std::size_t keptExchanges = 50; // of one attempt

QString bullets()
{
    return QStringLiteral("••••••");
}

void collect(const QJsonValue &value, QStringList &found)
{
    if (value.isString() && !value.toString().isEmpty())
        found.append(value.toString());
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        collect(item, found);
    const QJsonObject fields = value.toObject();
    for (const auto &field : fields)
        collect(field, found);
}

/// Credentials that a service hands out while we work, or that we make for it, are secrets too, though nobody
/// typed them: a registry's token, what a service account signs to get one. In an address as in a form's
/// body.
QString withoutIssuedCredentials(QString text)
{
    static const QRegularExpression member(
        QStringLiteral(
            R"re(("(?:[a-z_]*token|password|secret|client_secret|api_?key)"\s*:\s*")(?:[^"\\]|\\.)*)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        QStringLiteral(
            R"re(((?:^|[?&])(?:[a-z_-]*token|[a-z_-]*assertion|password|secret|api_?key|sig|[a-z-]*signature|[a-z-]*credential)=)[^&#\s"]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(member, QStringLiteral("\\1%1").arg(bullets()));
    return text.replace(query, QStringLiteral("\\1%1").arg(bullets()));
}

QString masked(const QString &text, const QStringList &secrets)
{
    return withoutIssuedCredentials(redact(text, secrets));
}

/// The start of it, masked, when it is text; nothing otherwise.
QString shown(const QByteArray &start, const QStringList &secrets)
{
    if (start.contains('\0'))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(start);
    if (utf8.hasError())
        return {};
    return masked(text, secrets).left(keptCharacters);
}

QString shown(const Body &body, const QStringList &secrets)
{
    const auto reader = body.isEmpty() ? nullptr : body.open();
    return reader ? shown(reader->read(readBytes), secrets) : QString();
}

/// Whether it is, or lies below, an address that is a secret: as it is sent it may be spelt otherwise than it
/// was typed.
bool isSecret(const QUrl &url, const QStringList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(), [&url](const QString &secret) {
        const QUrl typed(secret.trimmed());
        return typed.path().size() > 1 && !typed.host().isEmpty() && typed.host() == url.host() &&
               url.path().startsWith(typed.path());
    });
}

QString maskedAddress(const QUrl &url, const QStringList &secrets)
{
    const QString address = url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    // One whole secret, or one with its secret in the path, tells nothing more than its host.
    return isSecret(url, secrets) || redact(address, secrets) != address ? maskedUrl(address)
                                                                         : withoutIssuedCredentials(address);
}

QJsonObject maskedHeaders(const HttpHeaders &headers, const QStringList &secrets)
{
    QJsonObject shownHeaders;
    for (const auto &[name, value] : headers) {
        const QString key = QString::fromLatin1(name);
        const QString text =
            isSecretHeader(key) ? bullets() : masked(QString::fromUtf8(value), secrets).left(keptCharacters);
        const QString before = shownHeaders.value(key).toString();
        shownHeaders.insert(key, before.isEmpty() ? text : before + QStringLiteral(", ") + text);
    }
    return shownHeaders;
}

} // namespace

QStringList secretValues(const QJsonObject &secrets)
{
    QStringList values;
    collect(secrets, values);
    return values;
}

QJsonObject withSecrets(QJsonObject config, const QJsonObject &secrets)
{
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        config.insert(secret.key(), secret.value());
    return config;
}

Exchange maskedExchange(const HttpRequest &request, const Result<HttpResponse, HttpFailure> *response,
                        const QStringList &secrets)
{
    Exchange exchange;
    exchange.method = QString::fromLatin1(request.method);
    exchange.url = maskedAddress(request.url, secrets);
    exchange.requestHeaders = maskedHeaders(request.headers, secrets);
    exchange.requestBodySize = request.body.size();
    exchange.requestBody = shown(request.body, secrets);
    if (response && *response) {
        exchange.status = (*response)->status;
        exchange.responseHeaders = maskedHeaders((*response)->headers, secrets);
        exchange.responseBody = shown((*response)->body.left(readBytes), secrets);
    } else if (response) {
        exchange.failure = masked(response->error().words, secrets);
    }
    return exchange;
}

Exchange maskedExchange(const HttpRequest &shown, const Result<MailAnswer, MailFailure> &answer,
                        const QStringList &secrets)
{
    Exchange exchange = maskedExchange(shown, nullptr, secrets);
    exchange.status = answer ? answer->reply.code : answer.error().reply.code;
    exchange.responseBody =
        masked(answer ? answer->dialogue : answer.error().dialogue, secrets).left(keptCharacters);
    if (exchange.status == 0)
        exchange.failure = masked(answer.error().words, secrets);
    return exchange;
}

Error redacted(Error error, const QStringList &secrets)
{
    error.what = redact(error.what, secrets);
    error.why = redact(error.why, secrets);
    error.remedy = redact(error.remedy, secrets);
    for (Violation &violation : error.violations)
        violation.message = redact(violation.message, secrets);
    return error;
}

Outcome redacted(Outcome outcome, const QStringList &secrets)
{
    outcome.reason = redact(outcome.reason, secrets);
    outcome.receipt = redact(outcome.receipt, secrets);
    return outcome;
}

RecordingExecution::RecordingExecution(EngineParts &parts, QStringList secrets, std::stop_token stop,
                                       Delivering delivering, Checking checking)
    : m_parts(parts)
    , m_secrets(std::move(secrets))
    , m_stop(std::move(stop))
    , m_delivering(std::move(delivering))
    , m_checking(std::move(checking))
{
}

bool RecordingExecution::wait(std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any ended;
    ended.wait_for(lock, m_stop, time, [] { return false; });
    return !m_stop.stop_requested();
}

std::optional<QJsonObject> RecordingExecution::doneStep(const QString &key) const
{
    const auto done = m_delivering.doneSteps.constFind(redact(key, m_secrets)); // as it was written down
    return done == m_delivering.doneSteps.constEnd() ? std::nullopt : std::optional(*done);
}

Result<void> RecordingExecution::finishStep(const QString &key, const QJsonObject &receipt)
{
    if (m_delivering.deliveryId.isEmpty())
        return {}; // registering has no steps
    const Step step{redact(key, m_secrets), QStringLiteral("done"), {}, redact(receipt, m_secrets), now()};
    auto written = m_parts.store->call([id = m_delivering.deliveryId, step](Database &database) {
        return store::finishStep(database, id, step);
    });
    if (written)
        m_delivering.doneSteps.insert(step.key, step.receipt);
    return written;
}

bool RecordingExecution::isSuperseded(const QString &lane) const
{
    if (m_delivering.deliveryId.isEmpty())
        return false;
    const auto superseded = m_parts.store->call([id = m_delivering.deliveryId, lane](Database &database) {
        return store::isSuperseded(database, id, lane);
    });
    return superseded && *superseded;
}

void RecordingExecution::checkPassed(Check of, const QString &check, const QString &detail)
{
    if (m_checking.passed)
        m_checking.passed(of, redact(check, m_secrets), redact(detail, m_secrets));
}

std::optional<HttpFailure> RecordingExecution::reach(const HttpRequest &request, const std::stop_token &stop)
{
    if (!m_checking.reached || std::exchange(m_reached, true))
        return std::nullopt;
    return m_parts.http->reach(request, m_checking.reached, stop);
}

Result<HttpResponse, HttpFailure> RecordingExecution::send(const HttpRequest &request, std::stop_token stop)
{
    // An integration that passes another token still stops when the program does.
    const EitherStop either(stop, m_stop);
    QElapsedTimer timer;
    timer.start();
    const auto unreached = reach(request, either.token());
    auto response = unreached ? Result<HttpResponse, HttpFailure>(*unreached)
                              : m_parts.http->send(request, either.token());
    keep(maskedExchange(request, &response, m_secrets), timer.elapsed());
    noteNetwork(!response, request.url.host());
    return response;
}

void RecordingExecution::noteNetwork(bool failed, const QString &host)
{
    if (failed && m_parts.connectivity.isOffline() && !isThisMachine(host))
        m_wasOffline = true;
}

void RecordingExecution::keep(Exchange exchange, qint64 durationMs)
{
    if (m_exchanges.size() >= keptExchanges)
        return;
    exchange.durationMs = durationMs;
    m_exchanges.push_back(std::move(exchange));
}

Result<MailAnswer, MailFailure> RecordingExecution::send(const MailServer &server, const MailMessage &message,
                                                         const QString &recipient, std::stop_token stop)
{
    const EitherStop either(stop, m_stop);
    QElapsedTimer timer;
    timer.start();
    auto answer = m_parts.mail->send(server, message, recipient, either.token());
    keep(maskedExchange(shownRequest(server, message, recipient), answer, m_secrets), timer.elapsed());
    noteNetwork(!answer, server.host);
    return answer;
}

Result<MailAnswer, MailFailure> RecordingExecution::signIn(const MailServer &server, std::stop_token stop)
{
    const EitherStop either(stop, m_stop);
    QElapsedTimer timer;
    timer.start();
    auto answer = m_parts.mail->signIn(server, either.token(), m_checking.reached);
    keep(maskedExchange(shownRequest(server, {}, {}), answer, m_secrets), timer.elapsed());
    return answer;
}

} // namespace attache
