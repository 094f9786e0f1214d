// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "capturedterminal.h"
#include "cli/program.h"
#include "core/attestations.h"
#include "secrets/secretstore.h"
#include "sinkintegration.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace attache
{

/// Passes calls on to a keychain that outlives a console: secrets stay between commands.
class SharedKeychain : public SecretStore
{
public:
    explicit SharedKeychain(std::shared_ptr<SecretStore> store)
        : m_store(std::move(store))
    {
    }

    QFuture<Result<void>> probe() override { return m_store->probe(); }

    QFuture<Result<void>> write(const QString &key, const QByteArray &secret) override
    {
        return m_store->write(key, secret);
    }

    QFuture<Result<QByteArray>> read(const QString &key) override { return m_store->read(key); }

    QFuture<Result<void>> remove(const QString &key) override { return m_store->remove(key); }

    QObject *context() override { return m_store->context(); }

private:
    std::shared_ptr<SecretStore> m_store; // by this and by those of the commands before and after
};

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a command left behind in its streams.
struct Ran {
    int status = -1;
    QString out, err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs commands one after another on one store and one keychain, in this process.
class CommandRun
{
public:
    Ran operator()(const QStringList &arguments)
    {
        CapturedTerminal terminal;
        return run(terminal, arguments);
    }

    Ran run(CapturedTerminal &terminal, const QStringList &arguments)
    {
        Console::Options options;
        options.folder = folder.path();
        options.secrets = std::make_unique<SharedKeychain>(m_keychain);
        options.clock = clock;
        if (!realIntegrations)
            options.integrations.emplace().push_back(sinkPackage());
        Program program(terminal, std::move(options));
        QSignalSpy finished(&program, &Program::finished);
        program.start(arguments);
        if (finished.isEmpty())
            finished.wait(20'000);
        return {finished.isEmpty() ? -1 : finished.first().first().toInt(), terminal.output, terminal.errors};
    }

    /// `more`: options; an address among them stands for the usual one.
    void registerSink(const char *more = "")
    {
        const QStringList address =
            QByteArray(more).contains("address") ? QStringList() : words("--opt address=here");
        const Ran added =
            (*this)(words("integration registered add sink --opt password=hunter22") + words(more) + address);
        if (added.status != 0)
            qFatal("%s", qPrintable(added.err));
    }

    /// Registers a sink and attaches it to a workflow; the path of an attestation for it.
    QString setUpDelivery(const char *more = "")
    {
        registerSink(more);
        if ((*this)(words("workflow add build-api --project shop")).status != 0 ||
            (*this)(words("integration attached add --workflow build-api --integration sink")).status != 0)
            qFatal("cannot attach");
        return written("attestation.json", testing::json(testing::envelope()));
    }

    /// A file in the folder; its path.
    QString written(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QTemporaryDir folder;
    bool realIntegrations = false;
    std::function<QDateTime()> clock; ///< null: the system's

private:
    std::shared_ptr<SecretStore> m_keychain = memoryKeychain(); // by the consoles of all commands
};

} // namespace attache
