// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace attache::test
{

/// What curl, a client that knows nothing of ours, got for an answer.
struct CurlAnswer {
    int status = 0; ///< 0: none
    int exit = -1;  ///< curl's own exit status: 52 empty reply, 56 connection reset
    QByteArray headers;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// Runs curl with these arguments, and `input` for `@-`.
inline CurlAnswer curl(const QByteArrayList &arguments, const QByteArray &input = {})
{
    QStringList all;
    for (const QByteArray &argument :
         QByteArrayList{"--silent", "--noproxy", "*", "--include", "--max-time", "20"} + arguments)
        all.append(QString::fromUtf8(argument));
    QProcess process;
    process.start(QStringLiteral("curl"), all);
    process.write(input);
    process.closeWriteChannel();
    CurlAnswer answer;
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.exit = process.exitCode();
    QByteArray rest = process.readAllStandardOutput();
    do { // after any "100 Continue"
        const qsizetype end = rest.indexOf("\r\n\r\n");
        answer.headers = rest.left(end);
        answer.body = end < 0 ? QByteArray() : rest.mid(end + 4);
        rest = answer.body;
        answer.status = answer.headers.mid(9, 3).toInt();
    } while (answer.status == 100);
    return answer;
}

} // namespace attache::test
