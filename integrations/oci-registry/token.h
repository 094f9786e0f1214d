// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge.h"
#include "sdk/http.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

/// The token servers of registries (distribution specification, "Token Authentication").
namespace attache::ATTACHE_INTEGRATION
{

/// Opaque: it is never looked into.
struct Token {
    QByteArray value;
    QDateTime refreshAt; ///< when four fifths of its life are over
};

/// Asks for a token that may push to and pull from the image `name`, with user name and password.
/// `authorization`: the value of the header.
HttpRequest tokenRequest(const QUrl &realm, const Challenge &bearer, const QString &name,
                         const QByteArray &authorization);

/// The same by OAuth 2 (RFC 6749 §6), which identity tokens are made for: the password is a refresh token.
HttpRequest identityTokenRequest(const QUrl &realm, const Challenge &bearer, const QString &name,
                                 const QString &password);

/// The user names that say that the password is an identity token: those of docker login and of Azure.
bool isIdentityToken(const QString &username);

/// Nothing where there is no token in the answer.
std::optional<Token> readToken(const HttpResponse &response, const QDateTime &now);

} // namespace attache::ATTACHE_INTEGRATION
