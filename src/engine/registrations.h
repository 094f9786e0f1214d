// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/registrations.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace attache
{

struct EngineParts; // engine/parts.h: what the parts of the engine share

/// Registering instances of integrations. Use on the main thread; see Console.
class Registrations : public QObject
{
    Q_OBJECT

public:
    explicit Registrations(EngineParts &parts, QObject *parent = nullptr);

    struct Input {
        QString kind; ///< the integration's id
        QString name; ///< empty: the id, then id-2, id-3 …
        QString description;
        QJsonObject values; ///< by the registration schema, secrets included; coerced to its types
        bool force = false; ///< keep it, as unverified, though the service refused or did not answer
    };

    /// A step of registering, as it happens, for a form to show. Service comes once for each check that the
    /// service has passed.
    enum class Stage { Name, Inputs, Keychain, Service, Saved };

    /// Order: integration exists, name, schema, keychain reachable, then the live service, then keychain,
    /// then row. A failure at any point leaves nothing behind: no row, no secret. Errors: Environment (no
    /// such integration; keychain), Invalid (violations by field; the name's pointer is
    /// "/name" with keyword "name"), Conflict (name taken), Rejected, Unreachable, Cancelled.
    QFuture<Result<Registration>> add(Input input, std::stop_token stop = {});

    QFuture<Result<std::vector<Registration>>> list();
    QFuture<Result<Registration>> find(QString idOrName);
    QFuture<Result<store::RegistrationUse>> use(QString idOrName);

    struct Change {
        std::optional<QString> description;
        QJsonObject values; ///< the fields to change, secrets included; the others stay as they are
        bool force = false;
    };

    /// Changes it in place: id, attachments and history stay. The new values are checked against the live
    /// service before they replace the old ones; a rotated secret likewise. Puts a misconfigured or
    /// unverified one right.
    QFuture<Result<Registration>> update(QString idOrName, Change change, std::stop_token stop = {});
    /// Checks it against the live service as it is, and brings its state up to date.
    QFuture<Result<Registration>> test(QString idOrName, std::stop_token stop = {});
    /// Its waiting deliveries are held, and new ones too, until resume(); both do nothing when that is so
    /// already.
    QFuture<Result<Registration>> pause(QString idOrName);
    QFuture<Result<Registration>> resume(QString idOrName);

    /// Deletes the row, its attachments and waiting deliveries, then its secrets.
    QFuture<Result<void>> remove(QString idOrName);
    /// A name that is free now: the id, id-2, …
    QFuture<Result<QString>> freeName(QString kind);

Q_SIGNALS:
    /// An add() or update() under way has passed this stage.
    void stagePassed(attache::Registrations::Stage stage, const QString &words, const QString &detail);
    void changed();

private:
    EngineParts &m_parts;
};

} // namespace attache
