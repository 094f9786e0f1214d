// SPDX-License-Identifier: Apache-2.0
#include "store/contentstore.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace attache;

namespace
{

struct Fixture {
    QTemporaryDir folder;
    ContentStore store{folder.filePath(QStringLiteral("store"))};

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("sbom.json"))
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// Everything that the store has written.
    QStringList files() const
    {
        QStringList found;
        QDirIterator it(folder.filePath(QStringLiteral("store")), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        return found;
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString digestOf(const QByteArray &bytes)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Files may grow to so many bytes and no more: what a full disk does, to this process alone.
struct SmallDisk {
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limit{bytes, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &before); }

    rlimit before{};
};

} // namespace

class TestContentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsFoundByItsDigest_data();
    void whatIsAddedIsFoundByItsDigest();
    void otherContentThanExpectedIsRefused();
    void whatIsNotAFileIsRefusedAtOnce_data();
    void whatIsNotAFileIsRefusedAtOnce();
    void aStopLeavesNothing();
    void whatACrashLeftIsSweptAway();
    void aFullDiskLeavesNothing();
    void theSameContentIsAddedFromManyThreads();
    void aChangedEntryIsRefusedAndMendedByAddingAgain();
    void anEntryIsForItsOwnerAlone();
    void aDigestIsNoPath_data();
    void aDigestIsNoPath();
};

void TestContentStore::whatIsAddedIsFoundByItsDigest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("one block") << QByteArray(256 * 1024, 'x');
    QTest::newRow("many blocks and a bit") << QByteArray(3'000'001, 'x');
}

void TestContentStore::whatIsAddedIsFoundByItsDigest()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    qint64 last = 0;
    bool steady = true;
    const auto added = f.store.add(f.file(bytes), digestOf(bytes), {}, [&](qint64 done) {
        steady = steady && done > last && done - last <= 256 * 1024;
        last = done;
    });
    QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error().text()));
    QVERIFY(steady);
    QCOMPARE(last, bytes.size());
    QCOMPARE(added->digest, digestOf(bytes));
    QCOMPARE(added->size, bytes.size());
    QVERIFY(contents(added->path) == bytes);
    QVERIFY(f.store.contains(added->digest));
    QCOMPARE(f.store.entry(added->digest)->path, added->path);
    QVERIFY(f.store.verified(added->digest));
    QCOMPARE(f.store.addBytes(bytes)->path, added->path);
    QCOMPARE(f.files(), QStringList{added->path});
    QCOMPARE(*digestOfFile(added->path), added->digest);
}

void TestContentStore::otherContentThanExpectedIsRefused()
{
    Fixture f;
    const auto added = f.store.add(f.file("this"), digestOf("that"));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QVERIFY(added.error().why.contains(digestOf("this")) && added.error().why.contains(digestOf("that")));
    QCOMPARE(f.files(), QStringList());
}

void TestContentStore::whatIsNotAFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("No such file");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("it is a folder");
    QTest::newRow("symbolic link") << QStringLiteral("link") << QStringLiteral("it is a symbolic link");
    QTest::newRow("named pipe") << QStringLiteral("pipe") << QStringLiteral("it is a named pipe");
    QTest::newRow("device without an end") << QStringLiteral("/dev/zero") << QStringLiteral("it is a device");
}

void TestContentStore::whatIsNotAFileIsRefusedAtOnce()
{
    QFETCH(QString, kind);
    QFETCH(QString, why);
    Fixture f;
    const QString path = kind.startsWith(QLatin1Char('/')) ? kind : f.folder.filePath(kind);
    if (kind == QLatin1String("folder"))
        QVERIFY(QDir().mkpath(path));
    else if (kind == QLatin1String("link"))
        QVERIFY(QFile::link(f.file("target"), path));
    else if (kind == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    for (const auto &refused : {f.store.add(path), f.store.add(path, digestOf("x"))}) {
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(why), qPrintable(refused.error().text()));
        QVERIFY2(refused.error().text().contains(path), qPrintable(refused.error().text()));
    }
    QVERIFY(!digestOfFile(path));
    QCOMPARE(f.files(), QStringList());
}

void TestContentStore::aStopLeavesNothing()
{
    Fixture f;
    std::stop_source source;
    const QString path = f.file(QByteArray(4'000'000, 'x'));
    const auto added = f.store.add(path, {}, source.get_token(), [&source](qint64 done) {
        if (done > 1'000'000)
            source.request_stop();
    });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Cancelled);
    QCOMPARE(f.files(), QStringList());
    QCOMPARE(digestOfFile(path, source.get_token()).error().kind, Error::Kind::Cancelled);
}

void TestContentStore::aFullDiskLeavesNothing()
{
    Fixture f;
    const QString path = f.file(QByteArray(4'000'000, 'x'));
    const auto added = [&] {
        const SmallDisk disk(1'000'000);
        return f.store.add(path);
    }();
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Environment);
    QVERIFY2(added.error().remedy.contains(QLatin1String("Free some space")),
             qPrintable(added.error().text()));
    QCOMPARE(f.files(), QStringList());
    QVERIFY(f.store.add(path));
}

void TestContentStore::theSameContentIsAddedFromManyThreads()
{
    Fixture f;
    const QByteArray bytes(1'500'000, 'y');
    const QString path = f.file(bytes);
    std::vector<Result<ContentStore::Entry>> results(8, Error{});
    {
        std::vector<std::jthread> threads;
        for (auto &result : results)
            threads.emplace_back([&f, &path, &result] { result = f.store.add(path); });
    }
    for (const auto &result : results)
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().text()));
    QCOMPARE(f.files().size(), 1);
    QVERIFY(f.store.verified(digestOf(bytes)));
}

void TestContentStore::aChangedEntryIsRefusedAndMendedByAddingAgain()
{
    Fixture f;
    const QString path = f.file("original");
    const auto added = f.store.add(path);
    QVERIFY(added);
    f.file("tampered",
           QStringLiteral("store/content/sha256/%1/%2").arg(added->digest.mid(7, 2), added->digest.mid(7)));
    const auto refused = f.store.verified(added->digest);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().contains(added->digest), qPrintable(refused.error().text()));
    QVERIFY2(refused.error().text().contains(digestOf("tampered")), qPrintable(refused.error().text()));
    QVERIFY(f.store.add(path));
    QVERIFY(f.store.verified(added->digest));
}

void TestContentStore::anEntryIsForItsOwnerAlone()
{
    Fixture f;
    const auto added = f.store.addBytes("secret enough");
    QVERIFY(added);
    QCOMPARE(int(QFile::permissions(added->path)) & 0x077, 0);
    QCOMPARE(int(QFile::permissions(f.folder.filePath(QStringLiteral("store/content")))) & 0x077, 0);
}

void TestContentStore::aDigestIsNoPath_data()
{
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QString();
    QTest::newRow("up and away") << QStringLiteral("sha256:../../../etc/passwd");
    QTest::newRow("another algorithm") << QStringLiteral("sha512:") + QString(64, QLatin1Char('a'));
    QTest::newRow("upper case") << QStringLiteral("sha256:") + QString(64, QLatin1Char('A'));
    QTest::newRow("a line more") << QStringLiteral("sha256:") + QString(64, QLatin1Char('a')) +
                                        QLatin1Char('\n');
}

void TestContentStore::aDigestIsNoPath()
{
    QFETCH(QString, digest);
    Fixture f;
    QVERIFY(!f.store.contains(digest));
    QCOMPARE(f.store.entry(digest).error().kind, Error::Kind::NotFound);
    QCOMPARE(f.store.verified(digest).error().kind, Error::Kind::NotFound);
}

void TestContentStore::whatACrashLeftIsSweptAway()
{
    Fixture f;
    const auto entry = f.store.addBytes("kept");
    QVERIFY(entry);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString content = f.folder.filePath(QStringLiteral("store/content/"));
    for (const auto &[name, hours] : {std::pair{"incoming-old", 25}, std::pair{"incoming-new", 1}}) {
        QFile copy(content + QString::fromLatin1(name));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QVERIFY(copy.setFileTime(now.addSecs(-hours * 3600), QFileDevice::FileModificationTime));
    }
    QFile stored(entry->path);
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QVERIFY(stored.setFileTime(now.addDays(-9), QFileDevice::FileModificationTime));
    f.store.sweep(now.addDays(-1));
    QStringList left = f.files();
    left.sort();
    QCOMPARE(left, (QStringList{content + QStringLiteral("incoming-new"), entry->path}));
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "tst_contentstore.moc"
