// SPDX-License-Identifier: Apache-2.0
#include "attachectl.h"
#include "cli/commandline.h"
#include "cli/completion.h"
#include "cli/manpages.h"
#include "commandrun.h"

#include <QtTest>

using namespace attache;

/// Completions and manual pages, which are made from the verbs.
class SelfDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashKnowsEveryVerbAndOption();
    void zshKnowsEveryVerbAndOption();
    void fishKnowsEveryVerbAndOption();
    void thePagesNameEveryVerbAndOption();
    void thePagesAreCleanRoff();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsComplete_data();
    void otherShellsComplete();
    void aShellIsToldNothingOfWhatIsWrong();
    void shellsThatAreHereTakeTheirScript_data();
    void shellsThatAreHereTakeTheirScript();
    void bashIsToldWhatCompletesIt();
    void allPagesAreWritten();
};

namespace
{

/// From the line that begins with `start` to the next that begins with `end`.
QString part(const QString &script, const QString &start, const QString &end)
{
    const qsizetype from = script.indexOf(u'\n' + start);
    const qsizetype to = script.indexOf(u'\n' + end, from + 1);
    return from < 0 ? QString() : script.mid(from, to - from);
}

/// What bash offers for the words, the last of which is being typed.
QStringList offered(const QString &folder, const QStringList &typed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), folder);
    environment.insert(QStringLiteral("PATH"),
                       qEnvironmentVariable("ATTACHE_BIN_DIR") + u':' + qEnvironmentVariable("PATH"));
    QProcess bash;
    bash.setProcessEnvironment(environment);
    bash.setWorkingDirectory(folder);
    const QString script = bashCompletion(attachectlVerbs()) +
                           QLatin1String("COMP_WORDS=(attachectl \"$@\"); COMP_CWORD=$#; _attachectl\n"
                                         "printf '%s\\n' \"${COMPREPLY[@]}\"");
    bash.start(QStringLiteral("bash"),
               QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), script, QStringLiteral("bash")} +
                   typed);
    if (!bash.waitForFinished(30'000) || bash.exitCode() != 0)
        qFatal("%s", bash.readAllStandardError().constData());
    if (const QByteArray errors = bash.readAllStandardError(); !errors.isEmpty())
        qFatal("%s", errors.constData());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// zsh completes where it edits a line alone, hence in a terminal of its own.
constexpr char zshrc[] = R"zsh(PS1=
fpath=($ZDOTDIR $fpath)
autoload -Uz compinit; compinit -u -D
zle-line-init() {
    BUFFER=$TYPED; CURSOR=$#BUFFER; zle complete-word; print -r -- "$BUFFER" > $ZDOTDIR/completed; exit
}
zle -N zle-line-init
)zsh";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The line as `shell` completes it, or all that it offers for its last word.
QString completedBy(const QString &shell, const QString &typed)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       qEnvironmentVariable("ATTACHE_BIN_DIR") + u':' + qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("ZDOTDIR"), folder.path());
    environment.insert(QStringLiteral("TYPED"), typed);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (shell == QLatin1String("fish")) {
        const QString script = folder.filePath(QStringLiteral("script"));
        write(script, fishCompletion(attachectlVerbs()).toUtf8());
        process.start(shell, {QStringLiteral("-c"),
                              QStringLiteral("source %1; complete -C \"$TYPED\" | cut -f1").arg(script)});
    } else {
        write(folder.filePath(QStringLiteral("_attachectl")), zshCompletion(attachectlVerbs()).toUtf8());
        write(folder.filePath(QStringLiteral(".zshrc")), zshrc);
        process.start(shell, {QStringLiteral("-fc"),
                              QStringLiteral("zmodload zsh/zpty; zpty z zsh -i; while zpty -r z; do :; done "
                                             ">/dev/null; cat $ZDOTDIR/completed")});
    }
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(shell));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList namesOf(const VerbNode &node)
{
    QStringList names;
    for (const VerbOption &option : node.options)
        names += option.names;
    return names;
}

} // namespace

void SelfDescriptionTest::bashKnowsEveryVerbAndOption()
{
    const QString script = bashCompletion(attachectlVerbs());
    const QString verbs = part(script, QStringLiteral("_attachectl_verbs()"), QStringLiteral("}"));
    const QString options = part(script, QStringLiteral("_attachectl_options()"), QStringLiteral("}"));
    int seen = 0;
    eachVerb(attachectlVerbs(), [&](const VerbNode &node) {
        QStringList below;
        for (const VerbNode &verb : node.verbs)
            below += verb.name;
        if (!below.isEmpty())
            QVERIFY2(
                verbs.contains(QStringLiteral("    '%1') echo '%2' ;;").arg(node.words(), below.join(u' '))),
                qPrintable(node.words()));
        QVERIFY2(options.contains(
                     QStringLiteral("    '%1') echo '%2' ;;").arg(node.words(), namesOf(node).join(u' '))),
                 qPrintable(node.words()));
        ++seen;
    });
    QVERIFY(seen > 40);
}

void SelfDescriptionTest::zshKnowsEveryVerbAndOption()
{
    const QString script = zshCompletion(attachectlVerbs());
    eachVerb(attachectlVerbs(), [&script](const VerbNode &node) {
        const QString name = QStringList(QStringList{QStringLiteral("_attachectl")} + node.path).join(u'_');
        const QString function = part(script, name + QLatin1String("() {"), QStringLiteral("}"));
        for (const QString &option : namesOf(node))
            QVERIFY2(function.contains(option + u'['), qPrintable(node.words() + u' ' + option));
        for (const VerbNode &verb : node.verbs)
            QVERIFY2(function.contains(u'\'' + verb.name + u':'), qPrintable(verb.words()));
    });
}

void SelfDescriptionTest::fishKnowsEveryVerbAndOption()
{
    const QStringList lines = fishCompletion(attachectlVerbs()).split(u'\n');
    eachVerb(attachectlVerbs(), [&lines](const VerbNode &node) {
        const QStringList own = lines.filter(QRegularExpression(
            QStringLiteral("-n '__attachectl_at( --exact)?%1' ")
                .arg(node.path.isEmpty() ? QString() : u' ' + QRegularExpression::escape(node.words()))));
        for (const VerbOption &option : node.options)
            QVERIFY2(!own.filter(QStringLiteral(" -l %1 ").arg(option.names.last().mid(2))).isEmpty(),
                     qPrintable(node.words() + u' ' + option.names.last()));
        for (const VerbNode &verb : node.verbs)
            QVERIFY2(!own.filter(QStringLiteral(" -a %1 ").arg(verb.name)).isEmpty(),
                     qPrintable(verb.words()));
    });
}

void SelfDescriptionTest::thePagesNameEveryVerbAndOption()
{
    const VerbNode program = attachectlVerbs();
    const QMap<QString, QString> pages = manPages(program);
    QCOMPARE(pages.size(), qsizetype(program.verbs.size() + 1));
    eachVerb(program, [&pages](const VerbNode &node) {
        const QString page = node.path.isEmpty() ? QStringLiteral("attachectl")
                                                 : QStringLiteral("attachectl-") + node.path.first();
        const auto roff = [](QString text) { return text.replace(u'-', QLatin1String("\\-")); };
        QVERIFY2(node.path.isEmpty() || !node.verbs.empty() ||
                     pages.value(page).contains(QStringLiteral(".SS \"%1\"").arg(roff(node.words()))),
                 qPrintable(node.words()));
        for (const QString &option : namesOf(node))
            QVERIFY2(pages.value(page).contains(QStringLiteral("\\fB%1\\fP").arg(roff(option))),
                     qPrintable(page + u' ' + option));
    });
}

void SelfDescriptionTest::thePagesAreCleanRoff()
{
    const QMap<QString, QString> pages = manPages(attachectlVerbs());
    for (auto page = pages.constBegin(); page != pages.constEnd(); ++page) {
        QProcess groff;
        groff.start(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-ww"),
                                              QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8")});
        QVERIFY2(groff.waitForStarted(10'000), "groff is missing: ./dev setup installs it");
        groff.write(page.value().toUtf8());
        groff.closeWriteChannel();
        QVERIFY(groff.waitForFinished(30'000));
        QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
        QVERIFY(groff.readAllStandardOutput().size() > 500);
    }
}

void SelfDescriptionTest::bashCompletes_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const QStringList &typed, const QStringList &first) {
        QTest::newRow(name) << typed << first;
    };
    const auto words = [](const char *line) {
        return QString::fromUtf8(line).split(QLatin1Char(' ')); // the last may be empty
    };
    row("a group", words("integ"), words("integration"));
    row("a group inside", words("integration reg"), words("registered"));
    row("a verb", words("workflow desc"), words("describe"));
    row("an option", words("attestation list --sea"), words("--search"));
    row("a choice", words("workflow list -o "), words("table json"));
    row("after an option's value", words("workflow --output json lis"), words("list"));
    row("a workflow", words("integration attached add --workflow "), words("build-api"));
    row("a workflow's argument", words("workflow describe b"), words("build-api"));
    row("a registration", words("integration registered test "), words("sink"));
    row("a registration of --integration", words("integration attached add --integration s"), words("sink"));
    row("an attachment's verb", words("integration attached pau"), words("pause"));
    row("a delivery's file format", words("delivery export out --format c"), words("csv"));
    row("a file", words("attestation push attest"), words("attestation.json"));
    row("a schema", words("schema validate attest"), words("attestation.json"));
    row("a document to hold to it", words("schema validate a.json attest"), words("attestation.json"));
    row("a shell", words("completion z"), words("zsh"));
    row("a name to be chosen", words("workflow add "), {});
}

void SelfDescriptionTest::bashCompletes()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, first);
    CommandRun run;
    run.setUpDelivery();
    QCOMPARE(offered(run.folder.path(), typed), first);
}

void SelfDescriptionTest::otherShellsComplete_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("last");

    const struct {
        const char *name;
        const char *typed;
        const char *last;
    } rows[] = {
        {"a verb behind an option", "-o json workfl", "workflow"},
        {"a registration", "integration registered test --data-dir STORE si", "sink"},
        {"a registration of a store named first", "--data-dir STORE integration registered test si", "sink"},
        {"an option's workflow", "integration attached add --data-dir STORE --workflow b", "build-api"}};

    for (const QString &shell : {QStringLiteral("zsh"), QStringLiteral("fish")})
        for (const auto &row : rows)
            QTest::newRow(qPrintable(shell + QLatin1String(": ") + QLatin1String(row.name)))
                << shell << QString::fromLatin1(row.typed) << QString::fromLatin1(row.last);
}

void SelfDescriptionTest::otherShellsComplete()
{
    QFETCH(QString, shell);
    QFETCH(QString, typed);
    QFETCH(QString, last);
    QVERIFY2(!QStandardPaths::findExecutable(shell).isEmpty(), qPrintable(shell));
    CommandRun run;
    run.setUpDelivery();
    typed.replace(QLatin1String("STORE"), run.folder.path());
    QCOMPARE(completedBy(shell, QLatin1String("attachectl ") + typed).section(u' ', -1), last);
}

void SelfDescriptionTest::aShellIsToldNothingOfWhatIsWrong()
{
    QTemporaryDir empty;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ATTACHE_DATA_DIR"), empty.filePath(QStringLiteral("none")));
    const ProcessEnd end =
        attachectl(environment, {QStringLiteral("__complete"), QStringLiteral("workflows")});
    QCOMPARE(end.status, 0);
    QCOMPARE(end.out + end.err, QByteArray());
    QVERIFY(!QFile::exists(empty.filePath(QStringLiteral("none")))); // it makes no store
}

void SelfDescriptionTest::shellsThatAreHereTakeTheirScript_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")})
        if (!QStandardPaths::findExecutable(shell).isEmpty())
            QTest::newRow(qPrintable(shell)) << shell;
}

void SelfDescriptionTest::shellsThatAreHereTakeTheirScript()
{
    QFETCH(QString, shell);
    const ProcessEnd printed =
        attachectl(QProcessEnvironment::systemEnvironment(), {QStringLiteral("completion"), shell});
    QCOMPARE(printed.status, 0);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("script")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(printed.out) > 1000);
    file.close();
    QProcess check;
    check.start(shell, {QStringLiteral("-n"), file.fileName()});
    QVERIFY(check.waitForFinished(30'000));
    QCOMPARE(check.exitCode(), 0);
    QCOMPARE(check.readAllStandardError(), QByteArray());
}

void SelfDescriptionTest::bashIsToldWhatCompletesIt()
{
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("--norc"), QStringLiteral("-c"),
                bashCompletion(attachectlVerbs()) + QLatin1String("\ncomplete -p attachectl")});
    QVERIFY(bash.waitForFinished(30'000));
    QCOMPARE(bash.exitCode(), 0);
    QVERIFY(bash.readAllStandardOutput().contains("-F _attachectl"));
    QCOMPARE(bash.readAllStandardError(), QByteArray());
}

void SelfDescriptionTest::allPagesAreWritten()
{
    QTemporaryDir folder;
    CommandRun run;
    QCOMPARE(run({QStringLiteral("man"), QStringLiteral("--all"), folder.path()}).status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), manPages(attachectlVerbs()).size());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("attachectl-workflow.1"))));
    QCOMPARE(run(words("man attachectl-nothing")).status, 1);
}

QTEST_GUILESS_MAIN(SelfDescriptionTest)
#include "tst_selfdescription.moc"
