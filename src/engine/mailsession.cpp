// SPDX-License-Identifier: Apache-2.0
#include "engine/mailsession.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace attache
{

namespace
{

using namespace std::chrono_literals;

constexpr int pollTime = 200;               // ms; a stop ends it at once
constexpr auto patienceForGoodbye = 2000ms; // everything has been said by then
constexpr auto longestSignIn = 5min;        // for a server that is never silent and never done
constexpr qsizetype slowestUpload = 4096;   // bytes a second

/// The name after EHLO is the path. An address literal (RFC 5321 §4.1.3) is right on every machine, whatever
/// it is called.
constexpr auto hello = "/%5B127.0.0.1%5D";

QByteArray addressOf(const MailServer &server)
{
    const bool isIpv6 = server.host.contains(QLatin1Char(':'));
    const QByteArray host = isIpv6 ? '[' + server.host.toLatin1() + ']' : QUrl::toAce(server.host);
    const bool tls = server.security == MailServer::Security::Tls;
    return (tls ? "smtps://" : "smtp://") + host + ':' + QByteArray::number(server.port) + hello;
}

/// A server that breaks off while TLS is being written must not end the program. Nothing on this thread wants
/// the signal.
void ignoreBrokenPipes()
{
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signal, nullptr);
}

} // namespace

MailSession::MailSession(const MailServer &server, std::stop_token stop, WatchReaching watch)
    : m_stop(std::move(stop))
    , m_timeout(server.timeout)
    , m_patience(server.patience)
    , m_reach(server, std::move(watch))
    , m_easy(curl_easy_init())
    , m_multi(curl_multi_init())
{
    ignoreBrokenPipes();
    setUp(server);
    setUpTls(server);
}

MailSession::~MailSession() = default;

void MailSession::setUp(const MailServer &server)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, addressOf(server).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // those of the environment are for the web
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a stop does not wait for a name server
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_problem.data());
    if (!server.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
    // Silence is watched here, for it may last longer once the message is out. These are for the rest.
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(std::chrono::milliseconds(longestSignIn).count()));
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT,
                     long(std::chrono::ceil<std::chrono::seconds>(m_patience + m_timeout).count()));

    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &MailSession::debug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &MailSession::progress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &MailSession::open);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &MailSession::close);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void MailSession::setUpTls(const MailServer &server)
{
    CURL *easy = m_easy.get();
    // Never CURLUSESSL_TRY, which goes on in clear, password and all, when TLS is stripped on the way.
    const bool clear = server.security == MailServer::Security::None;
    curl_easy_setopt(easy, CURLOPT_USE_SSL, long(clear ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_CERTINFO, m_reach.isWatched() ? 1L : 0L);
    if (server.caCertificates.isEmpty())
        return;
    // Takes the place of the system's file, not of its folder, where the same authorities are.
    curl_blob pem{const_cast<char *>(server.caCertificates.constData()), size_t(server.caCertificates.size()),
                  CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &pem);
}

void MailSession::command(const char *verb, bool last)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, verb);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, last ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::chrono::milliseconds(longestSignIn).count()));
}

CURLcode MailSession::signIn()
{
    command("NOOP", false);
    const CURLcode result = perform();
    m_mayConnect = false; // a new connection would have to be looked at anew
    return result;
}

void MailSession::leave()
{
    command("NOOP", true);
    perform();
}

CURLcode MailSession::send(const QByteArray &from, const QByteArray &to, const QByteArray &message)
{
    CURL *easy = m_easy.get();
    m_message = message;
    m_recipients.reset(curl_slist_append(nullptr, to.constData()));
    curl_easy_setopt(easy, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, nullptr);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, m_recipients.get());
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &MailSession::read);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
    const auto longest = longestSignIn + m_patience + std::chrono::seconds(message.size() / slowestUpload);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::chrono::milliseconds(longest).count()));
    return perform();
}

CURLcode MailSession::perform()
{
    CURLM *multi = m_multi.get();
    m_problem.fill('\0');
    m_sinceSignOfLife.start();
    if (curl_multi_add_handle(multi, m_easy.get()) != CURLM_OK)
        return CURLE_FAILED_INIT;
    const std::stop_callback wake(m_stop, [this, multi] {
        curl_multi_wakeup(multi);
        m_socket.shutDown();
    });
    for (int running = 1; running > 0;) {
        curl_multi_perform(multi, &running);
        m_reach.look(m_easy.get(), m_dialogue);
        if (running > 0 && (m_stop.stop_requested() || isSilent()))
            break;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, pollTime, nullptr);
    }
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left))
        result = message->data.result;
    if (result != CURLE_OK && m_stop.stop_requested())
        result = CURLE_ABORTED_BY_CALLBACK;
    else if (result == CURLE_ABORTED_BY_CALLBACK)
        result = CURLE_OPERATION_TIMEDOUT;
    curl_off_t connecting = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_CONNECT_TIME_T, &connecting);
    m_connected = m_connected || connecting > 0;
    curl_multi_remove_handle(multi, m_easy.get());
    return result;
}

bool MailSession::isSilent() const
{
    const auto limit = m_messageIsGone ? m_patience : m_timeout;
    return m_sinceSignOfLife.elapsed() > limit.count();
}

QString MailSession::problem() const
{
    return QString::fromUtf8(m_problem.data());
}

int MailSession::systemError() const
{
    long error = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &error);
    return int(error);
}

int MailSession::debug(CURL * /*easy*/, curl_infotype kind, char *data, size_t size, void *session)
{
    auto &self = *static_cast<MailSession *>(session);
    const QByteArrayView text(data, qsizetype(size));
    static const QRegularExpression tls(QStringLiteral("^SSL connection using (\\S+)"));
    switch (kind) {
    case CURLINFO_HEADER_OUT:
        self.m_dialogue.sent(text);
        break;
    case CURLINFO_HEADER_IN:
        self.m_dialogue.received(text);
        break;
    case CURLINFO_TEXT:
        if (const auto match = tls.match(QString::fromLatin1(text)); match.hasMatch())
            self.m_dialogue.isEncrypted(match.captured(1));
        return 0;
    default:
        break;
    }
    self.m_sinceSignOfLife.start();
    return 0;
}

/// Not for progress: libcurl asks it once a second while it waits for the answers to the message and to QUIT,
/// which it does without coming back to perform().
int MailSession::progress(void *session, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &self = *static_cast<MailSession *>(session);
    const bool leftWithoutAnswer =
        self.m_dialogue.isLeaving() && self.m_sinceSignOfLife.elapsed() > patienceForGoodbye.count();
    return self.m_stop.stop_requested() || self.isSilent() || leftWithoutAnswer ? 1 : 0;
}

size_t MailSession::read(char *target, size_t size, size_t count, void *session)
{
    auto &self = *static_cast<MailSession *>(session);
    const qsizetype part = std::min(qsizetype(size * count), self.m_message.size() - self.m_read);
    std::copy_n(self.m_message.constData() + self.m_read, part, target);
    self.m_read += part;
    if (self.m_read == self.m_message.size() && !self.m_messageIsGone) {
        self.m_messageIsGone = true;
        self.m_dialogue.sentMessage(self.m_message.size());
    }
    return size_t(part);
}

curl_socket_t MailSession::open(void *session, curlsocktype /*purpose*/, curl_sockaddr *address)
{
    auto &self = *static_cast<MailSession *>(session);
    if (!self.m_mayConnect)
        return CURL_SOCKET_BAD;
    return self.m_socket.open(address->family, address->socktype, address->protocol);
}

int MailSession::close(void *session, curl_socket_t socket)
{
    return static_cast<MailSession *>(session)->m_socket.close(socket);
}

int MailSession::Socket::open(int family, int type, int protocol)
{
    const std::lock_guard lock(m_mutex);
    m_socket = ::socket(family, type | SOCK_CLOEXEC, protocol);
    return m_socket;
}

int MailSession::Socket::close(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_socket == socket)
        m_socket = -1;
    return ::close(socket);
}

void MailSession::Socket::shutDown()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace attache
