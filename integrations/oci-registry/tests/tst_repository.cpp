// SPDX-License-Identifier: Apache-2.0
#include "../config.h"
#include "../options.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;

class TestRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void refusesWhatIsNoRepository_data();
    void refusesWhatIsNoRepository();
    void allowsPlainHttpWhereTheUserDoes();
    void sendsDockerHubsRequestsToItsApi();
    void checksThePrefix_data();
    void checksThePrefix();
    void keepsWithinTheLengthThatRegistriesTake();
    void knowsWhatTheLargeRegistriesCallAnImage_data();
    void knowsWhatTheLargeRegistriesCallAnImage();
    void readsTheRepositoryOfAnImage_data();
    void readsTheRepositoryOfAnImage();
    void namesEveryFieldThatIsWrong();
    void refusesAPrivateKeyAsCertificate();
    void neverRepeatsAPasswordFromTheAddress();
};

void TestRepository::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *typed, const char *reference, bool loopback = false) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(reference) << loopback;
    };
    row("ghcr.io/acme/attestations", "ghcr.io/acme/attestations");
    row("us-east1-docker.pkg.dev/my-project/chainloop-cas-devel",
        "us-east1-docker.pkg.dev/my-project/chainloop-cas-devel");
    row("https://GHCR.io/acme/", "ghcr.io/acme");
    row("oci://ghcr.io/acme", "ghcr.io/acme");
    row(" registry.example.com:5000/a/b_c/d__e/f-g/h--i/j.k ",
        "registry.example.com:5000/a/b_c/d__e/f-g/h--i/j.k");
    row("foo:5000/bar", "foo:5000/bar");
    row("registry.example.com", "registry.example.com");
    row("localhost", "localhost", true);
    row("localhost:5000", "localhost:5000", true);
    row("http://localhost:5000/x", "localhost:5000/x", true);
    row("registry.localhost/x", "registry.localhost/x", true);
    row("127.0.0.1:5000/x", "127.0.0.1:5000/x", true);
    row("[::1]:5000/x", "[::1]:5000/x", true);
    row("192.168.1.5/x", "192.168.1.5/x");
    row("127.example.com/x", "127.example.com/x");
    row("acme", "docker.io/acme");
    row("docker.io/acme", "docker.io/acme");
    row("index.docker.io/acme", "docker.io/acme");
    row("acme/x", "docker.io/acme/x");
    row("ghcr.io/acme", "ghcr.io/acme");
}

void TestRepository::readsWhatPeoplePaste()
{
    QFETCH(QString, typed);
    const auto repository = readRepository(typed, false);
    QVERIFY2(repository.has_value(), qPrintable(repository ? QString() : repository.error().text()));
    QTEST(repository->reference(), "reference");
    QTEST(repository->isLoopback(), "loopback");
}

void TestRepository::refusesWhatIsNoRepository_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, const char *words) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(words);
    };
    row("ghcr.io/acme/x:latest", "leave out the tag");
    row("foo:5000", "leave out the tag");
    row("ghcr.io/acme@sha256:00", "digest");
    row("http://registry.example.com/x", "allowInsecureHTTP");
    row("http://192.168.1.5/x", "allowInsecureHTTP");
    row("ftp://registry.example.com/x", "ftp://");
    row("ghcr.io/Acme/x", "capital letters");
    row("ghcr.io/acme//x", "cannot be part");
    row("ghcr.io/-acme", "cannot be part");
    row("ghcr.io/acme...x", "cannot be part");
    row("ghcr.io/a b", "cannot be part");
    row("ghcr.io/acme?x=1", "cannot be part");
    row("ghcr.io/\xe4", "cannot be part");
    row("registry.example.com:0/x", "host name");
    row("registry.example.com:70000/x", "host name");
    row("registry.example.com:x/y", "host name");
    row("-bad-.example.com/x", "host name");
    row("[::zz]:5000/x", "host name");
    row("docker.io", "docker.io/NAME");
    row("docker.io/acme/x/y", "docker.io/NAME");
    row("acme/x/y", "docker.io/NAME");
    row("europe-docker.pkg.dev/my-project", "PROJECT/REPOSITORY/IMAGE");
    row("ghcr.io", "ghcr.io/OWNER");
    row("eu.gcr.io", "gcr.io/PROJECT");
}

void TestRepository::refusesWhatIsNoRepository()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto repository = readRepository(typed, false);
    QVERIFY(!repository);
    QCOMPARE(repository.error().kind, Error::Kind::Invalid);
    QCOMPARE(repository.error().violations.size(), std::size_t(1));
    QCOMPARE(repository.error().violations[0].pointer, QStringLiteral("/repository"));
    QVERIFY2(repository.error().why.contains(words), qPrintable(repository.error().why));
}

void TestRepository::allowsPlainHttpWhereTheUserDoes()
{
    const auto repository = readRepository(QStringLiteral("http://registry.example.com/x"), true);
    QVERIFY(repository.has_value());
    QCOMPARE(repository->reference(), QStringLiteral("registry.example.com/x"));
}

void TestRepository::sendsDockerHubsRequestsToItsApi()
{
    const auto repository = readRepository(QStringLiteral("docker.io/acme"), false);
    QVERIFY(repository.has_value());
    QCOMPARE(repository->apiAuthority(), QStringLiteral("registry-1.docker.io"));
    QCOMPARE(repository->below(QStringLiteral("x")), QStringLiteral("acme/x"));
}

void TestRepository::checksThePrefix_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("good");
    QTest::newRow("the default") << QStringLiteral("chainloop") << true;
    QTest::newRow("separators") << QStringLiteral("a.b_c__d-e---f") << true;
    QTest::newRow("digits") << QStringLiteral("2026") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capitals") << QStringLiteral("Chain") << false;
    QTest::newRow("a path") << QStringLiteral("a/b") << false;
    QTest::newRow("ends in a separator") << QStringLiteral("a-") << false;
    QTest::newRow("three underscores") << QStringLiteral("a___b") << false;
    QTest::newRow("a line end") << QStringLiteral("a\n") << false;
    QTest::newRow("many letters, then a bad one") << QString(100'000, u'a') + u'!' << false;
}

void TestRepository::checksThePrefix()
{
    QFETCH(QString, prefix);
    Options options;
    options.prefix = prefix;
    const auto checked = checkOptions({QStringLiteral("ghcr.io"), QStringLiteral("acme")}, options);
    QTEST(checked.has_value(), "good");
    if (!checked)
        QCOMPARE(checked.error().violations[0].pointer, QStringLiteral("/prefix"));
}

void TestRepository::keepsWithinTheLengthThatRegistriesTake()
{
    const Repository repository{QStringLiteral("ghcr.io"),
                                QStringLiteral("acme")}; // 12, '/', prefix, '-', 64
    Options options;
    options.prefix = QString(177, u'a');
    QVERIFY(checkOptions(repository, options).has_value());
    options.prefix += u'a';
    QVERIFY(!checkOptions(repository, options));
    options.mode = Options::Mode::Tag; // prefix, '-', 64 of 128 characters
    options.prefix = QString(63, u'a');
    const Repository single{QStringLiteral("ghcr.io"), QStringLiteral("acme/attestations")};
    QVERIFY(checkOptions(single, options).has_value());
    options.prefix += u'a';
    QVERIFY(!checkOptions(single, options));
    const auto tooLong = readRepository(QStringLiteral("ghcr.io/") + QString(250, u'a'), false);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().violations[0].pointer, QStringLiteral("/repository"));
}

void TestRepository::knowsWhatTheLargeRegistriesCallAnImage_data()
{
    QTest::addColumn<bool>("below");  // a repository for each attestation fits
    QTest::addColumn<bool>("itself"); // a tag for each fits
    QTest::newRow("docker.io/acme") << true << false;
    QTest::newRow("docker.io/acme/x") << false << true;
    QTest::newRow("ghcr.io/acme") << true << false;
    QTest::newRow("ghcr.io/acme/x") << true << true;
    QTest::newRow("europe-docker.pkg.dev/project/repository") << true << false;
    QTest::newRow("europe-docker.pkg.dev/project/repository/x") << true << true;
    QTest::newRow("eu.gcr.io/project") << true << false;
    QTest::newRow("registry.example.com") << true << false;
    QTest::newRow("registry.example.com/x") << true << true;
    QTest::newRow("notghcr.io/x") << true << true;
    QTest::newRow("[::1]:5000/x") << true << true;
}

void TestRepository::knowsWhatTheLargeRegistriesCallAnImage()
{
    const auto repository = readRepository(QString::fromLatin1(QTest::currentDataTag()), false);
    QVERIFY(repository.has_value());
    Options options;
    options.prefix = QStringLiteral("chainloop");
    QTEST(checkOptions(*repository, options).has_value(), "below");
    options.mode = Options::Mode::Tag;
    const auto itself = checkOptions(*repository, options);
    QTEST(itself.has_value(), "itself");
    if (!itself)
        QCOMPARE(itself.error().violations.at(0).pointer, QStringLiteral("/mode"));
}

void TestRepository::readsTheRepositoryOfAnImage_data()
{
    QTest::addColumn<QString>("reference"); // empty: none
    const auto row = [](const char *image, const char *reference) {
        QTest::newRow(image) << QString::fromLatin1(reference);
    };
    row("ghcr.io/acme/app", "ghcr.io/acme/app");
    row("GHCR.io/acme/app:1.2", "ghcr.io/acme/app");
    row("localhost:5000/app", "localhost:5000/app");
    row("localhost:5000/app:1.2@sha256:00", "localhost:5000/app");
    row("nginx", "docker.io/library/nginx");
    row("nginx:1.2", "docker.io/library/nginx");
    row("acme/app", "docker.io/acme/app");
    row("index.docker.io/acme/app", "docker.io/acme/app");
    row("ghcr.io/Acme/app", "");
    row("", "");
}

void TestRepository::readsTheRepositoryOfAnImage()
{
    const auto image = imageRepository(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(image ? image->reference() : QString(), "reference");
}

void TestRepository::namesEveryFieldThatIsWrong()
{
    const auto config = readConfig({{QStringLiteral("repository"), QStringLiteral("Foo/Bar")},
                                    {QStringLiteral("username"), QStringLiteral("a:b")},
                                    {QStringLiteral("password"), QStringLiteral("x")},
                                    {QStringLiteral("caCertificate"), QStringLiteral("hello")}});
    QVERIFY(!config);
    QStringList pointers;
    for (const Violation &violation : config.error().violations)
        pointers << violation.pointer;
    QCOMPARE(pointers, (QStringList{QStringLiteral("/repository"), QStringLiteral("/username"),
                                    QStringLiteral("/caCertificate")}));
}

void TestRepository::refusesAPrivateKeyAsCertificate()
{
    const auto config =
        readConfig({{QStringLiteral("repository"), QStringLiteral("ghcr.io/acme")},
                    {QStringLiteral("username"), QStringLiteral("a")},
                    {QStringLiteral("password"), QStringLiteral("x")},
                    {QStringLiteral("caCertificate"),
                     QStringLiteral("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")}});
    QVERIFY(!config);
    QVERIFY(config.error().why.contains(QLatin1String("private key")));
}

void TestRepository::neverRepeatsAPasswordFromTheAddress()
{
    const auto repository = readRepository(QStringLiteral("https://alice:s3cret@ghcr.io/acme"), false);
    QVERIFY(!repository);
    QVERIFY(!repository.error().text().contains(QLatin1String("s3cret")));
}

QTEST_APPLESS_MAIN(TestRepository)
#include "tst_repository.moc"
