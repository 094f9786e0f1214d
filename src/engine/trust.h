// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace attache
{

struct EngineParts;

/// The signers that a person trusts: public keys, signing certificates and authorities, each a PEM file in
/// the store's folder, named by its fingerprint. They are public, so that the keychain has nothing to do with
/// them. Use on the main thread; see Console.
class Trust : public QObject
{
    Q_OBJECT

public:
    explicit Trust(EngineParts &parts, QObject *parent = nullptr);

    struct Anchor {
        enum class Kind { Key, Certificate, Authority };

        QString fingerprint; ///< "sha256:<hex>" of the key's SubjectPublicKeyInfo, or of the certificate
        Kind kind = Kind::Key;
        QString name;    ///< whom a certificate names; empty for a key
        QDateTime until; ///< the end of a certificate's validity; invalid for a key
        QDateTime addedAt;
        QByteArray pem;
    };

    QFuture<Result<std::vector<Anchor>>> list();
    /// All that are in the PEM file. Invalid when it holds none, or a private key.
    QFuture<Result<std::vector<Anchor>>> add(const QString &file);
    QFuture<Result<void>> addAgain(const Anchor &anchor); ///< takes a removal back
    /// By its fingerprint, or the beginning of it if no other begins so; gives what was removed. NotFound.
    QFuture<Result<Anchor>> remove(const QString &fingerprint);

    struct Checked {
        int changed = 0;    ///< of how many the state is another one
        int unreadable = 0; ///< whose stored bytes cannot be read any more: they keep the state they had
    };

    /// Verifies the signatures of all stored attestations again, by what is trusted now. What was delivered
    /// stays delivered.
    QFuture<Result<Checked>> checkStored();

Q_SIGNALS:
    void changed(); ///< what is trusted

private:
    EngineParts &m_parts;
};

QString kindName(Trust::Anchor::Kind kind); ///< "key", "certificate", "authority"

/// What is trusted in the store in this folder. A file that cannot be read vouches for nothing. Any thread.
TrustAnchors trustedIn(const QString &folder);

} // namespace attache
