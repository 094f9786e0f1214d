// SPDX-License-Identifier: Apache-2.0
#include "../object.h"
#include "deliveries.h"
#include "engine/catalogue.h"
#include "support/testexecution.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

/// The folder that guacone collects from, and what is the same for all providers: names and inputs.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesWhatThereIs();
    void takesWhatIsThereForStored();
    void overwritesNothing();
    void leavesNothingHalfDone();
    void saysWhatIsWrongWithTheFolder();
    void goesOnWhenOneSbomIsRefused();
    void tellsWhichSbomIsMissing();
    void doesNotGoOnWithoutARecord();
    void namesObjects_data();
    void namesObjects();
    void keepsNamesToOneFolderAndToTheirLength();
    void needsWhatTheProviderNeeds_data();
    void needsWhatTheProviderNeeds();
    void refusesInputsThatDoNotHold_data();
    void refusesInputsThatDoNotHold();

private:
    QJsonObject registration() const
    {
        return {{QStringLiteral("provider"), QStringLiteral("directory")},
                {QStringLiteral("bucket"), m_folder->path()}};
    }

    Outcome execute(const ExecutionRequest &request) { return m_guac->execute(request, *m_execution); }

    /// All files of the folder, hidden ones too, by their paths in it, sorted.
    QStringList files() const
    {
        QStringList paths;
        QDirIterator found(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext())
            paths += QDir(m_folder->path()).relativeFilePath(found.next());
        paths.sort();
        return paths;
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeHttpClient m_noNetwork{FakeHttpClient::always(500)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestExecution> m_execution;
    const std::unique_ptr<Integration> m_guac = ATTACHE_INTEGRATION::create();
};

void TestDirectory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_execution = std::make_unique<TestExecution>(m_noNetwork);
}

void TestDirectory::storesWhatThereIs()
{
    const auto kept = m_guac->registerWith({QStringLiteral("mine"), registration()}, *m_execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(*kept, registration());
    QVERIFY(files().isEmpty());

    ExecutionRequest request = deliveryTo(registration());
    const QByteArray sbom = QByteArray("{\"bomFormat\": \"CycloneDX\"}\n").repeated(20'000);
    request.materials = {sbomOf(QStringLiteral("bom.cdx.json"), sbom),
                         sbomOf(QStringLiteral("empty.json"), {})};
    const Outcome outcome = execute(request);
    QVERIFY2(outcome.kind == Kind::Delivered, qPrintable(outcome.reason));
    const QString sbomName = QStringLiteral("chainloop/bom.cdx-%1.json").arg(hexOf(sbom));
    QCOMPARE(files(), (QStringList{attestationName(), sbomName}));
    QCOMPARE(contentOf(attestationName()), envelopeJson);
    QCOMPARE(contentOf(sbomName), sbom);
    QVERIFY(QFile::permissions(m_folder->filePath(sbomName)) & QFileDevice::ReadOther);
    QVERIFY(m_noNetwork.requests.empty());

    const std::vector<HttpRequest> shown = m_guac->preview(request);
    QCOMPARE(shown.size(), size_t(2));
    QCOMPARE(shown[1].url, QUrl::fromLocalFile(m_folder->filePath(sbomName)));
    QCOMPARE(shown[1].body.open()->readAll(), sbom);
}

void TestDirectory::takesWhatIsThereForStored()
{
    QCOMPARE(execute(deliveryTo(registration())).kind, Kind::Delivered);
    m_execution->steps.clear();
    const Outcome outcome = execute(deliveryTo(registration()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QVERIFY(outcome.receipt.value(QLatin1String("objects"))[0][QLatin1String("wasThere")].toBool());
}

void TestDirectory::overwritesNothing()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("chainloop")));
    QFile other(m_folder->filePath(attestationName()));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5 && other.flush());
    const Outcome outcome = execute(deliveryTo(registration()));
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.contains(QLatin1String("is there already with another content")),
             qPrintable(outcome.reason));
    QCOMPARE(contentOf(attestationName()), QByteArray("other"));
    QCOMPARE(files().size(), 1);
}

void TestDirectory::leavesNothingHalfDone()
{
    QTemporaryDir elsewhere;
    QFile shrunk(elsewhere.filePath(QStringLiteral("sbom")));
    QVERIFY(shrunk.open(QIODevice::WriteOnly) && shrunk.write("{}") == 2 && shrunk.flush());
    ExecutionRequest request = deliveryTo(registration());
    request.materials = {sbomOf(QStringLiteral("bom.json"), "{}")};
    request.materials[0].content = Content::ofFile(shrunk.fileName(), 2'000'000);
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QVERIFY2(outcome.reason.endsWith(QLatin1String("cannot be read")), qPrintable(outcome.reason));
    QCOMPARE(files(), QStringList{attestationName()});

    m_execution->stopping.request_stop();
    QCOMPARE(execute(request).kind, Kind::Cancelled);
    QCOMPARE(files(), QStringList{attestationName()});
}

void TestDirectory::saysWhatIsWrongWithTheFolder()
{
    QJsonObject input = registration();
    input.insert(QStringLiteral("bucket"), m_folder->filePath(QStringLiteral("missing")));
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), input}, *m_execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Rejected);
    QVERIFY(registered.error().why.endsWith(QLatin1String("missing does not exist")));
    QCOMPARE(execute(deliveryTo(input)).kind, Kind::Misconfigured);
    QVERIFY(files().isEmpty());

    // A file where the folder for the objects would be.
    QFile inTheWay(m_folder->filePath(QStringLiteral("chainloop")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Outcome outcome = execute(deliveryTo(registration()));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(QLatin1String("cannot be made")), qPrintable(outcome.reason));
}

void TestDirectory::goesOnWhenOneSbomIsRefused()
{
    ExecutionRequest request = deliveryTo(registration());
    request.materials = {sbomOf(QStringLiteral("one.json"), "{\"one\": 1}"),
                         sbomOf(QStringLiteral("two.json"), "{\"two\": 2}")};
    const QString one = QStringLiteral("chainloop/one-%1.json").arg(hexOf("{\"one\": 1}"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("chainloop")));
    QFile other(m_folder->filePath(one));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY2(outcome.reason.startsWith(QLatin1String("app-sbom: ")), qPrintable(outcome.reason));
    QCOMPARE(files().size(), 3);
    QCOMPARE(m_execution->steps.size(), 2);
}

void TestDirectory::tellsWhichSbomIsMissing()
{
    ExecutionRequest request = deliveryTo(registration());
    Material material;
    material.name = QStringLiteral("app");
    request.missing = {{material, QStringLiteral("no file with this digest was given")}};
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.reason, QStringLiteral("app is not available: no file with this digest was given"));
    QCOMPARE(files(), QStringList{attestationName()});

    request.attestation.form = Attestation::Form::Statement;
    QCOMPARE(execute(request).kind, Kind::Rejected);
}

void TestDirectory::doesNotGoOnWithoutARecord()
{
    ExecutionRequest request = deliveryTo(registration());
    request.materials = {sbomOf(QStringLiteral("bom.json"), "{}")};
    m_execution->diskIsFull = true;
    const Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QVERIFY(outcome.reason.contains(QLatin1String("the disk is full")));
    QCOMPARE(files().size(), 1);
}

void TestDirectory::namesObjects_data()
{
    QTest::addColumn<QString>("filename");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *filename, const char *fallback, const char *name) {
        QTest::newRow(title) << QString::fromUtf8(filename) << QString::fromUtf8(fallback)
                             << QStringLiteral("chainloop/") + QString::fromUtf8(name);
    };
    row("two extensions", "sbom.cyclonedx.json", "", "sbom.cyclonedx-hex.json");
    row("no extension", "sbom", "", "sbom-hex");
    row("a path", "/tmp/out/sbom.json", "", "sbom-hex.json");
    row("a path of Windows", "C:\\out\\sbom.json", "", "sbom-hex.json");
    row("no file name", "", "app-sbom", "app-sbom-hex.json");
    row("a folder's name", "out/", "app-sbom", "app-sbom-hex.json");
    row("no name at all", "", "", "sbom-hex.json");
    row("an extension alone", ".json", "app-sbom", "app-sbom-hex.json");
    row("upwards", "..", "app-sbom", "app-sbom-hex.json");
    row("upwards from a folder", "../../etc/passwd", "", "passwd-hex");
    row("a fallback that leads away", "", "../../etc", "etc-hex.json");
    row("dots", "a..b...json", "", "a.b-hex.json");
    row("control characters", "a\r\nb\t\x7f.json", "", "ab-hex.json");
    row("spaces and signs", "a b+c%\u00fc.json", "", "a b+c%\u00fc-hex.json");
}

void TestDirectory::namesObjects()
{
    QFETCH(QString, filename);
    QFETCH(QString, fallback);
    QTEST(storedName(filename, fallback, "hex"), "name");
}

void TestDirectory::keepsNamesToOneFolderAndToTheirLength()
{
    const QByteArray sha256(64, 'a');
    const QString key = QStringLiteral("\U0001F511");
    for (const QString &filename : {key.repeated(300) + QStringLiteral(".json"),
                                    QStringLiteral("a.") + key.repeated(300), key.repeated(300)}) {
        const QString name = storedName(filename, {}, sha256);
        QVERIFY(name.startsWith(QLatin1String("chainloop/")));
        QCOMPARE(name.count(QLatin1Char('/')), 1);
        QVERIFY(name.sliced(10).toUtf8().size() <= 255);
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name); // cut between characters
        QVERIFY(name.contains(QString::fromLatin1(sha256)));
    }
}

void TestDirectory::needsWhatTheProviderNeeds_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("violation");
    const QString bucket = QStringLiteral("bucket=b");
    const QString credentials = QStringLiteral("credentials={}");
    const QString s3 = QStringLiteral("provider=s3");
    const QString folder = QStringLiteral("provider=directory");
    QTest::newRow("as upstream") << QStringList{bucket, credentials} << QString();
    QTest::newRow("gcs") << QStringList{bucket, credentials, QStringLiteral("provider=gcs")} << QString();
    QTest::newRow("gcs without credentials") << QStringList{bucket} << QStringLiteral("/credentials");
    QTest::newRow("s3") << QStringList{bucket, credentials, s3, QStringLiteral("accessKeyId=a")} << QString();
    QTest::newRow("s3 without an access key")
        << QStringList{bucket, credentials, s3} << QStringLiteral("/accessKeyId");
    QTest::newRow("s3 without credentials")
        << QStringList{bucket, s3, QStringLiteral("accessKeyId=a")} << QStringLiteral("/credentials");
    QTest::newRow("directory") << QStringList{QStringLiteral("bucket=/srv"), folder} << QString();
    QTest::newRow("directory that is no path") << QStringList{bucket, folder} << QStringLiteral("/bucket");
    QTest::newRow("another provider")
        << QStringList{bucket, credentials, QStringLiteral("provider=azure")} << QStringLiteral("/provider");
    QTest::newRow("no bucket") << QStringList{credentials} << QStringLiteral("/bucket");
}

void TestDirectory::needsWhatTheProviderNeeds()
{
    QFETCH(QStringList, options);
    QFETCH(QString, violation);
    std::vector<IntegrationPackage> packages;
    packages.push_back(ATTACHE_INTEGRATION::package());
    const auto catalogue = Catalogue::load(std::move(packages));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().text()));
    QList<QPair<QString, QString>> pairs;
    for (const QString &option : options)
        pairs.append({option.section(QLatin1Char('='), 0, 0), option.section(QLatin1Char('='), 1)});
    const auto input = catalogue->entry(QStringLiteral("guac"))->registration.coerce(pairs);
    QCOMPARE(input ? QString() : input.error().violations[0].pointer, violation);
}

void TestDirectory::refusesInputsThatDoNotHold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *field, const char *value, const char *words) {
        QTest::newRow(value) << QString::fromLatin1(field) << QString::fromLatin1(value)
                             << QString::fromLatin1(words);
    };
    row("bucket", "s3://my-bucket", "must be the bucket's name alone");
    row("bucket", "my bucket", "is not a bucket's name");
    row("bucket", "evil.example.com/x", "is not a bucket's name");
    row("bucket", "..", "is not a bucket's name");
    row("endpoint", "minio", "must be a whole address");
    row("endpoint", "ftp://minio.example.com", "must be a whole address");
    row("endpoint", "https://me:5ecret@minio.example.com", "must not have a user name");
    row("endpoint", "https://minio.example.com/bucket", "must end after the host");
    row("endpoint", "http://minio.example.com", "has no encryption and is another machine");
    row("caCertificate", "5ecret", "must be a certificate in PEM form");
}

void TestDirectory::refusesInputsThatDoNotHold()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QJsonObject input{{QStringLiteral("provider"), QStringLiteral("s3")},
                      {QStringLiteral("bucket"), QStringLiteral("my-bucket")},
                      {QStringLiteral("accessKeyId"), QStringLiteral("a")},
                      {QStringLiteral("credentials"), QStringLiteral("5ecret")}};
    input.insert(field, value);
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), input}, *m_execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    QCOMPARE(registered.error().violations[0].pointer, QLatin1Char('/') + field);
    QVERIFY2(registered.error().violations[0].message.contains(words),
             qPrintable(registered.error().violations[0].message));
    QVERIFY(!registered.error().text().contains(QLatin1String("5ecret")));
    QVERIFY(m_noNetwork.requests.empty());

    input.insert(QStringLiteral("allowInsecureHTTP"), true);
    const bool mayBePlain = value == QLatin1String("http://minio.example.com");
    QCOMPARE(m_guac->preview(deliveryTo(input)).empty(), !mayBePlain);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
