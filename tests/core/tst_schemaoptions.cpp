// SPDX-License-Identifier: Apache-2.0
#include "schemas.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

class SchemaOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreCoercedByType();
    void booleansAreSpeltAsInGo_data();
    void booleansAreSpeltAsInGo();
    void everyBadOptionIsListed();
    void aChangeNeedsOnlyWhatChanges();
    void aSecretIsNotInAnyMessage();
};

namespace
{

QPair<QString, QString> option(const char *key, const char *value)
{
    return {QString::fromUtf8(key), QString::fromUtf8(value)};
}

const QList<QPair<QString, QString>> complete{option("repository", "r"), option("username", "u"),
                                              option("password", "hunter22=,x")};

} // namespace

void SchemaOptionsTest::optionsAreCoercedByType()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce(complete + QList{option("port", "x"), option("port", "5000"), option("ratio", "0.1"),
                                     option("insecure", "T")});
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QCOMPARE((*values)[QLatin1String("port")], QJsonValue(5000));
    QCOMPARE((*values)[QLatin1String("ratio")], QJsonValue(0.1));
    QCOMPARE((*values)[QLatin1String("insecure")], QJsonValue(true));
    QCOMPARE((*values)[QLatin1String("password")], QJsonValue(QStringLiteral("hunter22=,x")));
    QVERIFY(!values->contains(QLatin1String("kind")));
}

void SchemaOptionsTest::booleansAreSpeltAsInGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("value");
    for (const char *text : {"1", "t", "T", "TRUE", "true", "True"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"0", "f", "F", "FALSE", "false", "False"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void SchemaOptionsTest::booleansAreSpeltAsInGo()
{
    QFETCH(QString, text);
    const Schema schema = inputs(R"({"type":"object","properties":{"b":{"type":"boolean"}}})");
    const Result<QJsonObject> values = schema.coerce({{QStringLiteral("b"), text}});
    QVERIFY(values);
    QTEST((*values)[QLatin1String("b")].toBool(), "value");
}

void SchemaOptionsTest::everyBadOptionIsListed()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce({option("username", "u"), option("password", "hunter22"), option("port", "1.0"),
                     option("ratio", "inf"), option("insecure", "yes"), option("realm", "x"),
                     option("apiURI", "a")});
    QVERIFY(!values);
    QCOMPARE(values.error().kind, Error::Kind::Invalid);
    QStringList found = lines(values.error().violations);
    found.sort();
    QCOMPARE(
        found,
        (QStringList{
            QStringLiteral("/apiURI format: must be an absolute address such as https://host/path"),
            QStringLiteral("/insecure type: must be true or false"),
            QStringLiteral("/port type: must be a whole number"),
            QStringLiteral("/ratio type: must be a number"),
            QStringLiteral("/realm additionalProperties: is not known here; there are: repository, username, "
                           "password, apiURI, kind, port, ratio, insecure, certificate"),
            QStringLiteral("/repository required: is required"),
        }));
    const Result<QJsonObject> tooLarge =
        inputs(registrySchema).coerce(complete + QList{option("port", "9007199254740992")});
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().text().contains(QLatin1String("between")));
}

void SchemaOptionsTest::aChangeNeedsOnlyWhatChanges()
{
    const Schema schema = inputs(registrySchema);
    const Result<QJsonObject> change = schema.coerce({option("port", "5000")}, Schema::Absent::IsKept);
    QVERIFY2(change, change ? "" : qPrintable(change.error().text()));
    QCOMPARE(*change, (QJsonObject{{QStringLiteral("port"), 5000}}));
    const Result<QJsonObject> bad =
        schema.coerce({option("port", "0"), option("realm", "x")}, Schema::Absent::IsKept);
    QVERIFY(!bad);
    QCOMPARE(bad.error().violations.size(), std::size_t(2));
}

void SchemaOptionsTest::aSecretIsNotInAnyMessage()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce({option("repository", "r"), option("username", "u"), option("password", "s3cr3t")});
    QVERIFY(!values);
    QVERIFY(values.error().text().contains(QLatin1String("password must have at least 8 characters")));
    QVERIFY(!values.error().text().contains(QLatin1String("s3cr3t")));
}

QTEST_APPLESS_MAIN(SchemaOptionsTest)
#include "tst_schemaoptions.moc"
