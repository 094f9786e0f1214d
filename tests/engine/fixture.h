// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "engine/intake.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "support/attestations.h"
#include "support/scriptedintegration.h"
#include "support/scriptedkeychain.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace attache::test
{

/// Waits for the future while the main thread's events go on.
template <typename T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("a future that never ends");
    return future.result(); // not taken: the engine may hear the same future
}

/// A value that is expected to be there.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

template <typename T>
T must(QFuture<Result<T>> future)
{
    return must(await(std::move(future)));
}

/// A console on a folder of its own, with a scripted integration and keychain, and a clock that a test turns.
class Fixture
{
public:
    explicit Fixture(const QByteArrayList &subscribed = {})
        : m_subscribed(subscribed)
    {
        open();
    }

    /// As when the program is started; another one may have the same folder open.
    void open() { console = another(); }

    std::unique_ptr<Console> another()
    {
        auto keychainOfThis = std::make_unique<ScriptedKeychain>(secrets);
        keychain = keychainOfThis.get();
        Console::Options options;
        options.folder = folder.path();
        options.secrets = std::move(keychainOfThis);
        options.clock = [now = now] { return QDateTime::fromMSecsSinceEpoch(now->load(), Qt::UTC); };
        std::vector<IntegrationPackage> packages;
        packages.push_back(scriptedPackage(script, m_subscribed));
        options.integrations = std::move(packages);
        return must(Console::open(std::move(options)));
    }

    void passSeconds(int seconds) { *now += seconds * 1000LL; }

    Registration registered(const QString &name = QStringLiteral("target"),
                            const QString &token = QStringLiteral("s3cret-token"))
    {
        return must(
            console->registrations().add({QStringLiteral("scripted"),
                                          name,
                                          {},
                                          {{QStringLiteral("address"), QStringLiteral("http://127.0.0.1:9/")},
                                           {QStringLiteral("token"), token}},
                                          false}));
    }

    Workflow workflow(const QString &name = QStringLiteral("build"))
    {
        Workflow workflow;
        workflow.name = name;
        workflow.project = QStringLiteral("shop");
        return must(console->workflows().add(workflow));
    }

    /// A registration attached to the workflow "build".
    void attached(const QString &registration = QStringLiteral("target"))
    {
        registered(registration);
        if (!await(console->workflows().find(QStringLiteral("build"))))
            workflow();
        must(console->workflows().attach({QStringLiteral("build"), {}, registration, {}}));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(files.filePath(QStringLiteral("in")));
        const QString path = files.filePath(QStringLiteral("in/") + name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    Intake::Pushed pushed(const QString &run = QStringLiteral("run-1"), const QJsonArray &materials = {})
    {
        return must(push(run, materials));
    }

    QFuture<Result<Intake::Pushed>> push(const QString &run, const QJsonArray &materials = {},
                                         const QStringList &given = {})
    {
        return console->intake().push(
            {file(QStringLiteral("attestation.json"), envelope(QStringLiteral("build"), run, materials)),
             given,
             {},
             {}});
    }

    Delivery delivery(const QString &id) { return must(console->deliveries().find(id)).delivery; }

    /// Waits until the delivery is in this state.
    bool becomes(const QString &id, Delivery::State state)
    {
        return QTest::qWaitFor([&] { return delivery(id).state == state; }, 20'000);
    }

    QTemporaryDir folder;
    QTemporaryDir files;
    std::shared_ptr<Script> script = std::make_shared<Script>();
    std::shared_ptr<std::atomic<qint64>> now =
        std::make_shared<std::atomic<qint64>>(QDateTime::currentMSecsSinceEpoch());
    /// What the machine's keychain holds; it outlives the program.
    std::shared_ptr<ScriptedKeychain::Entries> secrets = std::make_shared<ScriptedKeychain::Entries>();
    ScriptedKeychain *keychain = nullptr; ///< of the console opened last
    std::unique_ptr<Console> console;

private:
    QByteArrayList m_subscribed;
};

} // namespace attache::test
