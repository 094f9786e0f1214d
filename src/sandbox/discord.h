// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/httpstandin.h"

#include <QRandomGenerator>

#include <chrono>

namespace attache::sandbox
{

/// A stand-in of Discord's API for one webhook: tells of it, takes messages with files, and deletes them.
///
/// Holds messages against every documented limit, and posts to five in two seconds.
class Discord final : public HttpStandIn
{
public:
    struct Options {
        int type = 1;         ///< of the webhook: 1 incoming, 2 follower, 3 application
        bool isForum = false; ///< its channel takes posts in threads only
    };

    /// What the channel shows.
    struct Message {
        QString id;
        QJsonObject sent; ///< as it came
        QList<FormPart> files;
    };

    static Result<std::unique_ptr<Discord>> start(quint16 port = 0,
                                                  QRandomGenerator &random = *QRandomGenerator::system());
    static Result<std::unique_ptr<Discord>> start(quint16 port, Options options,
                                                  QRandomGenerator &random = *QRandomGenerator::system());
    ~Discord() override;

    QString integration() const override;
    QJsonObject registration() const override;

    QList<Message> messages() const; ///< the latest 100 of those that were not deleted

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    Discord(Options options, QRandomGenerator &random);
    /// Nothing: it may go on. `rest` is what follows the webhook's address.
    std::optional<WebAnswer> refusedAddress(const WebRequest &request, QString &rest) const;
    std::optional<WebAnswer> refusedThread(const WebRequest &request, const QJsonObject &message) const;
    WebAnswer webhook() const;
    WebAnswer post(WebRequest &request);
    WebAnswer take(const WebRequest &request, Message message);
    WebAnswer messageAnswer(const QByteArray &method, const QString &id);
    QJsonObject shown(const Message &message) const;
    /// Counts a post; the headers of the limit, and the answer when it is one too many.
    WebAnswer counted();

    const Options m_options;
    const QString m_id;
    const QString m_token;
    const QString m_channel;
    mutable std::mutex m_state; ///< of what follows
    QList<Message> m_messages;
    std::chrono::steady_clock::time_point m_window; ///< when the present two seconds began
    int m_posts = 0;                                ///< in them
};

} // namespace attache::sandbox
