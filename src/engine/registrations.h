// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "engine/checks.h"
#include "store/registrations.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace attache
{

struct EngineParts; // engine/parts.h: what the parts of the engine share
class Removing;

/// Registering instances of integrations. Use on the main thread; see Console.
class Registrations : public QObject
{
    Q_OBJECT

public:
    explicit Registrations(EngineParts &parts, QObject *parent = nullptr);
    ~Registrations() override;

    struct Input {
        QString kind; ///< the integration's id
        QString name; ///< empty: the id, then id-2, id-3 …
        QString description;
        QJsonObject values; ///< by the registration schema, secrets included; coerced to its types
        bool force = false; ///< keep it, as unverified, though the service refused or did not answer
    };

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
    /// Puts new secrets in the place of those that it has: the service has to accept them first, and until
    /// then, and if it does not, the old ones stay. Errors as update(); Invalid when a field is no secret.
    QFuture<Result<Registration>> rotate(QString idOrName, QJsonObject secrets, std::stop_token stop = {});

    struct Copy {
        QString name;                       ///< empty: the next free one, name-2
        std::optional<QString> description; ///< nothing: the same
        QJsonObject values;                 ///< what is to be different, and secrets of its own
        bool sameSecrets = false;           ///< copied within the keychain, but for those that `values` has
        bool force = false;
    };

    /// Registers another one like it, without attachments. Errors as add().
    QFuture<Result<Registration>> clone(QString idOrName, Copy copy, std::stop_token stop = {});
    /// Checks it against the live service as it is, whatever its state, and brings that up to date.
    QFuture<Result<Registration>> test(QString idOrName, std::stop_token stop = {});
    /// Its waiting deliveries are held, and new ones too, until resume(); both do nothing when that is so
    /// already.
    QFuture<Result<Registration>> pause(QString idOrName);
    QFuture<Result<Registration>> resume(QString idOrName);

    /// Gives it back the state, and the reason for it, that it had: to take a pause() or resume() back.
    QFuture<Result<Registration>> putBack(Registration before);

    /// Deletes it with its attachments, and cancels its waiting deliveries. For ten minutes, and at most as
    /// long as the program runs, restore() takes that back; its secrets go after that.
    QFuture<Result<void>> remove(QString idOrName);
    /// Brings back what remove() took: attachments, deliveries as they waited, secrets. Conflict when its
    /// name was taken meanwhile or the time is over.
    QFuture<Result<void>> restore(QString id);
    /// Deletes it with its secrets at once.
    QFuture<Result<void>> removeForGood(QString idOrName);
    /// Before the program ends: takes the secrets of all that remove() took out of the keychain. What cannot
    /// be taken out now is at the next start.
    QFuture<Result<void>> purgeRemoved();
    /// A name that is free now: `base`, base-2, …
    QFuture<Result<QString>> freeName(QString base);
    /// The same for a copy: "prod" and "prod-2" both lead to prod-3, where that is free.
    QFuture<Result<QString>> freeCloneName(QString name);

Q_SIGNALS:
    /// How far the check of an add() (by the name or, without one, the kind that was given), clone(),
    /// update(), rotate() or test() (by the id or name that was given) is: all its stages, as they are now.
    void checksChanged(const QString &of, const attache::Checks &checks);
    void changed();

private:
    CheckReport::Changed telling(const QString &of);

    EngineParts &m_parts;
    std::unique_ptr<Removing> m_removing;
};

} // namespace attache
