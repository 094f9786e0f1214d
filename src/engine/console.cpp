// SPDX-License-Identifier: Apache-2.0
#include "engine/console.h"

#include "engine/configuration.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "engine/doctor.h"
#include "engine/intake.h"
#include "engine/mailclient.h"
#include "engine/networkclient.h"
#include "engine/parts.h"
#include "engine/registrations.h"
#include "engine/retention.h"
#include "engine/standins.h"
#include "engine/storewatch.h"
#include "engine/trust.h"
#include "engine/words.h"
#include "engine/workflows.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <utility>

namespace attache
{
namespace
{

/// Attestations and the history of deliveries are nobody else's business.
Result<QString> madeFolder(const QString &wanted)
{
    const QString folder = QDir::cleanPath(QDir(wanted).absolutePath());
    if (QDir(folder).exists())
        return folder;
    if (!QDir().mkpath(folder)) {
        return Error{Error::Kind::Environment,
                     folder,
                     EngineWords::tr("the folder of the store cannot be made"),
                     EngineWords::tr("Choose another one with --data-dir or ATTACHE_DATA_DIR."),
                     {}};
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

double systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

struct Console::Parts {
    EngineParts engine;
    std::unique_ptr<StoreWatch> watch;
    std::unique_ptr<Registrations> registrations;
    std::unique_ptr<Workflows> workflows;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<Deliveries> deliveries;
    std::unique_ptr<Configuration> configuration;
    std::unique_ptr<Doctor> doctor;
    std::unique_ptr<Retention> retention;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<StandIns> standIns;
    std::unique_ptr<Trust> trust;
};

Result<std::unique_ptr<Console>> Console::open(Options options)
{
    const auto folder = madeFolder(options.folder.isEmpty() ? defaultFolder() : options.folder);
    if (!folder)
        return folder.error();
    auto catalogue =
        Catalogue::load(options.integrations ? std::move(*options.integrations) : builtInIntegrations());
    if (!catalogue)
        return catalogue.error();
    auto store = StoreThread::open(*folder);
    if (!store)
        return store.error();

    auto parts = std::make_unique<Parts>();
    EngineParts &engine = parts->engine;
    engine.folder = *folder;
    engine.clock = options.clock ? std::move(options.clock) : systemClock;
    engine.random = systemRandom;
    engine.catalogue = std::move(*catalogue);
    engine.contents = ContentStore(*folder);
    engine.secrets = std::move(options.secrets);
    engine.http = std::make_unique<NetworkClient>();
    engine.mail = std::make_unique<SmtpClient>();
    engine.store = std::move(*store);
    engine.reader = StoreThread::reader(*folder);
    if (!engine.secrets)
        engine.secrets = systemKeychain(QStringLiteral("attache"));
    // A copy that is being made is written to all the time: what has not been for a day is nobody's.
    (void)engine.workers.run([contents = engine.contents] {
        contents.sweep(QDateTime::currentDateTimeUtc().addDays(-1));
        return true;
    });
    parts->watch = std::make_unique<StoreWatch>(*engine.store, *folder);
    parts->registrations = std::make_unique<Registrations>(engine);
    parts->workflows = std::make_unique<Workflows>(engine);
    parts->intake = std::make_unique<Intake>(engine);
    parts->deliveries = std::make_unique<Deliveries>(engine);
    parts->configuration = std::make_unique<Configuration>(engine);
    parts->doctor = std::make_unique<Doctor>(engine);
    parts->retention = std::make_unique<Retention>(engine);
    parts->trust = std::make_unique<Trust>(engine);
    parts->dispatcher = std::make_unique<Dispatcher>(engine, std::move(options.schedule));
    return std::unique_ptr<Console>(new Console(std::move(parts)));
}

Console::Console(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    Changes &changes = m_parts->engine.changes;
    connect(&changes, &Changes::registrationsChanged, this, &Console::registrationsChanged);
    connect(&changes, &Changes::workflowsChanged, this, &Console::workflowsChanged);
    connect(&changes, &Changes::attestationsChanged, this, &Console::attestationsChanged);
    connect(&changes, &Changes::deliveriesChanged, this, &Console::deliveriesChanged);
    connect(m_parts->dispatcher.get(), &Dispatcher::deliveryChanged, &changes, &Changes::deliveryChanged);
    connect(m_parts->watch.get(), &StoreWatch::changedElsewhere, &changes, [&changes] {
        Q_EMIT changes.registrationsChanged();
        Q_EMIT changes.workflowsChanged();
        Q_EMIT changes.attestationsChanged();
        Q_EMIT changes.deliveriesChanged();
        Q_EMIT changes.workQueued();
    });
}

Console::~Console()
{
    EngineParts &engine = m_parts->engine;
    engine.closing.request_stop();
    engine.workers.finish();     // they use what goes next
    m_parts->dispatcher.reset(); // puts back what it was sending
}

QString Console::defaultFolder()
{
    QString chosen = qEnvironmentVariable("ATTACHE_DATA_DIR");
    if (!chosen.isEmpty())
        return chosen;
    // Not AppDataLocation, which differs between the two programs.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/attache");
}

QString Console::folder() const
{
    return m_parts->engine.folder;
}

const Catalogue &Console::catalogue() const
{
    return m_parts->engine.catalogue;
}

Registrations &Console::registrations()
{
    return *m_parts->registrations;
}

Workflows &Console::workflows()
{
    return *m_parts->workflows;
}

Intake &Console::intake()
{
    return *m_parts->intake;
}

Deliveries &Console::deliveries()
{
    return *m_parts->deliveries;
}

Configuration &Console::configuration()
{
    return *m_parts->configuration;
}

Dispatcher &Console::dispatcher()
{
    return *m_parts->dispatcher;
}

Connectivity &Console::connectivity()
{
    return m_parts->engine.connectivity;
}

Doctor &Console::doctor()
{
    return *m_parts->doctor;
}

Retention &Console::retention()
{
    return *m_parts->retention;
}

StandIns &Console::standIns()
{
    if (!m_parts->standIns)
        m_parts->standIns = std::make_unique<StandIns>(m_parts->engine.folder);
    return *m_parts->standIns;
}

Trust &Console::trust()
{
    return *m_parts->trust;
}

} // namespace attache
