// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;

/// In a process of its own, because it measures the most memory that there ever was in it.
class TestUploadMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsALargeFileInLittleMemory_data();
    void sendsALargeFileInLittleMemory();
};

namespace
{

/// The largest resident size so far, in KiB.
qint64 highWaterMark()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

void TestUploadMemory::sendsALargeFileInLittleMemory_data()
{
    QTest::addColumn<bool>("base64");
    QTest::newRow("as it is") << false;
    QTest::newRow("as base64") << true;
}

void TestUploadMemory::sendsALargeFileInLittleMemory()
{
    QFETCH(bool, base64);
    constexpr qint64 size = 256LL * 1024 * 1024;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("material"))); // sparse: costs no room on the disk
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(size));
    ScriptedServer server(ScriptedServer::answering({httpAnswer(204)}));
    NetworkClient client;
    HttpRequest request;
    request.method = "POST";
    request.url = server.url();
    QVERIFY(client.send(request, {})); // what the first request of all costs is not the file's

    const Content content = Content::ofFile(file.fileName(), size);
    base64 ? request.body.appendBase64(content) : request.body.append(content);
    const qint64 before = highWaterMark();
    QVERIFY(before > 0);
    const auto response = client.send(request, {});
    QVERIFY2(response, response ? "" : qPrintable(response.error().words));
    QCOMPARE(server.requests().last().bodySize, request.body.size());
    const qint64 grown = highWaterMark() - before;
    QVERIFY2(grown < 64 * 1024, qPrintable(QStringLiteral("grew by %1 KiB").arg(grown)));
}

QTEST_GUILESS_MAIN(TestUploadMemory)
#include "tst_uploadmemory.moc"
