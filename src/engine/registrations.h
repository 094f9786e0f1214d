// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/registrations.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

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
        QString kind;  ///< the integration's id
        QString name;  ///< empty: the id, then id-2, id-3 …
        QString description;
        QJsonObject values; ///< by the registration schema, secrets included; coerced to its types
        bool force = false; ///< keep it, as unverified, though the service refused or did not answer
    };

    /// A step of registering, as it happens, for a form to show.
    enum class Stage { Name, Inputs, Keychain, Service, Saved };

    /// Order: integration exists, name, schema, keychain reachable, then the live service, then keychain, then row.
    /// A failure at any point leaves nothing behind: no row, no secret.
    /// Errors: Environment (no such integration; keychain), Invalid (violations by field; the name's pointer is
    /// "/name" with keyword "name"), Conflict (name taken), Rejected, Unreachable, Cancelled.
    QFuture<Result<Registration>> add(Input input, std::stop_token stop = {});

    QFuture<Result<std::vector<Registration>>> list();
    QFuture<Result<Registration>> find(QString idOrName);
    QFuture<Result<store::RegistrationUse>> use(QString idOrName);
    /// Deletes the row, its attachments and waiting deliveries, then its secrets.
    QFuture<Result<void>> remove(QString idOrName);
    /// A name that is free now: the id, id-2, …
    QFuture<Result<QString>> freeName(QString kind);

Q_SIGNALS:
    /// An add() under way has passed this stage.
    void stagePassed(attache::Registrations::Stage stage, const QString &detail);
    void changed();

private:
    EngineParts &m_parts;
};

} // namespace attache
