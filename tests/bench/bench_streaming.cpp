// SPDX-License-Identifier: Apache-2.0
#include "cli/attachectl.h"
#include "support/attestations.h"
#include "support/keyringsession.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace attache;
using namespace attache::test;

namespace
{

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr qint64 materialSize = 1024 * mib;
constexpr qint64 mostAboveIdle = 64 * mib;

/// Ends the measurement: caught in main(), so that what was made for it is removed.
struct Failure {
    QString why;
};

[[noreturn]] void fail(const QString &why)
{
    throw Failure{why};
}

/// What a message of the webhook carried.
struct Received {
    qint64 size = 0;
    QByteArray sha256; ///< hex
};

/// Takes the webhook's messages and decodes each one's Data as it comes in, without holding it.
class Sink
{
public:
    QUrl url() const { return m_server.url(); }

    /// The largest content that came in one message.
    Received largest() const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::max_element(m_received.begin(), m_received.end(),
                                            [](const auto &a, const auto &b) { return a.size < b.size; });
        return found == m_received.end() ? Received() : *found;
    }

private:
    void serve(WireConnection &connection)
    {
        while (connection.readRequest(true)) {
            const Received received = read(connection);
            const std::lock_guard lock(m_mutex);
            m_received.push_back(received);
            connection.write(httpAnswer(204));
        }
    }

    static Received read(WireConnection &connection)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Received received;
        QByteArray block(256 * kib, Qt::Uninitialized);
        QByteArray text;

        enum { Before, Inside, After } place = Before;

        qint64 left = connection.request().header("Content-Length").toLongLong();
        while (left > 0) {
            const qint64 got = connection.read(block.data(), std::min<qint64>(left, block.size()));
            if (got <= 0)
                return {}; // broken off
            left -= got;
            text.append(block.constData(), got);
            if (const qsizetype start = text.indexOf("\"Data\":\""); place == Before && start >= 0) {
                text.remove(0, start + 8);
                place = Inside;
            }
            if (place != Inside)
                continue;
            const qsizetype quote = text.indexOf('"');
            const qsizetype whole = quote >= 0 ? quote : text.size() / 4 * 4;
            const QByteArray content = QByteArray::fromBase64(text.first(whole));
            hash.addData(content);
            received.size += content.size();
            text.remove(0, whole);
            place = quote >= 0 ? After : Inside;
        }
        received.sha256 = hash.result().toHex();
        return received;
    }

    mutable std::mutex m_mutex;
    std::vector<Received> m_received;
    ScriptedServer m_server{[this](WireConnection &connection) { serve(connection); }}; // last: ends first
};

void write(QFile &file, QCryptographicHash &hash, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        fail(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    hash.addData(bytes);
}

/// A CycloneDX document of exactly materialSize bytes, which no two blocks of are alike. Returns its SHA-256.
QString writeSbom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(QStringLiteral("%1: %2").arg(path, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    write(file, hash, R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[)");
    const QByteArray last = R"({"type":"library","name":"last"}]})";
    QByteArray block;
    for (qint64 number = 0; file.pos() + mib < materialSize; block.clear()) {
        while (block.size() < mib / 2)
            block += R"({"type":"library","version":"1.0","name":"component-)" +
                     QByteArray::number(number++) + "\"},\n";
        write(file, hash, block);
    }
    write(file, hash, QByteArray(materialSize - last.size() - file.pos(), ' '));
    write(file, hash, last);
    if (!file.flush() || file.size() != materialSize)
        fail(QStringLiteral("%1 did not become as large as it should").arg(path));
    return QString::fromLatin1(hash.result().toHex());
}

void writeAttestation(const QString &path, const QString &sbomSha256)
{
    QJsonObject sbom = material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                QStringLiteral("sbom.cdx.json"), {});
    sbom.insert(QStringLiteral("digest"), QJsonObject{{QStringLiteral("sha256"), sbomSha256}});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(envelope(QStringLiteral("build-api"), QStringLiteral("run-1"), {sbom})) <= 0)
        fail(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

/// Runs attachectl to its end. Returns the most memory that was ever resident in it, in bytes.
qint64 peakMemory(const QProcessEnvironment &environment, const QStringList &arguments)
{
    std::vector<QByteArray> texts{attachectlPath().toLocal8Bit()};
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (const QString &variable : environment.toStringList())
        variables.push_back(variable.toLocal8Bit());
    std::vector<char *> argv, envp;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    for (QByteArray &variable : variables)
        envp.push_back(variable.data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);

    pid_t process = 0;
    int status = 0;
    rusage usage{};
    posix_spawn_file_actions_t silent;
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const int error = posix_spawn(&process, argv[0], &silent, nullptr, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&silent);
    if (error != 0 || ::wait4(process, &status, 0, &usage) != process)
        fail(QStringLiteral("attachectl cannot be run: %1").arg(qt_error_string(error)));
    if (status != 0)
        fail(QStringLiteral("attachectl %1 ended with %2")
                 .arg(arguments.join(QLatin1Char(' ')))
                 .arg(WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    // A new program's count begins with what its parent had resident before the exec.
    rusage own{};
    ::getrusage(RUSAGE_SELF, &own);
    if (usage.ru_maxrss <= own.ru_maxrss)
        fail(QStringLiteral("the measuring program is larger than the measured one (%1 and %2 KiB)")
                 .arg(own.ru_maxrss)
                 .arg(usage.ru_maxrss));
    return usage.ru_maxrss * kib;
}

void setUp(const QProcessEnvironment &environment, const QUrl &sink)
{
    const QString calls[] = {
        QStringLiteral("workflow add build-api --project shop"),
        QStringLiteral("integration registered add webhook --opt url=") + sink.toString(),
        QStringLiteral(
            "integration attached add --workflow build-api --integration webhook --opt send_sbom=true")};
    for (const QString &call : calls) {
        const ProcessEnd end = attachectl(environment, call.split(QLatin1Char(' ')));
        if (end.status != 0)
            fail(call + QStringLiteral(": ") + QString::fromUtf8(end.err));
    }
}

double inMib(qint64 bytes)
{
    return double(bytes) / double(mib);
}

void print(qint64 idle, qint64 peak)
{
    const qint64 above = peak - idle;
    std::printf("%-42s %12s %12s %12s\n", "memory of attachectl", "peak", "above idle", "of material");
    std::printf("%-42s %8.1f MiB\n", "idle: run --once, nothing due", inMib(idle));
    std::printf("%-42s %8.1f MiB %8.1f MiB %12.4f\n", "push --wait of a 1 GiB SBOM to a webhook", inMib(peak),
                inMib(above), double(above) / double(materialSize));
}

/// How much memory attachectl needs to take in and deliver a material of 1 GiB, above what it needs when
/// there is nothing to do. Prints it; whether it is little enough.
bool measure()
{
    const QTemporaryDir folder;
    if (QStorageInfo(folder.path()).bytesAvailable() < 3 * materialSize) // the file, and the store's copy
        fail(QStringLiteral("%1 has less than 3 GiB of space; point TMPDIR to where there is")
                 .arg(folder.path()));
    KeyringSession session;
    if (!session.start())
        fail(session.problem());
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), folder.filePath(QStringLiteral("data")));
    const QString sbom = folder.filePath(QStringLiteral("sbom.cdx.json"));
    const QString attestation = folder.filePath(QStringLiteral("attestation.json"));
    const QString digest = writeSbom(sbom);
    writeAttestation(attestation, digest);
    const Sink sink;
    setUp(environment, sink.url());

    const qint64 idle = peakMemory(environment, {QStringLiteral("run"), QStringLiteral("--once")});
    QElapsedTimer timer;
    timer.start();
    const qint64 peak =
        peakMemory(environment, {QStringLiteral("attestation"), QStringLiteral("push"),
                                 QStringLiteral("--wait"), attestation, QStringLiteral("--material"), sbom});
    const double seconds = double(timer.elapsed()) / 1000;
    const Received received = sink.largest();
    if (received.size != materialSize || received.sha256 != digest.toLatin1())
        fail(QStringLiteral("what arrived is not the file: %1 bytes, sha256 %2, not %3")
                 .arg(received.size)
                 .arg(QString::fromLatin1(received.sha256), digest));
    print(idle, peak);
    const bool good = peak - idle <= mostAboveIdle;
    std::printf(
        "%s: at most %.0f MiB above idle are allowed; it took %.1f s, and what arrived has the file's "
        "sha256\n",
        good ? "good" : "too much", inMib(mostAboveIdle), seconds);
    return good;
}

} // namespace

int main()
{
    try {
        return measure() ? 0 : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "error: %s\n", qPrintable(failure.why));
        return 2;
    }
}
