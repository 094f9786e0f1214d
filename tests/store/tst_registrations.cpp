// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

using namespace attache;
using namespace attache::store;

class TestRegistrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegistrationComesBackAsItWas();
    void aNameIsTakenUntilItsRegistrationIsRemoved();
    void aRegistrationIsFoundByIdOrName();
    void anUpdateReplacesWhatMayChange();
    void whatWasRemovedIsNotFoundByAnything();
    void whatRemovingWouldTakeAlongIsCounted();
    void aWorkflowsNameIsTakenWithinItsProject();
    void aNameInTwoProjectsAsksForTheProject();
    void aRemovedWorkflowComesBackWithItsId();
    void attachmentsAreListedNewestFirstByEachFilter();
    void nothingIsAttachedToWhatWasRemoved();
    void removingAWorkflowDetachesIt();
};

void TestRegistrations::aRegistrationComesBackAsItWas()
{
    StoreFixture f;
    const Registration made = f.addRegistration(QStringLiteral("prod"));
    const auto found = registration(f.db(), made.id);
    VERIFY_RESULT(found);
    QCOMPARE(found->name, made.name);
    QCOMPARE(found->kind, made.kind);
    QCOMPARE(found->description, made.description);
    QCOMPARE(found->config, made.config);
    QCOMPARE(found->secretNames, made.secretNames);
    QCOMPARE(found->state, Registration::State::Active);
    QCOMPARE(found->createdAt, made.createdAt);
    QCOMPARE(found->updatedAt, made.updatedAt);
}

void TestRegistrations::aNameIsTakenUntilItsRegistrationIsRemoved()
{
    StoreFixture f;
    const Registration first = f.addRegistration(QStringLiteral("prod"));
    Registration second = first;
    second.id = StoreFixture::newId();
    const auto taken = insertRegistration(f.db(), second);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    VERIFY_RESULT(removeRegistration(f.db(), first.id, f.at(1)));
    VERIFY_RESULT(insertRegistration(f.db(), second));
    QCOMPARE(registration(f.db(), QStringLiteral("prod"))->id, second.id);
}

void TestRegistrations::aRegistrationIsFoundByIdOrName()
{
    StoreFixture f;
    const Registration made = f.addRegistration(QStringLiteral("b"));
    f.addRegistration(QStringLiteral("a"));
    QCOMPARE(registration(f.db(), QStringLiteral("b"))->id, made.id);
    QCOMPARE(registration(f.db(), QStringLiteral("c")).error().kind, Error::Kind::NotFound);
    QCOMPARE(registration(f.db(), QString()).error().kind, Error::Kind::NotFound);
    QCOMPARE(registrations(f.db())->front().name, QStringLiteral("a"));
}

void TestRegistrations::anUpdateReplacesWhatMayChange()
{
    StoreFixture f;
    Registration changed = f.addRegistration(QStringLiteral("prod"));
    changed.name = QStringLiteral("not to be changed");
    changed.description = QStringLiteral("new");
    changed.config = {{QStringLiteral("url"), QStringLiteral("https://example.com/")}};
    changed.secretNames = {};
    changed.state = Registration::State::Unverified;
    changed.reason = QStringLiteral("forced");
    changed.updatedAt = f.at(50);
    VERIFY_RESULT(updateRegistration(f.db(), changed));
    const auto found = registration(f.db(), changed.id);
    QCOMPARE(found->name, QStringLiteral("prod"));
    QCOMPARE(found->description, changed.description);
    QCOMPARE(found->config, changed.config);
    QCOMPARE(found->secretNames, QStringList());
    QCOMPARE(found->state, changed.state);
    QCOMPARE(found->reason, changed.reason);
    QCOMPARE(found->createdAt, f.at(0));
    QCOMPARE(found->updatedAt, f.at(50));
}

void TestRegistrations::whatWasRemovedIsNotFoundByAnything()
{
    StoreFixture f;
    const Registration removed = f.addRegistration(QStringLiteral("prod"));
    VERIFY_RESULT(removeRegistration(f.db(), removed.id, f.at(1)));
    QVERIFY(registrations(f.db())->empty());
    QCOMPARE(registration(f.db(), removed.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(registrationUse(f.db(), removed.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(updateRegistration(f.db(), removed).error().kind, Error::Kind::NotFound);
    QCOMPARE(removeRegistration(f.db(), removed.id, f.at(2)).error().kind, Error::Kind::NotFound);
    QCOMPARE(setRegistrationState(f.db(), removed.id, Registration::State::Paused, {}, f.at(2)).error().kind,
             Error::Kind::NotFound);
}

void TestRegistrations::whatRemovingWouldTakeAlongIsCounted()
{
    StoreFixture f;
    const Registration registration = f.addRegistration(QStringLiteral("prod"));
    const Workflow workflow = f.addWorkflow(QStringLiteral("build-api"));
    const Attachment first = f.attach(registration, workflow);
    f.attach(registration, workflow); // the same pair twice is allowed
    f.addDelivery(f.addAttestation(workflow, "1"), first);
    const auto cancelled = f.addDelivery(f.addAttestation(workflow, "2"), first);
    VERIFY_RESULT(cancelDelivery(f.db(), cancelled.id, f.at(1)));
    const auto use = registrationUse(f.db(), registration.id);
    VERIFY_RESULT(use);
    QCOMPARE(use->attachments, 2);
    QCOMPARE(use->waitingDeliveries, 1);
}

void TestRegistrations::aWorkflowsNameIsTakenWithinItsProject()
{
    StoreFixture f;
    f.addWorkflow(QStringLiteral("build"), QStringLiteral("shop"));
    f.addWorkflow(QStringLiteral("build"), QStringLiteral("bank"));
    const Workflow again{StoreFixture::newId(), QStringLiteral("build"), QStringLiteral("shop"), {}, f.at(1)};
    QCOMPARE(insertWorkflow(f.db(), again).error().kind, Error::Kind::Conflict);
    Workflow sameId = workflow(f.db(), QStringLiteral("build"), QStringLiteral("bank")).value();
    sameId.name = QStringLiteral("other");
    QCOMPARE(insertWorkflow(f.db(), sameId).error().kind, Error::Kind::Conflict);
    QCOMPARE(workflows(f.db())->size(), 2u);
}

void TestRegistrations::aNameInTwoProjectsAsksForTheProject()
{
    StoreFixture f;
    const Workflow shop = f.addWorkflow(QStringLiteral("build"), QStringLiteral("shop"));
    f.addWorkflow(QStringLiteral("build"), QStringLiteral("bank"));
    const auto found = workflow(f.db(), QStringLiteral("build"));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Conflict);
    QVERIFY2(found.error().why.contains(QLatin1String("bank, shop")), qPrintable(found.error().why));
    QCOMPARE(workflow(f.db(), QStringLiteral("build"), QStringLiteral("shop"))->id, shop.id);
    QCOMPARE(workflow(f.db(), shop.id)->project, QStringLiteral("shop"));
    QCOMPARE(workflow(f.db(), QStringLiteral("build"), QStringLiteral("none")).error().kind,
             Error::Kind::NotFound);
}

void TestRegistrations::aRemovedWorkflowComesBackWithItsId()
{
    StoreFixture f;
    const Workflow made = f.addWorkflow(QStringLiteral("build"));
    const auto attestation = f.addAttestation(made, "1");
    VERIFY_RESULT(removeWorkflow(f.db(), made.id, f.at(1)));
    QCOMPARE(workflow(f.db(), made.id).error().kind, Error::Kind::NotFound);
    Workflow again = made;
    again.name = QStringLiteral("build-again");
    VERIFY_RESULT(insertWorkflow(f.db(), again));
    QCOMPARE(store::attestation(f.db(), attestation.id)->workflow.name, QStringLiteral("build-again"));
}

void TestRegistrations::attachmentsAreListedNewestFirstByEachFilter()
{
    StoreFixture f;
    const Registration prod = f.addRegistration(QStringLiteral("prod"));
    const Registration stage = f.addRegistration(QStringLiteral("stage"));
    const Workflow shop = f.addWorkflow(QStringLiteral("build"), QStringLiteral("shop"));
    const Workflow bank = f.addWorkflow(QStringLiteral("build"), QStringLiteral("bank"));
    const QString first = f.attach(prod, shop).id;
    const QString second = f.attach(stage, shop).id;
    const QString third = f.attach(prod, bank).id;
    const auto listed = [&f](const AttachmentFilter &filter) {
        QStringList ids;
        const auto found = attachments(f.db(), filter);
        if (found)
            for (const Attachment &attachment : *found)
                ids.append(attachment.id);
        return ids;
    };
    QCOMPARE(listed({}), (QStringList{third, second, first}));
    QCOMPARE(listed({shop.id, {}, {}}), (QStringList{second, first}));
    QCOMPARE(listed({{}, QStringLiteral("bank"), {}}), QStringList{third});
    QCOMPARE(listed({shop.id, {}, prod.id}), QStringList{first});
    const auto found = attachment(f.db(), second);
    VERIFY_RESULT(found);
    QCOMPARE(found->registrationName, QStringLiteral("stage"));
    QCOMPARE(found->kind, QStringLiteral("webhook"));
    QCOMPARE(found->workflow.project, QStringLiteral("shop"));
    QCOMPARE(found->config.value(QStringLiteral("prefix")).toString(), QStringLiteral("p"));
}

void TestRegistrations::nothingIsAttachedToWhatWasRemoved()
{
    StoreFixture f;
    const Registration registration = f.addRegistration(QStringLiteral("prod"));
    Attachment attachment;
    attachment.id = StoreFixture::newId();
    attachment.registrationId = registration.id;
    attachment.workflow = f.addWorkflow(QStringLiteral("build"));
    attachment.createdAt = f.at(0);
    VERIFY_RESULT(removeRegistration(f.db(), registration.id, f.at(1)));
    QCOMPARE(insertAttachment(f.db(), attachment).error().kind, Error::Kind::NotFound);
}

void TestRegistrations::removingAWorkflowDetachesIt()
{
    StoreFixture f;
    const Registration registration = f.addRegistration(QStringLiteral("prod"));
    const Workflow workflow = f.addWorkflow(QStringLiteral("build"));
    const QString attached = f.attach(registration, workflow).id;
    VERIFY_RESULT(removeWorkflow(f.db(), workflow.id, f.at(1)));
    QVERIFY(attachments(f.db())->empty());
    QCOMPARE(attachment(f.db(), attached).error().kind, Error::Kind::NotFound);
    QCOMPARE(removeAttachment(f.db(), attached, f.at(2)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestRegistrations)
#include "tst_registrations.moc"
