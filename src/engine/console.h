// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "core/retrypolicy.h"
#include "engine/catalogue.h"
#include "secrets/secretstore.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace attache
{

class Configuration;
class Connectivity;
class Deliveries;
class Dispatcher;
class Doctor;
class Intake;
class Registrations;
class Retention;
class StandIns;
class Trust;
class Workflows;

/// What both programs stand on: opens the store, owns the threads, and hands out the parts of the API.
///
/// Construct and use on the main thread, which must run an event loop. Every call that may take time returns
/// a QFuture at once; continue with whenDone(future, context, …) so that a closed page gets no answer.
/// Destroying it stops what is under way and returns within a second, whatever a remote host does.
class Console : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString folder;                       ///< of the store; empty: defaultFolder()
        std::unique_ptr<SecretStore> secrets; ///< null: the system's keychain
        std::function<QDateTime()> clock;     ///< null: the system's, in UTC; called on any thread
        /// None: the folders under integrations/.
        std::optional<std::vector<IntegrationPackage>> integrations;
        RetrySchedule schedule = RetrySchedule::standard();
    };

    /// Environment when the store cannot be opened or an integration cannot be loaded.
    static Result<std::unique_ptr<Console>> open(Options options);
    ~Console() override;

    /// ATTACHE_DATA_DIR, or the platform's application-data folder.
    static QString defaultFolder();
    QString folder() const;

    const Catalogue &catalogue() const;
    Registrations &registrations();
    Workflows &workflows();
    Intake &intake();
    Deliveries &deliveries();
    Configuration &configuration();
    Dispatcher &dispatcher();
    Connectivity &connectivity();
    Doctor &doctor();
    Retention &retention();
    StandIns &standIns(); ///< made when it is first asked for
    Trust &trust();

Q_SIGNALS:
    /// Something of this kind changed, here or in another process: read it again. For deliveries see
    /// Deliveries::deliveryChanged, which carries the row.
    void registrationsChanged();
    void workflowsChanged();
    void attestationsChanged();
    void deliveriesChanged();

private:
    struct Parts;
    explicit Console(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace attache
