// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "store/lanes.h"

#include <QHash>
#include <QSqlQuery>

using namespace attache;
using namespace attache::store;
using State = Delivery::State;

namespace
{

/// Plays a story of deliveries a, b … of one registration, a word at a time:
/// - a:x,y: a is made, in the lanes x and y
/// - seen:a: the attestation of a comes in; a itself is made later
/// - claim:a,b: just these are claimed now ("claim:": none)
/// - ok:a: a is delivered
/// - skip:a: a ends as skipped
/// - hold:a: a is held
/// - fail:a@30: a failed, and is tried again at second 30
/// - wait:a@30: likewise, and its service wants nothing at all before then
/// - free: what is held is queued again
/// - again:a: a person sends a again
/// - stop, go: the registration is paused, resumed
/// - @20: it is second 20
/// - late:a/x, fine:a/x: a is superseded in the lane x, is not
class Story : public StoreFixture
{
public:
    /// The word that did not come true, and what was instead; empty when all did.
    QString told(const QString &story)
    {
        for (const QString &word : story.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const QString wrong = tell(word); !wrong.isEmpty())
                return QStringLiteral("%1: %2").arg(word, wrong);
        return {};
    }

private:
    QString tell(const QString &word)
    {
        if (word.startsWith(QLatin1Char('@'))) {
            m_now = word.mid(1).toInt();
            return {};
        }
        const QString verb = word.section(QLatin1Char(':'), 0, 0);
        const QString rest = word.section(QLatin1Char(':'), 1);
        const QStringList names = rest.split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (verb == QLatin1String("claim"))
            return claimed(names);
        if (verb == QLatin1String("seen"))
            return m_seen.insert(rest, addAttestation(m_workflow, rest.toLatin1()).id), QString();
        if (verb == QLatin1String("late") || verb == QLatin1String("fine"))
            return checked(rest.section(QLatin1Char('/'), 0, 0), rest.section(QLatin1Char('/'), 1),
                           verb == QLatin1String("late"));
        if (verb == QLatin1String("stop") || verb == QLatin1String("go"))
            return wrong(setRegistrationState(db(), m_registration.id,
                                              verb == QLatin1String("go") ? Registration::State::Active
                                                                          : Registration::State::Paused,
                                              {}, at(m_now)));
        if (verb == QLatin1String("free"))
            return wrong(releaseHeld(db(), at(m_now)));
        if (verb == QLatin1String("again"))
            return wrong(requeueDelivery(db(), m_ids[rest], at(m_now), false));
        if (verb.size() == 1)
            return made(verb, names);
        return recorded(verb, rest);
    }

    template <typename T>
    static QString wrong(const Result<T> &result)
    {
        return result ? QString() : result.error().text();
    }

    QString made(const QString &name, const QStringList &lanes)
    {
        Delivery delivery;
        delivery.id = newId();
        delivery.attestationId =
            m_seen.contains(name) ? m_seen[name] : addAttestation(m_workflow, name.toLatin1()).id;
        delivery.attachmentId = m_attachment.id;
        delivery.createdAt = at(m_now);
        m_ids.insert(name, delivery.id);
        return wrong(insertDelivery(db(), delivery, lanes));
    }

    QString claimed(const QStringList &expected)
    {
        const auto claimed =
            claimDeliveries(db(), {QStringLiteral("test"), at(m_now), at(m_now + 60), 16, 4});
        if (!claimed)
            return claimed.error().text();
        QStringList names;
        for (const Delivery &delivery : *claimed)
            names.append(m_ids.key(delivery.id));
        names.sort();
        return names == expected ? QString() : QStringLiteral("got \"%1\"").arg(names.join(QLatin1Char(',')));
    }

    QString checked(const QString &name, const QString &lane, bool expected)
    {
        const auto superseded = isSuperseded(db(), m_ids[name], lane);
        if (!superseded)
            return superseded.error().text();
        return *superseded == expected ? QString() : QStringLiteral("the other way round");
    }

    QString recorded(const QString &verb, const QString &rest)
    {
        Record record;
        record.deliveryId = m_ids[rest.section(QLatin1Char('@'), 0, 0)];
        record.dispatcher = QStringLiteral("test");
        record.state = verb == QLatin1String("ok")     ? State::Delivered
                       : verb == QLatin1String("skip") ? State::Skipped
                       : verb == QLatin1String("hold") ? State::Held
                                                       : State::Queued;
        if (verb != QLatin1String("hold"))
            record.attempt = Attempt{0, {}, at(m_now), 1, verb, {}, {}};
        if (record.state == State::Queued)
            record.nextAttemptAt = at(rest.section(QLatin1Char('@'), 1).toInt());
        if (hasEnded(record.state))
            record.endedAt = at(m_now);
        if (verb == QLatin1String("wait")) {
            record.quietUntil = record.nextAttemptAt;
            record.waits = Outcome::Waits::Registration;
        }
        const auto rows = recordAttempts(db(), {record});
        return rows && rows->size() == 1 ? QString() : QStringLiteral("not recorded");
    }

    Registration m_registration = addRegistration(QStringLiteral("target"));
    Workflow m_workflow = addWorkflow(QStringLiteral("build"));
    Attachment m_attachment = attach(m_registration, m_workflow);
    QHash<QString, QString> m_ids;  // of deliveries, by name
    QHash<QString, QString> m_seen; // of attestations
    int m_now = 0;
};

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void isNotOfAnotherRegistration();
    void aWholeIntegrationKeepsQuiet();
    void aQuietTimeIsForgottenWhenTheServiceAnswers();
    void looksAtNoEndedDelivery();
};

void TestClaims::keepsTheOrder_data()
{
    QTest::addColumn<QString>("story");
    const auto row = [](const char *name, const char *story) {
        QTest::newRow(name) << QString::fromLatin1(story);
    };
    row("without lanes all go at once", "a: b: claim:a,b");
    row("different lanes go at once", "a:x b:y claim:a,b");
    row("one lane goes one after the other", "a:x b:x c:x claim:a claim: ok:a claim:b ok:b claim:c");
    row("a second lane is not held up by a long first", "a:x b:x c:x d:x e:x f:x g:y claim:a,g");
    row("one in two lanes waits for both",
        "a:x b:y c:x,y d:y claim:a,b ok:a claim: ok:b claim:c ok:c claim:d");
    row("a failed one gives way to a newer one",
        "a:x b:x claim:a fail:a@90 claim:a late:a/x skip:a claim:b fine:b/x ok:b");
    row("a failed one gives way to one that comes later",
        "a:x claim:a fail:a@90 claim: b:x claim:a late:a/x skip:a claim:b");
    row("one that does not give way is not tried again and again",
        "a:x b:x claim:a fail:a@90 claim:a @1 fail:a@90 claim:b @2 ok:b claim: c:x claim:a");
    row("a failed one with nothing newer is tried again",
        "a:x claim:a fail:a@90 claim: @90 claim:a fine:a/x");
    row("the first try goes whatever is behind it", "a:x b:x claim:a fine:a/x");
    row("one that fails in a chain leaves only the newest",
        "a:x b:x c:x claim:a fail:a@90 claim:a skip:a claim:b fail:b@90 claim:b late:b/x skip:b claim:c");
    row("one superseded in part waits for its time and holds nobody up",
        "a:x,y b:x claim:a fail:a@90 claim:b ok:b @90 claim:a late:a/x fine:a/y ok:a");
    row("one superseded in part does not go beside the newer one",
        "a:x,y b:x claim:a fail:a@30 claim:b @30 claim: ok:b claim:a");
    row("a held one is passed by, and superseded when it comes back",
        "a:x b:x claim:a hold:a claim:b ok:b free claim:a late:a/x skip:a");
    row("a held one that comes back in time goes first",
        "a:x b:x claim:a hold:a free claim:a fine:a/x ok:a claim:b");
    row("a held one has not failed, so that the newer one waits",
        "a:x claim:a fail:a@90 stop b:x go claim:a fine:a/x ok:a claim:b");
    row("what a pause held goes out in order", "stop a:x b:x c:x go claim:a ok:a claim:b ok:b claim:c");
    row("what a person sends again is not superseded by what was there",
        "a:x b:x claim:a ok:a claim:b ok:b again:a claim:a fine:a/x");
    row("nor when it fails",
        "a:x b:x claim:a ok:a claim:b ok:b again:a claim:a fail:a@90 claim: @90 claim:a fine:a/x");
    row("but by what came after they asked",
        "a:x claim:a ok:a again:a claim:a fail:a@90 b:x claim:a late:a/x skip:a claim:b");
    row("nor by a newer one that they had sent again before",
        "a:x b:x claim:a ok:a claim:b ok:b again:b claim:b ok:b @1 again:a claim:a fail:a@90 claim: @90 "
        "claim:a fine:a/x");
    row("of two that they send again, the newer one goes over the older",
        "a:x b:x claim:a ok:a claim:b ok:b again:a again:b claim:a fail:a@90 claim:a late:a/x skip:a "
        "claim:b");
    row("one made late, of an older attestation, hastens no retry",
        "seen:a b:x claim:b fail:b@90 a:x claim:a fine:b/x ok:a claim: @90 claim:b fine:b/x");
    row("one made late gives way to what waits of a newer attestation",
        "seen:a b:x claim:b fail:b@60 a:x claim:a fine:a/x fail:a@90 claim:a late:a/x skip:a claim: @60 "
        "claim:b");
    row("a failed one gives way to a newer one that was held meanwhile",
        "a:x claim:a fail:a@20 b:x claim:a @1 fail:a@90 claim:b hold:b @30 claim: free claim:a late:a/x "
        "skip:a claim:b");
    row("what a person sends again waits for what is being sent",
        "a:x b:x claim:a ok:a claim:b again:a claim: ok:b claim:a");
    row("a lease that ran out is taken up first", "a:x b:x claim:a @60 claim:a claim: ok:a claim:b");
    row("also before an older one whose retry has come meanwhile",
        "a:x,y b:x claim:a fail:a@90 claim:b @90 claim:b claim: ok:b claim:a");
    row("also before an older one that a person sends again",
        "a:x b:x claim:a ok:a claim:b again:a @60 claim:b claim: ok:b claim:a");
    row("a service that wants quiet gets nothing meanwhile",
        "a: claim:a wait:a@30 b: claim: @29 claim: @30 claim:a,b");
    row("the longer quiet time counts", "a: b: claim:a,b wait:a@60 wait:b@30 @59 claim: @60 claim:a,b");
    row("a quiet time is not ended by a pause", "a: claim:a wait:a@30 stop go claim: @30 claim:a");
    row("the same lane twice is one lane", "a:x,x b:x claim:a ok:a claim:b");
}

void TestClaims::keepsTheOrder()
{
    QFETCH(QString, story);
    QCOMPARE(Story().told(story), QString());
}

void TestClaims::isNotOfAnotherRegistration()
{
    StoreFixture f;
    const Workflow workflow = f.addWorkflow(QStringLiteral("build"));
    for (const char *name : {"one", "two"}) {
        Delivery delivery;
        delivery.id = StoreFixture::newId();
        delivery.attestationId = f.addAttestation(workflow, name).id;
        delivery.attachmentId = f.attach(f.addRegistration(QString::fromLatin1(name)), workflow).id;
        delivery.createdAt = f.at(0);
        VERIFY_RESULT(insertDelivery(f.db(), delivery, {QStringLiteral("x")}));
    }
    const auto claimed = claimDeliveries(f.db(), {QStringLiteral("test"), f.at(0), f.at(60), 16, 4});
    VERIFY_RESULT(claimed);
    QCOMPARE(claimed->size(), 2u);
}

namespace
{

struct Pair : StoreFixture {
    Workflow workflow = addWorkflow(QStringLiteral("build"));
    Registration one = addRegistration(QStringLiteral("one"));
    int made = 0;

    QString deliver(const Registration &to)
    {
        return addDelivery(addAttestation(workflow, QByteArray::number(++made)), attach(to, workflow)).id;
    }

    std::size_t claim(int now)
    {
        const auto claimed = claimDeliveries(db(), {QStringLiteral("test"), at(now), at(now + 60), 16, 4});
        return claimed ? claimed->size() : 99;
    }

    Result<std::vector<Delivery>> askedToWait(const QString &id, Outcome::Waits waits, int until)
    {
        Record record;
        record.deliveryId = id;
        record.dispatcher = QStringLiteral("test");
        record.attempt = Attempt{0, {}, at(0), 1, QStringLiteral("retry"), {}, {}};
        record.nextAttemptAt = at(5);
        record.quietUntil = at(until);
        record.waits = waits;
        return recordAttempts(db(), {record});
    }
};

} // namespace

void TestClaims::aWholeIntegrationKeepsQuiet()
{
    Pair f;
    const QString id = f.deliver(f.one);
    QCOMPARE(f.claim(0), 1u);
    VERIFY_RESULT(f.askedToWait(id, Outcome::Waits::Integration, 40));
    f.deliver(f.addRegistration(QStringLiteral("later"))); // of the same integration
    f.reopen();                                            // a restart
    QCOMPARE(f.claim(39), 0u);
    QCOMPARE(*nextDue(f.db()), f.at(40));
    const auto both = registrations(f.db());
    VERIFY_RESULT(both);
    for (const Registration &registration : *both)
        QCOMPARE(registration.quietUntil, f.at(40));
    VERIFY_RESULT(clearQuietTime(f.db(), f.one.id)); // its own, of which there is none
    QCOMPARE(f.claim(39), 0u);

    Registration other = f.one;
    other.id = StoreFixture::newId();
    other.name = QStringLiteral("other");
    other.kind = QStringLiteral("smtp");
    VERIFY_RESULT(insertRegistration(f.db(), other));
    f.deliver(other);
    QCOMPARE(f.claim(39), 1u);
    QCOMPARE(f.claim(40), 2u);
}

void TestClaims::aQuietTimeIsForgottenWhenTheServiceAnswers()
{
    Pair f;
    const QString id = f.deliver(f.one);
    QCOMPARE(f.claim(0), 1u);
    VERIFY_RESULT(f.askedToWait(id, Outcome::Waits::Registration, 40));
    QCOMPARE(*nextDue(f.db()), f.at(40));
    QCOMPARE(registration(f.db(), f.one.id)->quietUntil, f.at(40));
    VERIFY_RESULT(clearQuietTime(f.db(), f.one.id));
    QCOMPARE(*nextDue(f.db()), f.at(5));
    QVERIFY(!registration(f.db(), f.one.id)->quietUntil);
    QCOMPARE(f.claim(5), 1u);
}

/// A lane's history must cost a claim nothing: what it asks of lanes comes from the indices over those in
/// turn.
void TestClaims::looksAtNoEndedDelivery()
{
    StoreFixture f;
    QSqlQuery query(f.db().connection());
    query.prepare(
        QStringLiteral("EXPLAIN QUERY PLAN SELECT q.seq FROM deliveries q WHERE q.registration = 1 AND ") +
        hasItsTurn);
    query.bindValue(QStringLiteral(":now"), 1);
    QVERIFY(query.exec());
    int uses = 0;
    while (query.next()) {
        const QString step = query.value(3).toString();
        const bool own = step.contains(QLatin1String(" mine "));
        if (!own && !step.contains(QLatin1String(" other ")))
            continue;
        ++uses;
        QVERIFY2(
            step.contains(own ? QLatin1String("INDEX lanes_delivery ") : QLatin1String("INDEX lanes_turn ")),
            qPrintable(step));
    }
    QCOMPARE(uses, 4);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
