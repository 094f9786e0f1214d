// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/summary.h"

#include <QTest>

Q_DECLARE_METATYPE(attache::SummaryFormat)
Q_DECLARE_METATYPE(attache::SummaryLimit::Unit)

/// Attestations to tell of, and what is hard to tell.
namespace attache::testing
{

inline void formats()
{
    QTest::addColumn<SummaryFormat>("format");
    QTest::newRow("text") << SummaryFormat::Text;
    QTest::newRow("Markdown") << SummaryFormat::Markdown;
    QTest::newRow("HTML") << SummaryFormat::Html;
}

inline void nastyValues()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("pipes") << QStringLiteral("a|b||c\\|d\\\\|");
    QTest::newRow("back-ticks") << QStringLiteral("`a` ``` b ~~~ c");
    QTest::newRow("HTML") << QStringLiteral("<img src=x onerror='alert(1)'>&lt;\"&amp;</td></table>");
    QTest::newRow("emphasis") << QStringLiteral("*a* _b_ **c** # d > e [f](javascript:x) ![g](h)");
    QTest::newRow("line ends") << QStringLiteral("one\r\ntwo\u2028three\n\n| --- |\nfour");
    QTest::newRow("right to left") << QStringLiteral("שלום עולם");
    QTest::newRow("wide") << QString(200, QChar(0x6F22));
    QTest::newRow("combining") << QStringLiteral("e\u0301\u0302\u0303") + QString(300, QChar(0x0301));
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(60);
    QTest::newRow("100 kB") << QString(100'000, QLatin1Char('x'));
    QTest::newRow("address") << QStringLiteral("see https://example.com/?a=b:c");
    QTest::newRow("percent") << QStringLiteral("%1 %2 %n 100%");
}

inline Material material(const QString &name)
{
    Material m;
    m.name = name;
    m.type = QStringLiteral("SBOM_CYCLONEDX_JSON");
    m.filename = name + QStringLiteral(".cdx.json");
    m.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('b'));
    m.annotations = {{QStringLiteral("chainloop.material.name"), name},
                     {QStringLiteral("chainloop.material.type"), m.type},
                     {QStringLiteral("component"), QStringLiteral("nginx")}};
    return m;
}

/// A run with something of everything.
inline Attestation attestation()
{
    Attestation a;
    a.digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('a'));
    a.run.workflowName = QStringLiteral("build-api");
    a.run.project = QStringLiteral("shop");
    a.run.projectVersion = QStringLiteral("v1.2.3");
    a.run.organization = QStringLiteral("acme");
    a.run.runId = QStringLiteral("a17ca216-29b6-4107-b3fc-9256f7af2fe6");
    a.run.runnerType = QStringLiteral("GITHUB_ACTION");
    a.run.runnerUrl = QStringLiteral("https://ci.example.com/runs/42");
    a.run.startedAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    a.run.finishedAt = a.run.startedAt.addSecs(65);
    a.run.annotations = {{QStringLiteral("branch"), QStringLiteral("main")}};
    a.run.environment = {{QStringLiteral("OWNER"), QStringLiteral("john")},
                         {QStringLiteral("REGION"), QStringLiteral("eu-1")}};
    a.policy = {PolicyStatus::Verdict::Blocked, 4, 2, 1, 2, {}};
    a.policy.evaluations = {
        {QStringLiteral("is-signed"), {}, {}, {}, false, {}, {}},
        {QStringLiteral("has-licence"), {}, {}, {}, true, {QStringLiteral("no SBOM given")}, {}},
        {QStringLiteral("no-critical-cve"),
         {},
         {},
         QStringLiteral("sbom"),
         false,
         {},
         {QStringLiteral("openssl 1.0: CVE-2026-1"), QStringLiteral("zlib 1.1: CVE-2026-2")}}};
    a.materials = {material(QStringLiteral("sbom"))};
    a.refused = {{QStringLiteral("broken"), QStringLiteral("SARIF"), QStringLiteral("it has no digest")}};
    a.subjects = {{QStringLiteral("git.head"),
                   {{QStringLiteral("sha1"), QString(40, QLatin1Char('c'))}},
                   {{QStringLiteral("message"), QStringLiteral("Mend the door\n\nIt squeaked.")}}}};
    return a;
}

inline Attestation withMaterials(int count)
{
    Attestation a = attestation();
    a.materials.clear();
    for (int i = 0; i < count; ++i)
        a.materials.push_back(material(QStringLiteral("material-%1").arg(i)));
    return a;
}

inline Workflow workflow()
{
    Workflow w;
    w.name = QStringLiteral("build-api");
    w.project = QStringLiteral("shop");
    return w;
}

inline SignatureState signature()
{
    SignatureState s;
    s.state = SignatureState::State::Valid;
    s.trusted = true;
    s.reason = QStringLiteral("signed by release key");
    return s;
}

inline QString summary(const Attestation &a, SummaryFormat format, SummaryLimit limit = {})
{
    return summaryOf(a, workflow(), signature(), format, limit);
}

} // namespace attache::testing
