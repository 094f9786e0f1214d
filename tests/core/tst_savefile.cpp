// SPDX-License-Identifier: Apache-2.0
#include "core/savefile.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace attache;

/// Files that take the place of others.
class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePlaceOfWhatWasThere();
    void onAFullDiskWhatWasThereStays();
};

namespace
{

bool save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && commitWhole(file);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// While it lives no file takes a byte more.
class FullDisk
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit nothing{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &nothing);
    }

    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

void TestSaveFile::takesThePlaceOfWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(save(path, "before"));
    QVERIFY(save(path, "after"));
    QCOMPARE(contentOf(path), QByteArray("after"));
}

void TestSaveFile::onAFullDiskWhatWasThereStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(save(path, "before"));
    bool saved = true;
    {
        const FullDisk full;
        saved = save(path, "after");
    }
    QVERIFY(!saved);
    QCOMPARE(contentOf(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("file")));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
