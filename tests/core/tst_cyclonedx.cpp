// SPDX-License-Identifier: Apache-2.0
#include "core/cyclonedx.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace attache;

namespace
{

/// A document with this many components, made up while it is read.
class EndlessComponents : public QIODevice
{
public:
    explicit EndlessComponents(qint64 components)
        : m_left(components)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

    qint64 given = 0;
    qint64 failAfter = -1; // bytes
    std::stop_source stopping;
    bool stopsSoon = false; // asks to stop after the first read

protected:
    qint64 readData(char *target, qint64 wanted) override
    {
        if (failAfter >= 0 && given >= failAfter) {
            setErrorString(QStringLiteral("the disk is gone"));
            return -1;
        }
        if (stopsSoon && given > 0)
            stopping.request_stop();
        while (m_next.size() < wanted && m_left >= 0) {
            m_next += m_left > 0 ? R"({"type":"library","name":"component","version":"1.0","hashes":[]},)"
                                 : R"({"type":"library","name":"last"}]})";
            --m_left;
        }
        const qint64 size = std::min<qint64>(wanted, m_next.size());
        std::copy_n(m_next.constBegin(), size, target);
        m_next.remove(0, size);
        given += size;
        return size;
    }

    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 m_left;
    QByteArray m_next = R"({"bomFormat":"CycloneDX","specVersion":"1.6","components":[)";
};

Result<CycloneDx> read(QByteArray document)
{
    QBuffer buffer(&document);
    buffer.open(QIODevice::ReadOnly);
    return readCycloneDx(buffer, {});
}

} // namespace

class TestCycloneDx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItHolds();
    void takesWhatItMay_data();
    void takesWhatItMay();
    void refusesWhatAServiceWould_data();
    void refusesWhatAServiceWould();
    void countsTheComponentsOfALargeOne();
    void holdsNoEndlessValue();
    void saysWhenItCannotBeRead();
    void stops();
};

void TestCycloneDx::tellsWhatItHolds()
{
    const auto bom = read(R"({
        "specVersion": "1.5", "bomFormat": "CycloneDX",
        "metadata": {"component": {"type": "application", "name": "shop-api", "version": "1.2",
                                   "properties": [{"name": "x", "value": "y"}]}},
        "components": [
            {"type": "library", "name": "a", "components": [{"name": "b", "type": "file"}]},
            {"type": "library", "name": "c", "licenses": [{"license": {"name": "MIT"}}]}],
        "vulnerabilities": [{"id": "CVE-2021-44228"}, {"id": "CVE-2014-0160"}]})");
    QVERIFY2(bom, bom ? "" : qPrintable(bom.error().text()));
    QCOMPARE(bom->specVersion, QStringLiteral("1.5"));
    QCOMPARE(bom->subject, QStringLiteral("shop-api"));
    QCOMPARE(bom->subjectVersion, QStringLiteral("1.2"));
    QCOMPARE(bom->components, 3);
    QCOMPARE(bom->vulnerabilities, 2);
}

void TestCycloneDx::takesWhatItMay_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("without components") << QByteArray(R"({"bomFormat":"CycloneDX","specVersion":"1.2"})");
    QTest::newRow("with an empty list")
        << QByteArray(R"({"bomFormat":"CycloneDX","specVersion":"1.7","components":[]})");
    QTest::newRow("behind a byte order mark")
        << QByteArray("\xef\xbb\xbf"
                      R"({"bomFormat":"CycloneDX","specVersion":"1.4"})");
    QTest::newRow("with keys that we do not know")
        << QByteArray(R"({"bomFormat":"CycloneDX","specVersion":"1.4","x":{"components":[1]},"y":[[{}]]})");
}

void TestCycloneDx::takesWhatItMay()
{
    QFETCH(QByteArray, document);
    const auto bom = read(document);
    QVERIFY2(bom, bom ? "" : qPrintable(bom.error().text()));
    QCOMPARE(bom->components, 0);
}

void TestCycloneDx::refusesWhatAServiceWould_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *why, const QByteArray &document) {
        QTest::addRow("%s: %s", why, document.left(60).constData()) << document << QString::fromLatin1(why);
    };
    const auto with = [](const QByteArray &more) {
        return R"({"bomFormat":"CycloneDX","specVersion":"1.5",)" + more + '}';
    };
    row("not valid JSON, at byte", "");
    row("not valid JSON, at byte", "hello inline!");
    row("not valid JSON, at byte", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"/>");
    row("not valid JSON, at byte 59", with(R"("components":)").chopped(1));
    row("not valid JSON, at byte 52", with(R"("a":1)") + "x");
    row("not valid UTF-8, at byte", with("\"a\":\"\xe4\""));
    row("not a JSON object", "[]");
    row("not a JSON object", "\"CycloneDX\"");
    row("its bomFormat is not", "{}");
    row("its bomFormat is not", R"({"bomFormat":"cyclonedx","specVersion":"1.5"})");
    row("its bomFormat is not", R"({"x":{"bomFormat":"CycloneDX"},"specVersion":"1.5"})");
    row("its specVersion is missing", R"({"bomFormat":"CycloneDX"})");
    row("its specVersion is missing", R"({"bomFormat":"CycloneDX","specVersion":1.5})");
    row("its specVersion \"9.9\" is none of", R"({"bomFormat":"CycloneDX","specVersion":"9.9"})");
    row("it is an SPDX document", R"({"spdxVersion":"SPDX-2.3"})");
    row("component 2 of a list of components has no name",
        with(R"("components":[{"type":"file","name":"a"},{"type":"file"}])"));
    row("component 1 of a list of components has no type", with(R"("components":[{"name":"a"}])"));
    row("has no name", with(R"("components":[{"type":"file","name":""}])"));
    row("has no name", with(R"("components":[{"type":"file","x":{"name":"a"}}])"));
    row("has no type", with(R"("components":[{"type":"file","name":"a","components":[{"name":"b"}]}])"));
    row("an entry of its components is not an object", with(R"("components":["a"])"));
    row("an entry of its components is not an object", with(R"("components":[[]])"));
    row("its metadata.component has no type", with(R"("metadata":{"component":{"name":"a"}})"));
    row("nested too deeply", with("\"x\":" + QByteArray(2000, '[')));
}

void TestCycloneDx::refusesWhatAServiceWould()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, why);
    const auto bom = read(document);
    QVERIFY(!bom);
    QCOMPARE(bom.error().kind, Error::Kind::Invalid);
    QVERIFY2(bom.error().why.contains(why), qPrintable(bom.error().text()));
}

void TestCycloneDx::countsTheComponentsOfALargeOne()
{
    constexpr qint64 components = 100'000; // some 7 MB
    EndlessComponents document(components);
    const auto bom = readCycloneDx(document, {});
    QVERIFY2(bom, bom ? "" : qPrintable(bom.error().text()));
    QCOMPARE(bom->components, components + 1);
}

void TestCycloneDx::holdsNoEndlessValue()
{
    const auto bom = read(R"({"bomFormat":"CycloneDX","x":")" + QByteArray(30'000'000, 'a') + "\"}");
    QVERIFY(!bom);
    QCOMPARE(bom.error().why, QStringLiteral("it has a value of more than 20 MB"));
}

void TestCycloneDx::saysWhenItCannotBeRead()
{
    EndlessComponents document(1'000'000);
    document.failAfter = 100'000;
    const auto bom = readCycloneDx(document, {});
    QVERIFY(!bom);
    QCOMPARE(bom.error().kind, Error::Kind::Environment);
    QCOMPARE(bom.error().why, QStringLiteral("the disk is gone"));
}

void TestCycloneDx::stops()
{
    EndlessComponents document(1'000'000);
    document.stopsSoon = true;
    const auto bom = readCycloneDx(document, document.stopping.get_token());
    QVERIFY(!bom);
    QCOMPARE(bom.error().kind, Error::Kind::Cancelled);
    QVERIFY(document.given < 1'000'000);
}

QTEST_APPLESS_MAIN(TestCycloneDx)
#include "tst_cyclonedx.moc"
