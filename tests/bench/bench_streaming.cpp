// SPDX-License-Identifier: Apache-2.0
#include "cli/attachectl.h"
#include "sink.h"
#include "support/attestations.h"
#include "support/keyringsession.h"
#include "table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>
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
constexpr qint64 mostAboveIdle = 64 * mib;

[[noreturn]] void fail(const QString &why)
{
    throw Failure{why};
}

/// One delivery to measure.
struct Measured {
    const char *integration;
    const char *title;
    qint64 size; ///< of the SBOM, in bytes
    Framing framing;
    Sink::Answer answer;
    const char *registration; ///< options; %1 is the sink's address
    const char *attachment;
};

QByteArray answerAsReceiver(const WireRequest &, const Arrived &)
{
    return httpAnswer(204);
}

/// As an S3-compatible store does: what does not have the checksum that it should have is refused.
QByteArray answerAsStore(const WireRequest &request, const Arrived &arrived)
{
    if (QByteArray::fromBase64(request.header("Content-MD5")) != arrived.md5)
        return httpAnswer(400, "<Error><Code>BadDigest</Code></Error>");
    return httpAnswer(200, {}, "ETag: \"" + arrived.md5.toHex() + "\"\r\n");
}

/// As Dependency-Track does: to every question at once, since none is answered wrong by more than was asked.
QByteArray answerAsDependencyTrack(const WireRequest &, const Arrived &)
{
    return httpAnswer(
        200,
        R"({"application":"Dependency-Track","version":"4.13.2","processing":false,)"
        R"("permissions":[{"name":"BOM_UPLOAD"},{"name":"VIEW_PORTFOLIO"},)"
        R"({"name":"PROJECT_CREATION_UPLOAD"}],"token":"5d0a3b4e-6c1f-4f0e-9a55-0c9f6d3f2b11"})",
        "Content-Type: application/json\r\n");
}

const Framing webhookFraming{"\"Data\":\"", "\"", true};
const Framing formFraming{"Content-Type: application/json\r\n\r\n", "\r\n--", false};

const Measured deliveries[] = {
    {"webhook", "200 MiB to a webhook", 200 * mib, webhookFraming, answerAsReceiver, "url=%1",
     "send_sbom=true"},
    {"guac",
     "200 MiB to an S3-compatible store (guac)",
     200 * mib,
     {},
     answerAsStore,
     "provider=s3 bucket=sboms accessKeyId=key credentials=secret endpoint=%1",
     ""},
    {"dependency-track", "200 MiB to Dependency-Track", 200 * mib, formFraming, answerAsDependencyTrack,
     "instanceURI=%1 apiKey=odt_measurement allowAutoCreate=true", "projectName=shop"},
    {"webhook", "1 GiB to a webhook", 1024 * mib, webhookFraming, answerAsReceiver, "url=%1",
     "send_sbom=true"},
};

void write(QFile &file, QCryptographicHash &hash, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        fail(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    hash.addData(bytes);
}

/// A CycloneDX document of exactly `size` bytes, which no two blocks of are alike. Returns its SHA-256.
QString writeSbom(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(QStringLiteral("%1: %2").arg(path, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    write(file, hash, R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[)");
    const QByteArray last = R"({"type":"library","name":"last"}]})";
    QByteArray block;
    for (qint64 number = 0; file.pos() + mib < size; block.clear()) {
        while (block.size() < mib / 2)
            block += R"({"type":"library","version":"1.0","name":"component-)" +
                     QByteArray::number(number++) + "\"},\n";
        write(file, hash, block);
    }
    write(file, hash, QByteArray(size - last.size() - file.pos(), ' '));
    write(file, hash, last);
    if (!file.flush() || file.size() != size)
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

void setUp(const QProcessEnvironment &environment, const Measured &measured, const QUrl &sink)
{
    const QString integration = QString::fromLatin1(measured.integration);
    const auto withOptions = [](const QString &call, const QString &options) {
        QStringList arguments = call.split(QLatin1Char(' '));
        for (const QString &option : options.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            arguments << QStringLiteral("--opt") << option;
        return arguments;
    };
    const QStringList calls[] = {
        withOptions(QStringLiteral("workflow add build-api --project shop"), {}),
        withOptions(QStringLiteral("integration registered add ") + integration,
                    QString::fromLatin1(measured.registration).replace(QLatin1String("%1"), sink.toString())),
        withOptions(QStringLiteral("integration attached add --workflow build-api --integration ") +
                        integration,
                    QString::fromLatin1(measured.attachment)),
    };
    for (const QStringList &call : calls) {
        const ProcessEnd end = attachectl(environment, call);
        if (end.status != 0)
            fail(call.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(end.err));
    }
}

double inMib(qint64 bytes)
{
    return double(bytes) / double(mib);
}

/// How much memory attachectl needs to take in and deliver a large material, above what it needs when there
/// is nothing to do.
void measure(const Measured &measured, Table &table)
{
    const QTemporaryDir folder;
    if (QStorageInfo(folder.path()).bytesAvailable() < 3 * measured.size) // the file, and the store's copy
        fail(QStringLiteral("%1 has too little space; point TMPDIR to where there are %2 MiB")
                 .arg(folder.path())
                 .arg(inMib(3 * measured.size)));
    KeyringSession session;
    if (!session.start())
        fail(session.problem());
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), folder.filePath(QStringLiteral("data")));
    const QString sbom = folder.filePath(QStringLiteral("sbom.cdx.json"));
    const QString attestation = folder.filePath(QStringLiteral("attestation.json"));
    const QString digest = writeSbom(sbom, measured.size);
    writeAttestation(attestation, digest);
    const Sink sink(measured.framing, measured.answer);
    setUp(environment, measured, sink.url());

    const qint64 idle = peakMemory(environment, {QStringLiteral("run"), QStringLiteral("--once")});
    QElapsedTimer timer;
    timer.start();
    const qint64 peak =
        peakMemory(environment, {QStringLiteral("attestation"), QStringLiteral("push"),
                                 QStringLiteral("--wait"), attestation, QStringLiteral("--material"), sbom});
    const double seconds = double(timer.elapsed()) / 1000;
    const Arrived arrived = sink.largest();
    if (arrived.size != measured.size || arrived.sha256 != digest.toLatin1())
        fail(QStringLiteral("%1: what arrived is not the file: %2 bytes, sha256 %3, not %4")
                 .arg(QString::fromLatin1(measured.title))
                 .arg(arrived.size)
                 .arg(QString::fromLatin1(arrived.sha256), digest));
    std::printf("%-42s %8.1f MiB %8.1f MiB %8.1f MiB %6.1f s\n", measured.title, inMib(idle), inMib(peak),
                inMib(peak - idle), seconds);
    std::fflush(stdout);
    table.addBeyond(QStringLiteral("attachectl, ") + QString::fromLatin1(measured.title), inMib(peak),
                    inMib(idle), inMib(mostAboveIdle), QStringLiteral("MiB"));
}

/// Those whose SBOM is not larger than `largest` bytes.
bool measureAll(qint64 largest)
{
    std::printf("Memory of attachectl; what arrives has the file's sha256\n%-42s %12s %12s %12s %8s\n",
                "push --wait of an SBOM", "idle", "peak", "above idle", "time");
    Table table;
    for (const Measured &measured : deliveries) {
        if (measured.size <= largest)
            measure(measured, table);
    }
    return table.finish();
}

} // namespace

/// bench_streaming [MiB]: the largest SBOM to deliver; all without.
int main(int count, char **arguments)
{
    const qint64 largest =
        count > 1 ? QByteArray(arguments[1]).toLongLong() * mib : std::numeric_limits<qint64>::max();
    try {
        return measureAll(largest) ? 0 : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "error: %s\n", qPrintable(failure.why));
        return 2;
    }
}
