// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/maildialogue.h"
#include "engine/mailreach.h"
#include "sdk/mail.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <curl/curl.h>

#include <array>
#include <memory>
#include <mutex>
#include <stop_token>

namespace attache
{

/// One connection to a mail server, by libcurl. One thread's; ends the connection when it is destroyed.
///
/// libcurl goes on without signing in where a server offers it no way to (no AUTH after EHLO, EHLO refused).
/// So signIn() comes first, whoever uses this looks at the dialogue, and send() uses that same connection or
/// none.
class MailSession
{
public:
    /// `watch`: told how the server is reached; may be null.
    MailSession(const MailServer &server, std::stop_token stop, WatchReaching watch = {});
    ~MailSession();
    Q_DISABLE_COPY_MOVE(MailSession)

    /// Connects, turns to TLS, signs in. The connection stays open for send().
    CURLcode signIn();

    /// Hands one message in and says goodbye. `from` and `to` must have been checked: they are sent as they
    /// are.
    CURLcode send(const QByteArray &from, const QByteArray &to, const QByteArray &message);

    /// Says goodbye, without having sent anything.
    void leave();

    /// Tells `watch` of the failure that the caller made of what happened.
    void tellFailure(const MailFailure &failure) { m_reach.fail(m_easy.get(), failure); }

    const MailDialogue &dialogue() const { return m_dialogue; }

    bool messageIsGone() const { return m_messageIsGone; } ///< libcurl has all of it: it may have left

    bool hadConnection() const { return m_connected; }

    QString problem() const; ///< libcurl's words for the last error
    int systemError() const; ///< errno of the last connection that was not made; 0: none

private:
    struct EndEasy {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };

    struct EndMulti {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    struct FreeList {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    /// The connection's socket, which a stop shuts down from another thread: libcurl waits for the answer to
    /// a message without asking anybody for a second at a time.
    class Socket
    {
    public:
        int open(int family, int type, int protocol);
        int close(int socket);
        void shutDown();

    private:
        std::mutex m_mutex;
        int m_socket = -1; // the last one opened, while it is open
    };

    void setUp(const MailServer &server);
    void setUpTls(const MailServer &server);
    void command(const char *verb, bool last);
    CURLcode perform();
    bool isSilent() const;

    static int debug(CURL *easy, curl_infotype kind, char *data, size_t size, void *session);
    static int progress(void *session, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static size_t read(char *target, size_t size, size_t count, void *session);
    static curl_socket_t open(void *session, curlsocktype purpose, curl_sockaddr *address);
    static int close(void *session, curl_socket_t socket);

    const std::stop_token m_stop;
    const std::chrono::milliseconds m_timeout;
    const std::chrono::milliseconds m_patience;
    MailDialogue m_dialogue;
    MailReach m_reach;
    std::array<char, CURL_ERROR_SIZE> m_problem{};
    QByteArray m_message;
    qsizetype m_read = 0; // of it
    bool m_messageIsGone = false;
    bool m_connected = false;
    bool m_mayConnect = true;
    Socket m_socket;
    QElapsedTimer m_sinceSignOfLife;
    std::unique_ptr<curl_slist, FreeList> m_recipients; // outlives the handle that uses it
    std::unique_ptr<CURL, EndEasy> m_easy;
    std::unique_ptr<CURLM, EndMulti> m_multi; // ends first, and with it the connection
};

} // namespace attache
