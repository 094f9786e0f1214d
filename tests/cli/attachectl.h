// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace attache
{

/// How a run of the real program ended.
struct ProcessEnd {
    int status = -1;
    QByteArray out, err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// build/bin/attachectl.
inline QString attachectlPath()
{
    return qEnvironmentVariable("ATTACHE_BIN_DIR") + QStringLiteral("/attachectl");
}

/// Runs it to its end, with `input` on standard input.
inline ProcessEnd attachectl(const QProcessEnvironment &environment, const QStringList &arguments,
                             const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(attachectlPath(), arguments);
    if (!process.waitForStarted(10'000))
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    const bool exited = ended && process.exitStatus() == QProcess::NormalExit;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace attache
