// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace attache::sandbox
{

/// Who may do what at a registry, by passwords or by tokens (distribution specification, "Token
/// Authentication"). There is one user, who may do everything. For one thread at a time.
class RegistrySignIn
{
public:
    RegistrySignIn(QString username, QString password);

    bool isPassword(const QByteArray &authorization) const; ///< a header "Basic …" (RFC 7617) of that user

    /// A token for what the scopes ask ("repository:a/b:pull,push"), as a token server hands it out. Nothing
    /// for a wrong password. Without one, a token that is good for nothing is legal, and given.
    std::optional<QJsonObject> token(const QByteArray &authorization, const QStringList &scopes);
    /// The same by OAuth 2: `form` as it was posted, with the grant_type "password" or "refresh_token" (the
    /// password).
    std::optional<QJsonObject> tokenByForm(const QByteArray &form);

    /// Whether a header "Bearer …" holds a token that is still good for it.
    bool mayDo(const QByteArray &authorization, const QString &repository, const QString &action) const;
    bool isToken(const QByteArray &authorization) const;

private:
    struct Grant {
        QDateTime until;
        QMap<QString, QStringList> actions; // by repository
    };

    QJsonObject grant(const QStringList &scopes);
    const Grant *grantOf(const QByteArray &authorization) const;

    QString m_username;
    QString m_password;
    std::map<QByteArray, Grant> m_grants; // by token
};

} // namespace attache::sandbox
