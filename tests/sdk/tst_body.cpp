// SPDX-License-Identifier: Apache-2.0
#include "sdk/body.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;

namespace
{

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutPieces();
    void joinsItsPiecesInOrder();
    void encodesEveryLengthAsBase64_data();
    void encodesEveryLengthAsBase64();
    void readsTheSameFromEveryPosition();
    void readsLargeContentInPiecesOfAnySize_data();
    void readsLargeContentInPiecesOfAnySize();
    void opensAsOftenAsWanted();
    void refusesToOpenWithoutItsFile();
    void failsPastTheEndOfAFileThatShrank_data();
    void failsPastTheEndOfAFileThatShrank();
    void leavesOutWhatAFileHasGrownBy();
    void countsBeyondFourGiB();
    void refusesToSeekOutside();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("content"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return path;
    }

    QTemporaryDir m_folder;
};

void TestBody::isEmptyWithoutPieces()
{
    QVERIFY(Body().isEmpty());
    QVERIFY(Body(QByteArray()).isEmpty());
    const auto reader = Body().open();
    QVERIFY(reader);
    QVERIFY(reader->atEnd());
    QVERIFY(reader->readAll().isEmpty());
}

void TestBody::joinsItsPiecesInOrder()
{
    Body body("{\"a\":\"");
    body.appendBase64(Content::ofFile(write("file!"), 5));
    body.append("");
    body.appendBase64({});
    body.append("\",\"b\":\"");
    body.append(Content::ofFile(write("file!"), 5));
    body.append("\"}");
    const QByteArray expected = "{\"a\":\"ZmlsZSE=\",\"b\":\"file!\"}";
    QCOMPARE(body.size(), expected.size());
    QCOMPARE(body.open()->readAll(), expected);
}

void TestBody::encodesEveryLengthAsBase64_data()
{
    QTest::addColumn<int>("length");
    for (int length = 0; length <= 7; ++length)
        QTest::addRow("%d bytes", length) << length;
}

void TestBody::encodesEveryLengthAsBase64()
{
    QFETCH(int, length);
    Body body;
    body.appendBase64(Content::ofBytes(pattern(length)));
    QCOMPARE(body.size(), pattern(length).toBase64().size());
    QCOMPARE(body.open()->readAll(), pattern(length).toBase64());
}

void TestBody::readsTheSameFromEveryPosition()
{
    Body body("head ");
    body.appendBase64(Content::ofFile(write(pattern(50)), 50));
    body.append(" tail");
    const QByteArray whole = "head " + pattern(50).toBase64() + " tail";
    const auto reader = body.open();
    for (qsizetype position = whole.size(); position >= 0; --position) {
        QVERIFY(reader->seek(position));
        QCOMPARE(reader->pos(), position);
        QCOMPARE(reader->read(9), whole.mid(position, 9));
    }
}

void TestBody::readsLargeContentInPiecesOfAnySize_data()
{
    QTest::addColumn<int>("step");
    for (int step : {1021, 4096, 16384, 1 << 20})
        QTest::addRow("%d", step) << step;
}

void TestBody::readsLargeContentInPiecesOfAnySize()
{
    QFETCH(int, step);
    const QByteArray content = pattern(300'001);
    Body body;
    body.appendBase64(Content::ofFile(write(content), content.size()));
    const auto reader = body.open();
    QByteArray read;
    while (!reader->atEnd())
        read += reader->read(step);
    QCOMPARE(read, content.toBase64());
}

void TestBody::opensAsOftenAsWanted()
{
    Body body("once");
    const auto first = body.open();
    const auto second = body.open();
    QCOMPARE(first->readAll(), QByteArray("once"));
    QCOMPARE(second->readAll(), QByteArray("once"));
}

void TestBody::refusesToOpenWithoutItsFile()
{
    const Content content = Content::ofFile(m_folder.filePath(QStringLiteral("absent")), 3);
    QVERIFY(!content.open());
    Body body("start");
    body.append(content);
    QVERIFY(!body.open());
}

void TestBody::failsPastTheEndOfAFileThatShrank_data()
{
    QTest::addColumn<bool>("base64");
    QTest::newRow("plain") << false;
    QTest::newRow("base64") << true;
}

void TestBody::failsPastTheEndOfAFileThatShrank()
{
    QFETCH(bool, base64);
    const Content content = Content::ofFile(write(pattern(1000)), 1000);
    Body body("start");
    base64 ? body.appendBase64(content) : body.append(content);
    const auto reader = body.open();
    QVERIFY(QFile::resize(m_folder.filePath(QStringLiteral("content")), 10));
    QCOMPARE(reader->read(5), QByteArray("start"));
    char buffer[200];
    QCOMPARE(reader->read(buffer, sizeof buffer), -1);
    QVERIFY(reader->errorString().contains(QStringLiteral("shorter")));
}

void TestBody::leavesOutWhatAFileHasGrownBy()
{
    const Content content = Content::ofFile(write("12345678"), 5);
    QCOMPARE(content.size(), 5);
    QCOMPARE(content.open()->readAll(), QByteArray("12345"));
}

void TestBody::countsBeyondFourGiB()
{
    constexpr qint64 size = 5LL * 1024 * 1024 * 1024 + 2; // sparse: costs no room
    const QString path = write("");
    QVERIFY(QFile::resize(path, size));
    Body body("x");
    body.appendBase64(Content::ofFile(path, size));
    body.append("end");
    QCOMPARE(body.size(), 1 + (size + 2) / 3 * 4 + 3);
    const auto reader = body.open();
    QCOMPARE(reader->size(), body.size());
    QVERIFY(reader->seek(body.size() - 7));
    QCOMPARE(reader->readAll(), QByteArray("AA==end"));
}

void TestBody::refusesToSeekOutside()
{
    const auto reader = Body("abc").open();
    QVERIFY(!reader->seek(4));
    QVERIFY(!reader->seek(-1));
    QCOMPARE(reader->readAll(), QByteArray("abc"));
}

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
