// SPDX-License-Identifier: Apache-2.0
#include "engine/catalogue.h"
#include "support/scriptedintegration.h"

#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsEveryIntegrationThatIsBuiltIn();
    void listsThemInTheSeedsOrderThenById();
    void refusesAFaultyFolderByName_data();
    void refusesAFaultyFolderByName();
    void refusesTwoOfOneId();
};

namespace
{

IntegrationPackage package(const QString &id = QStringLiteral("scripted"))
{
    return scriptedPackage(std::make_shared<Script>(), {}, id);
}

Result<Catalogue> load(IntegrationPackage only)
{
    std::vector<IntegrationPackage> packages;
    packages.push_back(std::move(only));
    return Catalogue::load(std::move(packages));
}

} // namespace

void TestCatalogue::loadsEveryIntegrationThatIsBuiltIn()
{
    const std::size_t count = builtInIntegrations().size();
    const auto catalogue = Catalogue::load(builtInIntegrations());
    QVERIFY2(catalogue.has_value(), qPrintable(catalogue ? QString() : catalogue.error().text()));
    QCOMPARE(catalogue->entries().size(), count);
    for (const QString &id : {QStringLiteral("oci-registry"), QStringLiteral("webhook")}) {
        const CatalogueEntry *entry = catalogue->entry(id);
        QVERIFY2(entry, qPrintable(id));
        QCOMPARE(entry->origin, QStringLiteral("built-in"));
        QVERIFY(!entry->registration.fields().empty());
        QVERIFY(!entry->readme.isEmpty());
    }
    QCOMPARE(catalogue->entry(QStringLiteral("oci-registry"))->atOnce, 4);
    QCOMPARE(catalogue->entry(QStringLiteral("webhook"))->atOnce, 16);
    QCOMPARE(catalogue->entry(QStringLiteral("absent")), nullptr);
}

void TestCatalogue::listsThemInTheSeedsOrderThenById()
{
    std::vector<IntegrationPackage> packages;
    const QStringList seedOrder{QStringLiteral("dependency-track"), QStringLiteral("smtp"),
                                QStringLiteral("oci-registry"), QStringLiteral("alpha"),
                                QStringLiteral("webhook")};
    for (const int i : {4, 2, 3, 0, 1})
        packages.push_back(package(seedOrder[i]));
    const auto catalogue = Catalogue::load(std::move(packages));
    QStringList ids;
    for (const CatalogueEntry &entry : catalogue->entries())
        ids.append(entry.id);
    QCOMPARE(ids, seedOrder);
}

void TestCatalogue::refusesAFaultyFolderByName_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("registration");
    QTest::addColumn<QByteArray>("attachment");
    QTest::addColumn<QString>("file");
    const IntegrationPackage good = package();
    QTest::newRow("manifest is not JSON")
        << QByteArray("no") << good.registrationSchema << good.attachmentSchema << "manifest.json";
    QTest::newRow("manifest lacks its version")
        << QByteArray(R"({"title": "T", "description": "D", "summary": "S", "subscribedMaterials": []})")
        << good.registrationSchema << good.attachmentSchema << "\"version\"";
    for (const char *number : {"0", "17", "2.5", "\"4\"", "null"})
        QTest::addRow("atOnce is %s", number)
            << QByteArray(good.manifest).replace("\"atOnce\": 3", QByteArray("\"atOnce\": ") + number)
            << good.registrationSchema << good.attachmentSchema << "\"atOnce\"";
    QTest::newRow("a keyword that nobody enforces")
        << good.manifest << QByteArray(R"({"type": "object", "unevaluatedItems": false, "properties": {}})")
        << good.attachmentSchema << "registration.schema.json";
    QTest::newRow("a secret in an attachment")
        << good.manifest << good.registrationSchema << good.registrationSchema << "attachment.schema.json";
}

void TestCatalogue::refusesAFaultyFolderByName()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, registration);
    QFETCH(QByteArray, attachment);
    QFETCH(QString, file);
    IntegrationPackage faulty = package();
    faulty.manifest = manifest;
    faulty.registrationSchema = registration;
    faulty.attachmentSchema = attachment;
    const auto catalogue = load(std::move(faulty));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, Error::Kind::Environment);
    QVERIFY2(catalogue.error().text().contains(QLatin1String("integration scripted")) &&
                 catalogue.error().text().contains(file),
             qPrintable(catalogue.error().text()));
}

void TestCatalogue::refusesTwoOfOneId()
{
    std::vector<IntegrationPackage> packages;
    packages.push_back(package());
    packages.push_back(package());
    QVERIFY(!Catalogue::load(std::move(packages)));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
