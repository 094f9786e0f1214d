// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< of a text with a count: a form for each kind of number
    bool isNumerus = false;
    bool isFinished = true;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() != "translation"_L1) {
            xml.skipCurrentElement();
        } else {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isNumerus)
                message.translations.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// Places for values, tags, templates: what a translation must have as often as its source. Not %n, which one
/// or two can be said without.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(u"%L?[0-9]|</?\\w+[^>]*>|\\{\\{.*?\\}\\}"_s);
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        parts.append(match.captured().remove(u'L'));
    parts.sort();
    return parts;
}

/// Empty when the translation says what its source says, as far as that can be seen.
QString flawOf(const Message &message, const QString &translation)
{
    if (translation.isEmpty())
        return u"it is empty"_s;
    if (fixedParts(translation) != fixedParts(message.source))
        return u"its places for values are others"_s;
    if (translation.contains(u"%n"_s) && !message.isNumerus)
        return u"it has a place for a count"_s;
    if (translation.count(u'\n') != message.source.count(u'\n'))
        return u"it has other lines"_s;
    if (translation.endsWith(u'…') != message.source.endsWith(u'…'))
        return u"it leaves the … out, or adds one"_s;
    return {};
}

QString fileOf(const QString &language)
{
    return QStringLiteral(ATTACHE_SOURCE_DIR "/translations/attache_%1.ts").arg(language);
}

void run(const QString &program, const QStringList &arguments, const QString &output = {})
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(ATTACHE_SOURCE_DIR));
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

} // namespace

/// The translations as they are kept: complete, faithful in what can be checked, in step with the sources.
class TestTranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void englishHasItsPlurals();
    void everyContextIsAskedFor();
    void nothingIsLeftBehindByTheSources();
};

void TestTranslationFiles::everyTextIsTranslated_data()
{
    QTest::addColumn<int>("forms");
    QTest::newRow("ar") << 6;
    QTest::newRow("de") << 2;
    QTest::newRow("es") << 2;
    QTest::newRow("fr") << 2;
    QTest::newRow("ja") << 1;
    QTest::newRow("zh_CN") << 1;
}

void TestTranslationFiles::everyTextIsTranslated()
{
    QFETCH(int, forms);
    const QList<Message> messages = readMessages(fileOf(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(messages.size() > 1500);
    QStringList flaws;
    for (const Message &message : messages) {
        if (!message.isFinished)
            flaws += u"%1: \"%2\" is not translated"_s.arg(message.context, message.source);
        else if (message.isNumerus && message.translations.size() != forms)
            flaws += u"%1: \"%2\" has not %3 forms"_s.arg(message.context, message.source).arg(forms);
        else
            for (const QString &translation : message.translations)
                if (const QString flaw = flawOf(message, translation); !flaw.isEmpty())
                    flaws +=
                        u"%1: \"%2\" → \"%3\": %4"_s.arg(message.context, message.source, translation, flaw);
    }
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
}

void TestTranslationFiles::englishHasItsPlurals()
{
    for (const Message &message : readMessages(fileOf(u"en"_s)))
        if (message.isNumerus)
            QVERIFY2(message.isFinished && message.translations.size() == 2, qPrintable(message.source));
}

/// What lupdate puts into a context other than the one that the program asks for is never shown: it takes
/// std:: ahead of a function for the function's own namespace.
void TestTranslationFiles::everyContextIsAskedFor()
{
    static const QRegularExpression declared(
        uR"((?:Q_DECLARE_TR_FUNCTIONS\(|QT_TRANSLATE_NOOP\("|translate\(")(\w+))"_s);
    QSet<QString> asked;
    for (const char *folder : {"src", "ui", "integrations"}) {
        QDirIterator files(QStringLiteral(ATTACHE_SOURCE_DIR "/") + QString::fromLatin1(folder),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : declared.globalMatch(text))
                asked.insert(match.captured(1));
        }
    }
    for (const Message &message : readMessages(fileOf(u"de"_s)))
        if (!message.context.contains(u"::"_s) && !message.context.startsWith(u"schema/"_s))
            QVERIFY2(asked.contains(message.context), qPrintable(message.context));
}

void TestTranslationFiles::nothingIsLeftBehindByTheSources()
{
    QTemporaryDir folder;
    const QString schemas = folder.filePath(u"schemawords.cpp"_s);
    const QString fresh = folder.filePath(u"attache_de.ts"_s);
    run(u"python3"_s, {u"translations/feed.py"_s, u"."_s}, schemas);
    run(QStringLiteral(ATTACHE_LUPDATE),
        {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-I"_s, u"src"_s,
         u"-I"_s, u"ui"_s, u"src"_s, u"ui"_s, u"integrations"_s, schemas, u"-ts"_s, fresh});
    QSet<QString> all;
    QSet<QString> plurals;
    for (const Message &message : readMessages(fresh)) {
        all.insert(message.key());
        if (message.isNumerus)
            plurals.insert(message.key());
    }
    QVERIFY(!plurals.isEmpty());
    for (const QString &language : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}) {
        const QSet<QString> &wanted = language == u"en" ? plurals : all;
        QSet<QString> kept;
        for (const Message &message : readMessages(fileOf(language)))
            kept.insert(message.key());
        const QStringList missing = (wanted - kept).values();
        const QStringList stale = (kept - wanted).values();
        QVERIFY2(missing.isEmpty() && stale.isEmpty(),
                 qPrintable(u"%1: run ./dev translations; missing: %2; gone from the sources: %3"_s.arg(
                     language, missing.join(u"; "_s), stale.join(u"; "_s))));
    }
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translationfiles.moc"
