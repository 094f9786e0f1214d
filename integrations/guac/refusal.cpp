// SPDX-License-Identifier: Apache-2.0
#include "refusal.h"
#include "words.h"

#include <QRegularExpression>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qint64 tolerableMinutes = 5;
constexpr int strangeAnswers = 3; // before it is given up: a portal is passed sooner or later

/// A code as services have them, and not whatever an answer may hold.
bool isWord(const QString &code)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{0,63}\\z"));
    return word.match(code).hasMatch();
}

} // namespace

Outcome outcomeOf(const HttpResponse &response, const QString &code, const QString &service,
                  const QDateTime &now, std::span<const CodeRule> codes, std::span<const AnswerRule> own)
{
    AnswerRule byCode;
    for (const CodeRule &rule : codes) {
        if (code == QLatin1String(rule.code)) {
            byCode = {response.status, response.status, rule.kind, rule.words, rule.attemptLimit};
            own = {&byCode, 1};
            break;
        }
    }
    Outcome outcome = attache::outcomeOf(response, service, now, own);
    if (isWord(code)) // what we have no words for, the service's documentation has
        outcome.reason.replace(QStringLiteral("(%1)").arg(response.status),
                               QStringLiteral("(%1 %2)").arg(response.status).arg(code));
    return outcome;
}

QString serviceName(const QString &bucket)
{
    return GuacWords::tr("The bucket %1").arg(bucket);
}

QString clockWords(const HttpResponse &response, const QDateTime &now)
{
    QByteArray date = response.header("Date");
    const QDateTime there =
        QDateTime::fromString(QString::fromLatin1(date.replace("GMT", "+0000")), Qt::RFC2822Date);
    const qint64 minutes = there.isValid() ? qAbs(there.secsTo(now)) / 60 : 0;
    if (minutes < tolerableMinutes)
        return {};
    return GuacWords::tr(". The clock of this machine differs from the service's by %1 minutes: set it right")
        .arg(minutes);
}

Outcome stored(const Object &object, bool wasThere)
{
    return delivered({{QStringLiteral("object"), object.name},
                      {QStringLiteral("size"), object.content.size()},
                      {QStringLiteral("wasThere"), wasThere}});
}

Outcome strangeAnswer(const QString &service, const QString &why)
{
    Outcome outcome = retryLater(GuacWords::tr("%1 seems not to be what answers: %2").arg(service, why));
    outcome.attemptLimit = strangeAnswers;
    return outcome;
}

Outcome keptWrong(const QString &service, const Object &object)
{
    return rejected(GuacWords::tr("%1 has kept something else than what was sent. Delete %2 there, and send "
                                  "it again")
                        .arg(service, object.name));
}

Outcome unreadable(const Object &object, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return cancelled();
    return retryLater(GuacWords::tr("The content of %1 cannot be read").arg(object.name));
}

} // namespace attache::ATTACHE_INTEGRATION
