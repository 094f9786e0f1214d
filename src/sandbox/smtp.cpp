// SPDX-License-Identifier: Apache-2.0
#include "sandbox/smtp.h"

#include "sandbox/credentials.h"
#include "sandbox/smtpsession.h"
#include "sandbox/words.h"

#include <QJsonArray>

#include <algorithm>
#include <condition_variable>
#include <thread>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype mostShown = 256 * 1024; // bytes of a mail's source
constexpr timeval patience{5 * 60, 0};      // with a silent client, RFC 5321 §4.5.3.2.7

class Smtp final : public StandIn
{
public:
    explicit Smtp(QRandomGenerator &random)
        : m_user(QByteArrayLiteral("attache"))
        , m_password(throwAwaySecret(random, 16).toLatin1())
        , m_tls(random)
    {
    }

    ~Smtp() override;

    Result<void> listen(quint16 port);

    QString integration() const override { return QStringLiteral("smtp"); }

    QString address() const override { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }

    void pause() override { stop(); }

    Result<void> resume() override { return m_socket < 0 ? listen(m_port) : Result<void>(); }

    QJsonObject registration() const override
    {
        return {{QStringLiteral("to"), QStringLiteral("releases@sandbox.test")},
                {QStringLiteral("from"), QStringLiteral("attestations@sandbox.test")},
                {QStringLiteral("user"), QString::fromLatin1(m_user)},
                {QStringLiteral("password"), QString::fromLatin1(m_password)},
                {QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                {QStringLiteral("port"), QString::number(m_port)},
                {QStringLiteral("caCertificate"), QString::fromLatin1(m_tls.certificate())}};
    }

private:
    void stop();
    void accept();
    void serve(int socket);
    bool wait(std::chrono::milliseconds time);
    void take(const SmtpMail &mail);

    const QByteArray m_user;
    const QByteArray m_password;
    const ThrowAwayTls m_tls;
    int m_socket = -1;
    quint16 m_port = 0;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_ending;
    bool m_isEnding = false;
    std::vector<int> m_open; // sockets of sessions under way
    std::vector<std::jthread> m_sessions;
    std::jthread m_acceptor;
};

Smtp::~Smtp()
{
    stop();
}

void Smtp::stop()
{
    if (m_socket < 0)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        for (int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
        ::shutdown(m_socket, SHUT_RDWR); // ends accept()
    }
    m_ending.notify_all();
    if (m_acceptor.joinable())
        m_acceptor.join();
    m_sessions.clear(); // and waits for them
    ::close(m_socket);
    m_socket = -1;
}

Result<void> Smtp::listen(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const int yes = 1;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(m_socket, generic, size) != 0 || ::listen(m_socket, SOMAXCONN) != 0 ||
        ::getsockname(m_socket, generic, &size) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return Error{Error::Kind::Environment,
                     SandboxWords::tr("the stand-in for smtp"),
                     SandboxWords::tr("port %1 of this machine cannot be used").arg(port),
                     SandboxWords::tr("Choose another port."),
                     {}};
    }
    m_port = ntohs(address.sin_port);
    m_isEnding = false;
    m_acceptor = std::jthread([this] { accept(); });
    return {};
}

void Smtp::accept()
{
    for (;;) {
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (socket < 0 || m_isEnding) {
            if (socket >= 0)
                ::close(socket);
            return;
        }
        m_open.push_back(socket);
        m_sessions.emplace_back([this, socket] { serve(socket); });
    }
}

void Smtp::serve(int socket)
{
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const SmtpHouse house{m_user,
                          m_password,
                          m_tls,
                          [this] { return nextFault(); },
                          [this](std::chrono::milliseconds time) { return wait(time); },
                          [this](const SmtpMail &mail) { take(mail); }};
    {
        SmtpConnection connection(socket);
        SmtpSession(connection, house).run();
    }
    const std::lock_guard lock(m_mutex); // so that nobody shuts down a number that is used anew
    std::erase(m_open, socket);
    ::close(socket);
}

bool Smtp::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_ending.wait_for(lock, time, [this] { return m_isEnding; });
}

void Smtp::take(const SmtpMail &mail)
{
    const MailContents contents = contentsOf(mail.content);
    QStringList recipients;
    for (const QByteArray &recipient : mail.to)
        recipients += QString::fromUtf8(recipient);
    Received received;
    received.words =
        SandboxWords::tr("Mail to %1: %2").arg(recipients.join(QStringLiteral(", ")), contents.subject);
    received.details = {{QStringLiteral("from"), QString::fromUtf8(mail.from)},
                        {QStringLiteral("to"), QJsonArray::fromStringList(recipients)},
                        {QStringLiteral("subject"), contents.subject},
                        {QStringLiteral("messageId"), contents.messageId},
                        {QStringLiteral("attachments"), QJsonArray::fromStringList(contents.attachments)},
                        {QStringLiteral("headers"), contents.headers},
                        {QStringLiteral("text"), contents.text},
                        {QStringLiteral("html"), contents.html}};
    received.content = mail.content;
    received.files = contents.files;
    received.request = mail.content.left(mostShown);
    received.requestSize = mail.content.size();
    keep(received);
}

} // namespace

Result<std::unique_ptr<StandIn>> startSmtp(quint16 port, QRandomGenerator &random)
{
    auto server = std::make_unique<Smtp>(random);
    if (const auto listening = server->listen(port); !listening)
        return listening.error();
    return std::unique_ptr<StandIn>(std::move(server));
}

} // namespace attache::sandbox
