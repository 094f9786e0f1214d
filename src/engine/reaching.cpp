// SPDX-License-Identifier: Apache-2.0
#include "engine/reaching.h"
#include "engine/words.h"

#include <QLocale>

namespace attache
{
namespace
{

using Id = CheckStage::Id;
using State = CheckStage::State;

constexpr int soonDays = 14; // a certificate that runs out before then is worth a word

Reached passed(Id id, const QString &words, const QString &detail, State state = State::Passed)
{
    return {{id, words, detail, state}};
}

QString usualRemedy(Id stage)
{
    switch (stage) {
    case Id::Dns:
        return EngineWords::tr(
            "Check the spelling. A name that is known inside an organisation alone may need its "
            "VPN.");
    case Id::Tcp:
        return EngineWords::tr(
            "The service may be down, its port may be another one, or a firewall or a missing VPN "
            "is in the way.");
    case Id::Tls:
        return EngineWords::tr(
            "There may be no TLS at this port: check the port and whether the address begins with "
            "https.");
    default:
        return {};
    }
}

} // namespace

Reached hostFound(const QString &host, const QString &address, qint64 milliseconds)
{
    return passed(Id::Dns, EngineWords::tr("Host is found"),
                  QStringLiteral("%1 → %2, %3 ms").arg(host, address, QString::number(milliseconds)));
}

Reached connected(const QString &address, int port, qint64 milliseconds, const QString &through)
{
    const QString detail =
        through.isEmpty()
            ? EngineWords::tr("port %1 at %2, %3 ms")
                  .arg(QString::number(port), address, QString::number(milliseconds))
            : EngineWords::tr("through the proxy %1, %2 ms").arg(through, QString::number(milliseconds));
    return passed(Id::Tcp, EngineWords::tr("Service is reached"), detail);
}

Reached encrypted(const QString &protocol, const QDate &until, const QDate &today)
{
    if (!until.isValid())
        return passed(Id::Tls, EngineWords::tr("Certificate is valid"), protocol);
    const QString date = QLocale().toString(until, QStringLiteral("d MMM yyyy"));
    if (today.daysTo(until) > soonDays)
        return passed(Id::Tls, EngineWords::tr("Certificate is valid"),
                      EngineWords::tr("%1, certificate until %2").arg(protocol, date));
    return passed(Id::Tls, EngineWords::tr("Certificate runs out soon"),
                  EngineWords::tr("%1, certificate until %2: have it renewed").arg(protocol, date),
                  State::Warned);
}

Reached notEncrypted(bool onThisMachine)
{
    if (onThisMachine)
        return passed(Id::Tls, EngineWords::tr("Not encrypted"),
                      EngineWords::tr("it does not leave this machine"));
    return passed(Id::Tls, EngineWords::tr("Not encrypted"),
                  EngineWords::tr("whoever is on the way can read along"), State::Warned);
}

Reached notReached(CheckStage::Id stage, const QString &remedy)
{
    return {{stage, {}, remedy.isEmpty() ? usualRemedy(stage) : remedy, State::Failed}};
}

Reached notTrusted(CertificateProblem problem, const QString &host)
{
    switch (problem) {
    case CertificateProblem::UnknownAuthority: {
        Reached failed = notReached(
            Id::Tls, EngineWords::tr("Have the authority that issued it added to this machine's."));
        failed.unknownAuthority = true;
        return failed;
    }
    case CertificateProblem::Expired:
        return notReached(Id::Tls,
                          EngineWords::tr("Have the service's certificate renewed, and check this machine's "
                                          "clock."));
    case CertificateProblem::OtherHost:
        return notReached(
            Id::Tls,
            EngineWords::tr("Use the name that its certificate is for: it is for another one than %1.")
                .arg(host));
    case CertificateProblem::Other:
        break;
    }
    return notReached(Id::Tls, EngineWords::tr("Have the service's certificate put right."));
}

QString placeOf(const QUrl &url)
{
    const int standardPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    const QString host =
        url.host().contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(url.host()) : url.host();
    return QStringLiteral("%1:%2").arg(host).arg(url.port(standardPort));
}

QString failureWords(HttpFailure::Cause cause, const QUrl &url, const QString &detail)
{
    using Cause = HttpFailure::Cause;
    const QString place = placeOf(url);
    switch (cause) {
    case Cause::HostNotFound:
        return EngineWords::tr("The host of %1 cannot be found").arg(place);
    case Cause::ConnectionRefused:
        return EngineWords::tr("Nothing listens at %1: connection refused").arg(place);
    case Cause::Timeout:
        return EngineWords::tr("No connection to %1 within the time").arg(place);
    case Cause::Certificate:
        return EngineWords::tr("The certificate of %1 is not accepted: %2").arg(place, detail);
    case Cause::Tls:
        return EngineWords::tr("No secure connection to %1: %2").arg(place, detail);
    case Cause::Proxy:
        return EngineWords::tr("The proxy for %1 asks for a user name and password").arg(place);
    default:
        return EngineWords::tr("The connection to %1 broke off").arg(place);
    }
}

} // namespace attache
