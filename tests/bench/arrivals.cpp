// SPDX-License-Identifier: Apache-2.0
#include "arrivals.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "support/attestations.h"
#include "table.h"

#include <QFile>
#include <QTest>

namespace attache::test
{
namespace
{

const QString workflow = QStringLiteral("arriving");

template <typename T>
T must(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        throw Failure{QStringLiteral("a call that does not end")};
    Result<T> result = future.takeResult();
    if (!result)
        throw Failure{result.error().text()};
    return std::move(*result);
}

ScriptedServer::Script answering(const std::atomic<std::chrono::milliseconds> &after)
{
    return [&after](WireConnection &connection) {
        while (connection.readRequest() && (after.load().count() == 0 || connection.pause(after)))
            connection.write(httpAnswer(202, R"({"ok":true})", "Content-Type: application/json\r\n"));
    };
}

} // namespace

Arrivals::Arrivals(Console &console, std::chrono::milliseconds slowness, int count)
    : m_console(console)
    , m_fast(answering(m_atOnce))
    , m_slow(answering(m_slowness))
    , m_count(count)
{
    writeFiles();
    Workflow made;
    made.name = workflow;
    made.project = QStringLiteral("shop");
    must(console.workflows().add(made));
    const auto attach = [&console](const QString &name, const QUrl &url) {
        Registrations::Input input;
        input.kind = QStringLiteral("webhook");
        input.name = name;
        input.values = {{QStringLiteral("url"), url.toString()}};
        must(console.registrations().add(input));
        must(console.workflows().attach({workflow, {}, name, {}}));
    };
    attach(QStringLiteral("arriving-fast"), m_fast.url());
    attach(QStringLiteral("arriving-slow"), m_slow.url());
    m_slowness = slowness; // only now: registering waits for an answer
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Arrivals::push);
}

void Arrivals::start(int aSecond)
{
    m_timer.start(1000 / aSecond);
}

void Arrivals::writeFiles()
{
    const QJsonArray materials{material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                        QStringLiteral("sbom.cdx.json"),
                                        R"({"bomFormat":"CycloneDX","specVersion":"1.5"})", false)};
    for (int i = 0; i < m_count; ++i) {
        QFile file(m_files.filePath(QString::number(i)));
        const QByteArray bytes = envelope(workflow, QStringLiteral("arriving-%1").arg(i), materials);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw Failure{file.fileName() + QStringLiteral(": ") + file.errorString()};
    }
}

void Arrivals::stop()
{
    m_timer.stop();
}

void Arrivals::push()
{
    if (m_next == m_count)
        return;
    whenDone(m_console.intake().push({m_files.filePath(QString::number(m_next++)), {}, {}, {}}), this,
             [this](const Result<Intake::Pushed> &pushed) {
                 if (!pushed)
                     qFatal("%s", qPrintable(pushed.error().text()));
                 if (pushed->newDeliveries != 2)
                     qFatal("what is attached was changed meanwhile: this is another load");
                 ++m_taken;
             });
}

} // namespace attache::test
