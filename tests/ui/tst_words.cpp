// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/words.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAMarkAndAWordOfItsOwn();
    void aDeliverySaysItsCause_data();
    void aDeliverySaysItsCause();
    void timesAreRelativeForADay_data();
    void timesAreRelativeForADay();
    void aSignatureThatNobodyVouchesForIsNotGreen();
    void anErrorReadsAsSentences();
    void aSentenceEndsAsItsLanguageHasIt_data();
    void aSentenceEndsAsItsLanguageHasIt();
    void durationsAreInTheUnitThatFits_data();
    void durationsAreInTheUnitThatFits();
    void sizesAreInBinaryUnits();
    void aDigestIsShortenedInItsMiddle();
};

void TestWords::everyStateHasAMarkAndAWordOfItsOwn()
{
    QStringList marks;
    QStringList words;
    for (int state = 0; state <= int(Delivery::State::Cancelled); ++state) {
        const StateLook look = lookOf(Delivery::State(state));
        QVERIFY(!look.mark.isEmpty() && !look.word.isEmpty());
        marks += look.mark;
        words += look.word;
    }
    QCOMPARE(marks.removeDuplicates(), 0);
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestWords::aDeliverySaysItsCause_data()
{
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("delivered") << Delivery::State::Delivered << QString() << u"Delivered"_s;
    QTest::newRow("failed") << Delivery::State::Failed << u"the registry refused the password"_s
                            << u"Failed: the registry refused the password"_s;
    QTest::newRow("skipped") << Delivery::State::Skipped << u"no SBOM in this attestation"_s
                             << u"Skipped: no SBOM in this attestation"_s;
    QTest::newRow("due at once") << Delivery::State::Queued << QString() << u"Waiting"_s;
}

void TestWords::aDeliverySaysItsCause()
{
    QFETCH(const Delivery::State, state);
    QFETCH(const QString, reason);
    Delivery delivery;
    delivery.state = state;
    delivery.reason = reason;
    QTEST(wordsOf(delivery, QDateTime::currentDateTimeUtc()), "words");
}

void TestWords::timesAreRelativeForADay_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("at once") << 3 << u"now"_s;
    QTest::newRow("minutes") << 125 << u"2 min ago"_s;
    QTest::newRow("hours") << 3 * 3600 + 5 << u"3 h ago"_s;
    QTest::newRow("days") << 21 * 24 * 3600 << u"3 Nov"_s;
}

void TestWords::timesAreRelativeForADay()
{
    QFETCH(const int, secondsAgo);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QTEST(relativeTime(now.addSecs(-secondsAgo), now), "words");
}

void TestWords::aSignatureThatNobodyVouchesForIsNotGreen()
{
    SignatureState signature;
    signature.state = SignatureState::State::Valid;
    QCOMPARE(lookOf(signature).tone, Tone::Amber);
    signature.trusted = true;
    QCOMPARE(lookOf(signature).tone, Tone::Green);
}

void TestWords::anErrorReadsAsSentences()
{
    const Error error{Error::Kind::Environment,
                      u"Registering prod"_s,
                      u"the keychain is locked"_s,
                      u"Unlock it and try again"_s,
                      {}};
    QCOMPARE(errorWords(error), u"Registering prod: the keychain is locked.\nUnlock it and try again."_s);
}

void TestWords::aSentenceEndsAsItsLanguageHasIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none yet") << u"it is locked"_s << u"it is locked."_s;
    QTest::newRow("full stop") << u"It is locked."_s << u"It is locked."_s;
    QTest::newRow("question") << u"Is it locked?"_s << u"Is it locked?"_s;
    QTest::newRow("Chinese") << u"它已锁定。"_s << u"它已锁定。"_s;
    QTest::newRow("Arabic") << u"هل هو مقفل؟"_s << u"هل هو مقفل؟"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWords::aSentenceEndsAsItsLanguageHasIt()
{
    QFETCH(const QString, words);
    QTEST(asSentence(words), "sentence");
}

void TestWords::durationsAreInTheUnitThatFits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("whole");
    QTest::newRow("a moment") << qint64(100) << u"0.1 s"_s << u"0.1 s"_s;
    QTest::newRow("seconds") << qint64(10'000) << u"10.0 s"_s << u"10 s"_s;
    QTest::newRow("minutes") << qint64(600'000) << u"10 min"_s << u"10 min"_s;
    QTest::newRow("an hour") << qint64(3'600'000) << u"60 min"_s << u"1 h"_s;
    QTest::newRow("a day") << qint64(86'400'000) << u"24.0 h"_s << u"24 h"_s;
}

void TestWords::durationsAreInTheUnitThatFits()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationWords(milliseconds), "words");
    QTEST(wholeDurationWords(milliseconds), "whole");
}

void TestWords::sizesAreInBinaryUnits()
{
    QCOMPARE(sizeWords(18842), u"18.4 KiB"_s);
    QCOMPARE(sizeWords(-1), u"by reference"_s);
}

void TestWords::aDigestIsShortenedInItsMiddle()
{
    QCOMPARE(shortDigest(u"sha256:9f1c2ab477e0d58c11f4470b5ad08f7a"_s), u"sha256:9f1c…8f7a"_s);
    QCOMPARE(shortDigest(u"short"_s), u"short"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
