// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "core/sample.h"
#include "engine/practice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <limits>
#include <memory>

namespace attache
{
namespace
{

constexpr qint64 largestScript = 16 * 1024 * 1024; // bytes

struct SandboxOptions {
    int port = 0;
    QString script;
};

/// What runs until it is stopped.
struct Running {
    std::unique_ptr<sandbox::Sandbox> sandbox;
    QTemporaryDir folder; ///< inputs of several lines, each in a file, and the sample
};

Result<QString> written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return file.fileName();
    return Error{Error::Kind::Environment,
                 file.fileName(),
                 file.errorString(),
                 QStringLiteral("Make room in the folder for temporary files"),
                 {}};
}

QString quoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@=+,-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    QString inside = text;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// An option of `registered add` that gives this input. One of several lines goes by a file.
Result<QString> optionFor(const QString &integration, const QString &key, const QJsonValue &value,
                          const QTemporaryDir &folder)
{
    const QString text = value.toVariant().toString();
    if (!text.contains(QLatin1Char('\n')))
        return QStringLiteral(" --opt ") + quoted(key + QLatin1Char('=') + text);
    const Result<QString> file = written(folder, integration + QLatin1Char('-') + key, text.toUtf8());
    if (!file)
        return file.error();
    return QStringLiteral(" --opt-file ") + quoted(key + QLatin1Char('=') + *file);
}

Result<QStringList> commandsFor(const Running &running)
{
    QStringList commands;
    for (const auto &standIn : running.sandbox->standIns()) {
        QString command = QStringLiteral("attachectl integration registered add ") + standIn->integration();
        const QJsonObject inputs = standIn->registration();
        for (auto input = inputs.begin(); input != inputs.end(); ++input) {
            const Result<QString> option =
                optionFor(standIn->integration(), input.key(), input.value(), running.folder);
            if (!option)
                return option.error();
            command += *option;
        }
        commands.append(command);
    }
    return commands;
}

/// Something to deliver, for who has nothing.
Result<QString> sampleIn(const QTemporaryDir &folder)
{
    const Result<QByteArray> sample =
        sampleAttestation(Practice::sampleWorkflow, Practice::sampleProject, QDateTime::currentDateTimeUtc());
    if (!sample)
        return sample.error();
    return written(folder, QStringLiteral("attestation.json"), *sample);
}

void tell(Session &session, const sandbox::Received &received)
{
    if (!session.isJson())
        return session.print(
            QStringLiteral("%1 %2: %3").arg(timeText(received.at), received.integration, received.words));
    const QByteArray sha256 = QCryptographicHash::hash(received.content, QCryptographicHash::Sha256).toHex();
    const QJsonObject object{{QStringLiteral("integration"), received.integration},
                             {QStringLiteral("at"), timeText(received.at)},
                             {QStringLiteral("words"), received.words},
                             {QStringLiteral("details"), received.details},
                             {QStringLiteral("contentSize"), received.content.size()},
                             {QStringLiteral("contentSha256"), QString::fromLatin1(sha256)}};
    session.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<sandbox::Script> readScript(const QString &path)
{
    if (path.isEmpty())
        return sandbox::Script();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Invalid, path, QStringLiteral("cannot be read: %1").arg(file.errorString()), {}, {}};
    const QByteArray bytes = file.read(largestScript + 1);
    if (bytes.size() > largestScript)
        return Error{Error::Kind::Invalid,
                     path,
                     QStringLiteral("holds more than %1 bytes").arg(largestScript),
                     {},
                     {}};
    Result<sandbox::Script> script = sandbox::readScript(bytes);
    if (script)
        return script;
    Error error = script.error();
    error.what = path;
    return error;
}

/// Says what to register each with, and then what arrives, until it is stopped.
void run(Session &session, const SandboxOptions &options)
{
    const Result<sandbox::Script> script = readScript(options.script);
    if (!script)
        return session.fail(script.error());
    if (options.port > std::numeric_limits<quint16>::max())
        return session.fail({Error::Kind::Invalid,
                             QStringLiteral("--port"),
                             QStringLiteral("must be at most 65535"),
                             {},
                             {}});
    auto started = sandbox::Sandbox::start(quint16(options.port));
    if (!started)
        return session.fail(started.error());
    const auto running = std::make_shared<Running>();
    running->sandbox = std::move(*started);
    running->sandbox->follow(*script);
    running->sandbox->onReceived([&session](const sandbox::Received &received) {
        QMetaObject::invokeMethod(
            &session, [&session, received] { tell(session, received); }, Qt::QueuedConnection);
    });
    const Result<QStringList> commands = commandsFor(*running);
    if (!commands)
        return session.fail(commands.error());
    const Result<QString> sample = sampleIn(running->folder);
    if (!sample)
        return session.fail(sample.error());
    const QJsonDocument registrations(running->sandbox->registrations());
    session.print(session.isJson() ? QString::fromUtf8(registrations.toJson(QJsonDocument::Compact))
                                   : commands->join(QLatin1Char('\n')));
    session.note(QStringLiteral("the stand-ins are up, on this machine alone; Ctrl+C stops"));
    session.note(QStringLiteral("an attestation to push, of the workflow %1 in the project %2: %3")
                     .arg(Practice::sampleWorkflow, Practice::sampleProject, *sample));
    session.setOnInterrupt([&session, running] {
        running->sandbox.reset();
        session.done(); // to be stopped is how this command ends
    });
}

} // namespace

void addSandboxCommand(Verbs &verbs)
{
    auto options = std::make_shared<SandboxOptions>();
    CLI::App &verb = verbs.verb(verbs.root(), "sandbox",
                                "Local stand-ins of every service, to try everything without an account");
    addNumber(verb, "--port", options->port,
              "The first of the ports that they take, one after the other; else any that are free");
    addText(verb, "--script", options->script, "A file with the faults to answer with (JSON)");
    verbs.runs(
        verb, [options](Session &session) { run(session, *options); }, false);
}

} // namespace attache
