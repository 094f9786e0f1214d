// SPDX-License-Identifier: Apache-2.0
#include "engine/mailreach.h"
#include "engine/words.h"

#include <QHostAddress>
#include <QLocale>

namespace attache
{
namespace
{

using Id = CheckStage::Id;

qint64 millisecondsTo(CURL *easy, CURLINFO moment)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(easy, moment, &microseconds);
    return microseconds > 0 ? qint64(microseconds / 1000) : -1;
}

QString addressOf(CURL *easy)
{
    const char *address = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    return QString::fromLatin1(address);
}

long verifyResult(CURL *easy)
{
    long result = 0;
    curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
    return result;
}

/// The last day of the server's certificate: "Expire date:2027-03-04 12:00:00 GMT", or as OpenSSL writes it,
/// "Mar  4 12:00:00 2027 GMT".
QDate certificateEnd(CURL *easy)
{
    curl_certinfo *chain = nullptr;
    curl_easy_getinfo(easy, CURLINFO_CERTINFO, &chain);
    if (!chain || chain->num_of_certs == 0)
        return {};
    constexpr QByteArrayView field("Expire date:");
    for (const curl_slist *line = chain->certinfo[0]; line; line = line->next) {
        const QByteArray text(line->data);
        if (!text.startsWith(field))
            continue;
        const QString date = QString::fromLatin1(text.mid(field.size())).simplified();
        const QDate iso = QDate::fromString(date.left(10), Qt::ISODate);
        const QStringList words = date.split(QLatin1Char(' '));
        return iso.isValid()
                   ? iso
                   : QLocale::c().toDate(
                         QStringList{words.value(0), words.value(1), words.value(3)}.join(QLatin1Char(' ')),
                         QStringLiteral("MMM d yyyy"));
    }
    return {};
}

/// X509_V_ERR_… of libcrypto, which libcurl passes on.
CertificateProblem problemOf(long verified)
{
    switch (verified) {
    case 2:  // no issuer
    case 18: // signed by itself
    case 19: // the same, higher up
    case 20: // no issuer here
    case 21: // a leaf alone
    case 27: // not trusted
        return CertificateProblem::UnknownAuthority;
    case 9: // not yet valid
    case 10:
        return CertificateProblem::Expired;
    case 0: // the chain is right, so it is the name
    case 62:
        return CertificateProblem::OtherHost;
    default:
        return CertificateProblem::Other;
    }
}

} // namespace

MailReach::MailReach(const MailServer &server, WatchReaching watch)
    : m_host(server.host)
    , m_security(server.security)
    , m_watch(std::move(watch))
{
}

void MailReach::look(CURL *easy, const MailDialogue &dialogue)
{
    if (!m_watch)
        return;
    const qint64 lookUp = millisecondsTo(easy, CURLINFO_NAMELOOKUP_TIME_T);
    const qint64 connection = millisecondsTo(easy, CURLINFO_CONNECT_TIME_T);
    if (connection < 0) // the address is known once there is a connection
        return;
    if (m_last < Id::Dns && QHostAddress(m_host).isNull())
        tell(hostFound(m_host, addressOf(easy), std::max<qint64>(lookUp, 0)));
    if (m_last < Id::Tcp) {
        long port = 0;
        curl_easy_getinfo(easy, CURLINFO_PRIMARY_PORT, &port);
        tell(connected(addressOf(easy), int(port), connection - std::max<qint64>(lookUp, 0)));
    }
    if (m_last >= Id::Tls)
        return;
    if (m_security == MailServer::Security::None && dialogue.stage() >= MailFailure::Stage::Hello)
        tell(notEncrypted(isThisMachine(m_host)));
    else if (!dialogue.encryption().isEmpty() && verifyResult(easy) == 0 &&
             dialogue.stage() >= MailFailure::Stage::Greeting)
        tell(encrypted(QString(dialogue.encryption()).replace(QLatin1String("TLSv"), QLatin1String("TLS ")),
                       certificateEnd(easy), QDate::currentDate()));
}

void MailReach::fail(CURL *easy, const MailFailure &failure)
{
    if (!m_watch)
        return;
    using Cause = MailFailure::Cause;
    switch (failure.cause) {
    case Cause::HostNotFound:
        return tell(notReached(Id::Dns));
    case Cause::ConnectionRefused:
        return tell(notReached(Id::Tcp));
    case Cause::Certificate:
        return tell(notTrusted(problemOf(verifyResult(easy)), m_host));
    case Cause::Tls:
        return tell(
            notReached(Id::Tls, EngineWords::tr("Check the port and the security: tls is for port 465, "
                                                "starttls for port 587.")));
    case Cause::NoStartTls:
        return tell(notReached(Id::Tls, EngineWords::tr("Try the security tls, mostly at port 465.")));
    case Cause::ConnectionLost:
    case Cause::Timeout:
        if (failure.stage <= MailFailure::Stage::Greeting)
            tell(notReached(Id::Tcp));
        return;
    default:
        return;
    }
}

void MailReach::tell(Reached reached)
{
    m_last = reached.stage.id;
    m_watch(reached);
}

} // namespace attache
