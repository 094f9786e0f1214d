// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace attache;

/// A copy of the template, as a newcomer has it, spoilt in one way after the other.
class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingInACopyOfTheTemplate_data();
    void findsNothingInACopyOfTheTemplate();
    void tellsEachProblemInALine_data();
    void tellsEachProblemInALine();
    void tellsAllProblemsAtOnce();
    void tellsThemAsJson();
    void refusesWhatIsNoFolder_data();
    void refusesWhatIsNoFolder();

private:
    QString path(const char *file = "") const
    {
        return m_run->folder.filePath(QStringLiteral("my-service/") + QString::fromLatin1(file));
    }

    Ran lint(const QString &path) const
    {
        return (*m_run)({QStringLiteral("integration"), QStringLiteral("lint"), path});
    }

    QByteArray contentOf(const char *file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    void write(const char *file, const QByteArray &content) const
    {
        m_run->written(qPrintable(QStringLiteral("my-service/") + QString::fromLatin1(file)), content);
    }

    std::unique_ptr<CommandRun> m_run;
};

void LintTest::init()
{
    m_run = std::make_unique<CommandRun>();
    const QString source = QFINDTESTDATA("../../integrations/_template");
    QVERIFY(QDir().mkpath(path("tests")));
    for (const char *file : {"manifest.json", "registration.schema.json", "attachment.schema.json",
                             "README.md", "icon.svg", "tests/tst_integration.cpp"})
        QVERIFY(QFile::copy(source + QLatin1Char('/') + QLatin1String(file), path(file)));
}

void LintTest::findsNothingInACopyOfTheTemplate_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("the folder") << QByteArray();
    QTest::newRow("its manifest") << QByteArray("manifest.json");
}

void LintTest::findsNothingInACopyOfTheTemplate()
{
    QFETCH(QByteArray, given);
    const Ran ran = lint(path(given.constData()));
    QCOMPARE(ran.out, QStringLiteral("no problems\n"));
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.isEmpty());
}

void LintTest::tellsEachProblemInALine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>(
        "from"); // empty: the whole; nothing put in its place: the file is taken away
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *from, const char *to,
                        const char *line) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(from) << QByteArray(to)
                            << QString::fromUtf8(line);
    };
    row("no manifest", "manifest.json", "", "",
        "manifest.json: it cannot be read: No such file or directory");
    row("no JSON", "manifest.json", "{", "", "manifest.json: it is not JSON: illegal value");
    row("another version", "manifest.json", "1.0", "v1",
        "manifest.json: \"version\" must be two numbers with a dot: \"1.0\"");
    row("no title", "manifest.json", "title", "name", "manifest.json: \"title\" is missing");
    row("a full stop", "manifest.json", "of your own\"", "of your own.\"",
        "manifest.json: \"description\" stands in a table: no full stop at its end");
    row("too many at once", "manifest.json", "\"atOnce\": 4", "\"atOnce\": 17",
        "manifest.json: \"atOnce\" must be a whole number from 1 to 16");
    row("no list of materials", "manifest.json", "[]", "\"SBOM\"",
        "manifest.json: \"subscribedMaterials\" is missing");
    row("a keyword that nobody enforces", "registration.schema.json", "\"minLength\": 1", "\"contains\": {}",
        "registration.schema.json: /properties/token/contains is not enforced");
    row("an example that is none", "registration.schema.json", "https://service", "service",
        "registration.schema.json: /properties/url: the example \"service.example.com/attestations\" ");
    row("a field without words", "attachment.schema.json", "\"description\"", "\"$comment\"",
        "attachment.schema.json: /properties/label has no description");
    row("a secret option", "attachment.schema.json", "\"default\": \"attestations\"", "\"writeOnly\": true",
        "attachment.schema.json: /properties/label is a secret, and an attachment cannot keep one");
    row("no heading", "README.md", "# Template", "Template",
        "README.md: it must begin with the integration's name as a heading: \"# Name\"");
    row("nothing about registering", "README.md", "## Registration", "## Setup",
        "README.md: \"## Registration\" is missing: where a person gets each of its inputs");
    row("nothing about attaching", "README.md", "## Attachment", "### Attachment",
        "README.md: \"## Attachment\" is missing: what its options do");
    row("an icon of another size", "icon.svg", "0 0 24 24", "0 0 32 32",
        "icon.svg: it must be an SVG of 24 by 24: <svg … viewBox=\"0 0 24 24\" …>");
    row("an icon in a colour", "icon.svg", "currentColor", "#000",
        "icon.svg: it must draw with currentColor, to have the colour of the text");
    row("no test", "tests/tst_integration.cpp", "", "", "tests/: there is no test in it, no tst_….cpp");
}

void LintTest::tellsEachProblemInALine()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, line);
    const QByteArray content = contentOf(file.constData());
    QVERIFY(content.contains(from));
    if (from.isEmpty())
        QVERIFY(QFile::remove(path(file.constData())));
    else
        write(file.constData(), QByteArray(content).replace(from, to));
    const Ran ran = lint(path());
    QCOMPARE(ran.status, 1);
    const QStringList lines = ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 1 && lines.first().startsWith(line), qPrintable(ran.out));
}

void LintTest::tellsAllProblemsAtOnce()
{
    write("manifest.json", "{\"version\": \"1\", \"atOnce\": 0}");
    QVERIFY(QFile::remove(path("icon.svg")));
    QVERIFY(QDir().rename(path(), m_run->folder.filePath(QStringLiteral("My_Service"))));
    const Ran ran = lint(m_run->folder.filePath(QStringLiteral("My_Service")));
    QCOMPARE(ran.status, 1);
    QCOMPARE(
        ran.out,
        QStringLiteral("icon.svg: it cannot be read: No such file or directory\n"
                       "the folder's name is the id: lower-case letters and digits, in words joined by '-'\n"
                       "manifest.json: \"title\" is missing\n"
                       "manifest.json: \"description\" is missing\n"
                       "manifest.json: \"summary\" is missing\n"
                       "manifest.json: \"subscribedMaterials\" is missing\n"
                       "manifest.json: \"atOnce\" must be a whole number from 1 to 16\n"));
}

void LintTest::tellsThemAsJson()
{
    QVERIFY(QFile::remove(path("icon.svg")));
    const Ran ran = (*m_run)({QStringLiteral("integration"), QStringLiteral("lint"), path(),
                              QStringLiteral("-o"), QStringLiteral("json")});
    QCOMPARE(ran.status, 1);
    const QJsonArray problems = ran.json().array();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().toObject().value(QLatin1String("file")).toString(), QStringLiteral("icon.svg"));
    QVERIFY(!problems.first().toObject().value(QLatin1String("problem")).toString().isEmpty());
}

void LintTest::refusesWhatIsNoFolder_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("nothing there") << QByteArray("nowhere");
    QTest::newRow("another file") << QByteArray("icon.svg");
}

void LintTest::refusesWhatIsNoFolder()
{
    QFETCH(QByteArray, given);
    const Ran ran = lint(path(given.constData()));
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")) && ran.err.contains(QLatin1String("manifest.json")),
             qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(LintTest)
#include "tst_lint.moc"
