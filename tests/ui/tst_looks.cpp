// SPDX-License-Identifier: Apache-2.0
#include "filledconsole.h"

#include <QDir>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// Draws every page, light and dark, over a console with something of everything in it, into the folder
/// "looks" beside the test: to be looked at after a change. What it checks is that each page has something to
/// show.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_console = std::make_unique<FilledConsole>(); }

    void everyPageCanBeDrawn_data();
    void everyPageCanBeDrawn();

    void cleanupTestCase() { m_console.reset(); }

private:
    std::unique_ptr<FilledConsole> m_console;
};

void TestLooks::everyPageCanBeDrawn_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : looks)
        QTest::newRow(look.name) << look;
}

void TestLooks::everyPageCanBeDrawn()
{
    QFETCH(Look, look);
    for (const auto &[scheme, name] :
         {std::pair(Theme::Scheme::Light, u"light"_s), std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
        Appearance appearance(*qApp, scheme);
        MainWindow window(m_console->pages());
        m_console->open(window, look);
        const QPixmap picture = window.grab();
        const QDir folder(QCoreApplication::applicationDirPath() + u"/looks"_s);
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(picture.save(folder.filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(look.name), name))));
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
