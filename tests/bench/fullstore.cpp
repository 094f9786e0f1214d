// SPDX-License-Identifier: Apache-2.0
#include "fullstore.h"

#include "store/database.h"
#include "store/migration.h"
#include "store/query.h"
#include "store/registrations.h"
#include "support/attestations.h"
#include "table.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QUuid>

#include <array>
#include <cstdio>

namespace attache::test
{
namespace
{

constexpr int workflowCount = 40;
constexpr int attachmentsEach = 17; // of a workflow: a registration may be attached more than once
constexpr int revision = 2;         // of this file: what it makes is kept between runs
constexpr qint64 span = 90LL * 24 * 3600 * 1000; // ms: how long the store has been in use

struct Target {
    const char *kind;
    const char *name;
    const char *address; ///< name of its public field
};

constexpr std::array<Target, 12> targets{{{"webhook", "release-bot", ""},
                                          {"webhook", "compliance", ""},
                                          {"webhook", "data-lake", ""},
                                          {"discord-webhook", "builds", ""},
                                          {"slack-webhook", "releases", ""},
                                          {"slack-webhook", "security", ""},
                                          {"dependency-track", "sboms", "instanceURI"},
                                          {"dependency-track", "sboms-staging", "instanceURI"},
                                          {"guac", "graph", "endpoint"},
                                          {"oci-registry", "images", "repository"},
                                          {"smtp", "auditors", "host"},
                                          {"webhook", "old-archive", ""}}};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw Failure{result.error().text()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void run(Database &database, const QString &sql, const std::map<const char *, QVariant> &values = {})
{
    store::Query query(database, sql);
    for (const auto &[name, value] : values) {
        if (value.typeId() == QMetaType::QByteArray)
            query.bind(name, value.toByteArray());
        else if (value.typeId() == QMetaType::QString)
            query.bind(name, value.toString());
        else
            query.bind(name, value.toLongLong());
    }
    must(query.run());
}

void configure(Database &database, const QDateTime &start)
{
    std::array<QString, targets.size()> ids;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        Registration registration;
        registration.id = ids[i] = newId();
        registration.kind = QString::fromLatin1(targets[i].kind);
        registration.name = QString::fromLatin1(targets[i].name);
        if (*targets[i].address)
            registration.config.insert(QString::fromLatin1(targets[i].address),
                                       QStringLiteral("http://127.0.0.1:9/%1").arg(registration.name));
        registration.createdAt = registration.updatedAt = start;
        must(store::insertRegistration(database, registration));
    }
    must(store::setRegistrationState(database, ids.back(), Registration::State::Paused,
                                     QStringLiteral("Paused by hand"), start));
    const std::array projects{"shop", "payments", "search", "platform"};
    for (int i = 0; i < workflowCount; ++i) {
        const Workflow workflow{newId(), QStringLiteral("build-%1").arg(i),
                                QString::fromLatin1(projects[std::size_t(i) % projects.size()]),
                                QStringLiteral("core"), start};
        must(store::insertWorkflow(database, workflow));
        for (int j = 0; j < attachmentsEach; ++j) {
            Attachment attachment;
            attachment.id = newId();
            attachment.registrationId = ids[std::size_t(j) % ids.size()];
            attachment.workflow = workflow;
            attachment.createdAt = start;
            must(store::insertAttachment(database, attachment));
        }
    }
}

constexpr char uuid[] = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
                        "substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || "
                        "hex(randomblob(6)))";

void addAttestations(Database &database, int count, const QDateTime &start)
{
    run(database,
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count) "
            "INSERT INTO attestations (id, digest, envelope_digest, workflow, run_id, run_state, started_at, "
            "finished_at, runner_type, runner_url, signature_state, signature_trusted, signature_reason, "
            "signer, signature_checks, received_at) "
            "SELECT %1, 'sha256:' || lower(hex(randomblob(32))), 'sha256:' || lower(hex(randomblob(32))), "
            "(SELECT min(seq) FROM workflows) + i % %2, 'run-' || i, 'success', "
            ":start + i * :step - 90000, :start + i * :step - 2000, 'GITHUB_ACTION', "
            "'https://ci.example.com/runs/' || i, "
            "CASE WHEN i % 200 = 7 THEN 'invalid' WHEN i % 20 = 3 THEN 'unsigned' ELSE 'valid' END, 1, '', "
            "'ci@example.com', '[]', :start + i * :step FROM n")
            .arg(QLatin1String(uuid))
            .arg(workflowCount),
        {{":count", count}, {":start", start.toMSecsSinceEpoch()}, {":step", span / count}});
    run(database,
        QStringLiteral("INSERT INTO attestation_bytes (attestation, original) "
                       "SELECT seq, :envelope FROM attestations"),
        {{":envelope", envelope(QStringLiteral("build-1"), QStringLiteral("run-1"),
                                {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                          QStringLiteral("sbom.cdx.json"), "{}")})}});
    run(database,
        QStringLiteral(
            "INSERT INTO materials (attestation, position, name, type, digest, filename, value, annotations, "
            "available, size, reason) SELECT t.seq, m.column1, m.column2, m.column3, "
            "'sha256:' || lower(hex(randomblob(32))), m.column4, '', '{}', 1, 48213, '' "
            "FROM attestations t, (VALUES (0, 'sbom', 'SBOM_CYCLONEDX_JSON', 'sbom.cdx.json'), "
            "(1, 'image', 'CONTAINER_IMAGE', ''), (2, 'report', 'SARIF', 'report.sarif')) m"));
}

/// Of a thousand: 960 delivered, 15 failed, 4 uncertain, 20 skipped, 1 cancelled; of the paused registration,
/// a tenth is held.
void addDeliveries(Database &database, int count)
{
    run(database,
        QStringLiteral(
            "WITH newest AS (SELECT t.seq AS attestation, a.seq AS attachment, a.registration, a.workflow, "
            "t.received_at FROM attestations t JOIN attachments a ON a.workflow = t.workflow "
            "ORDER BY t.seq DESC, a.seq DESC LIMIT :count), "
            "planned AS (SELECT n.*, received_at + attachment % 700 AS created, "
            "(attestation * 7919 + attachment * 104729) % 1000 AS roll, r.state AS standing "
            "FROM newest n JOIN registrations r ON r.seq = n.registration ORDER BY attestation, attachment), "
            "decided AS (SELECT *, CASE WHEN standing = 'paused' AND roll < 100 THEN 'held' "
            "WHEN roll < 15 THEN 'failed' WHEN roll < 19 THEN 'uncertain' WHEN roll < 39 THEN 'skipped' "
            "WHEN roll < 40 THEN 'cancelled' ELSE 'delivered' END AS become FROM planned) "
            "INSERT INTO deliveries (id, attestation, attachment, registration, workflow, state, reason, "
            "attempts, created_at, ended_at, receipt) "
            "SELECT %1, attestation, attachment, registration, workflow, become, CASE become "
            "WHEN 'failed' THEN 'The service answered 503 Service Unavailable ten times' "
            "WHEN 'uncertain' THEN 'The connection broke after everything was sent' "
            "WHEN 'skipped' THEN 'It has no SBOM' WHEN 'held' THEN 'The registration is paused' ELSE '' END, "
            "CASE become WHEN 'failed' THEN 10 WHEN 'held' THEN 0 WHEN 'skipped' THEN 0 ELSE "
            "1 + (roll > 950) END, created, CASE become WHEN 'held' THEN NULL ELSE created + 80 + roll END, "
            "CASE become WHEN 'delivered' THEN '{\"status\":202,\"id\":\"msg_' || roll || '\"}' ELSE '{}' "
            "END "
            "FROM decided")
            .arg(QLatin1String(uuid)),
        {{":count", count}});
}

/// Of the newest tenth.
void addAttempts(Database &database, int count)
{
    run(database,
        QStringLiteral(
            R"(INSERT INTO attempts (delivery, number, trigger, started_at, duration_ms, outcome, reason, exchanges)
               SELECT seq, 1, 'scheduled', created_at + 20, 60, CASE state WHEN 'delivered' THEN 'delivered'
               WHEN 'failed' THEN 'retry' ELSE state END, reason, :exchanges FROM deliveries
               WHERE attempts > 0 ORDER BY seq DESC LIMIT :count)"),
        {{":count", count / 10},
         {":exchanges",
          QStringLiteral(
              R"([{"method":"POST","url":"https://hooks.example.com/in","requestHeaders":)"
              R"({"Content-Type":"application/json","Authorization":"•••"},"requestBodySize":3120,)"
              R"("requestBody":"{\"Metadata\":{\"Workflow\":\"build\"}}","status":202,"responseHeaders":)"
              R"({"Content-Type":"application/json"},"responseBody":"{\"ok\":true}","durationMs":58,)"
              R"("failure":""}])")}});
}

void make(const QString &folder, const FullStore &shape)
{
    const auto database = must(Database::open(folder));
    // A store that is being made can be made again: nothing waits for the disk.
    run(*database, QStringLiteral("PRAGMA journal_mode = OFF"));
    run(*database, QStringLiteral("PRAGMA synchronous = OFF"));
    run(*database, QStringLiteral("PRAGMA cache_size = -400000"));
    const QDateTime start = QDateTime::currentDateTimeUtc().addMSecs(-span);
    configure(*database, start); // in transactions of its own
    run(*database, QStringLiteral("BEGIN"));
    addAttestations(*database, shape.attestations, start);
    addDeliveries(*database, shape.deliveries);
    addAttempts(*database, shape.deliveries);
    run(*database, QStringLiteral("COMMIT"));
    run(*database, QStringLiteral("PRAGMA journal_mode = WAL"));
}

/// Tells stores of another day, schema or shape apart.
QString keyOf(const FullStore &shape)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const store::Migration &migration : store::knownMigrations())
        hash.addData(migration.statements.join(QLatin1Char('\n')).toUtf8());
    hash.addData(QByteArray::number(shape.attestations) + '/' + QByteArray::number(revision));
    return QStringLiteral("%1-%2-%3")
        .arg(QDate::currentDate().toString(Qt::ISODate))
        .arg(shape.deliveries)
        .arg(QString::fromLatin1(hash.result().toHex().left(12)));
}

} // namespace

QString fullStore(const FullStore &shape)
{
    const QString all = QCoreApplication::applicationDirPath() + QStringLiteral("/stores");
    const QString folder = all + QLatin1Char('/') + keyOf(shape);
    if (QDir(folder).exists())
        return folder;
    const QString prefix = QStringLiteral("*-%1-*").arg(shape.deliveries);
    for (const QString &old : QDir(all).entryList({prefix}, QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(all + QLatin1Char('/') + old).removeRecursively();
    std::printf("Making a store with %d deliveries … ", shape.deliveries);
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    const QString partial = folder + QStringLiteral(".partial");
    QDir(partial).removeRecursively();
    make(partial, shape);
    if (!QDir().rename(partial, folder))
        throw Failure{QStringLiteral("%1 could not be given its name").arg(partial)};
    std::printf("%.1f s\n", double(timer.elapsed()) / 1000);
    return folder;
}

} // namespace attache::test
