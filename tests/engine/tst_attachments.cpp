// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "store/registrations.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// What an operator does to an attachment after it was made: other options, off and on again.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeKeepsIdAndHistoryAndTellsTheOptionsBefore();
    void aChangeThatTheServiceRefusesKeepsWhatWas();
    void aChangeOfWhatIsDetachedIsNotFound();
    void optionsGoBackWithoutTheService();
    void detachingIsTakenBackWithWhatWaited();
    void deletingAWorkflowIsTakenBackWithWhatWentAlong();
    void whatComesBackFollowsItsRegistration();
    void whatWasBeingSentComesBackToo();
    void nothingComesBackToWhatIsGone();
    void eachWorkflowTellsWhatItHasProduced();
};

namespace
{

QJsonObject labelled(const QString &label)
{
    return {{QStringLiteral("label"), label}};
}

Attachment attachmentOf(Fixture &f)
{
    return must(f.console->workflows().attachments()).front();
}

QJsonArray absentSbom()
{
    return {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                     QStringLiteral("sbom.json"), "{}")};
}

/// State, reason and time of each delivery, to be compared as a whole.
QStringList waitingNow(Fixture &f)
{
    QStringList lines;
    for (const Delivery &delivery : must(f.console->deliveries().list({}, 100)))
        lines += QStringList{delivery.id, stateName(delivery.state), delivery.reason,
                             delivery.nextAttemptAt.value_or(QDateTime()).toString(Qt::ISODateWithMs)}
                     .join(QLatin1Char('|'));
    lines.sort();
    return lines;
}

} // namespace

void TestAttachments::aChangeKeepsIdAndHistoryAndTellsTheOptionsBefore()
{
    Fixture f;
    f.attached();
    const QString delivery = f.pushed().deliveries.front().id;
    const Attachment before = attachmentOf(f);
    QSignalSpy changed(f.console.get(), &Console::workflowsChanged);
    const auto done = must(f.console->workflows().change(before.id, labelled(QStringLiteral("bright"))));
    QCOMPARE(done.attachment.config, labelled(QStringLiteral("bright")));
    QCOMPARE(done.previous, before.config);
    QCOMPARE(attachmentOf(f).id, before.id);
    QCOMPARE(attachmentOf(f).config, labelled(QStringLiteral("bright")));
    QCOMPARE(f.delivery(delivery).state, State::Queued);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestAttachments::aChangeThatTheServiceRefusesKeepsWhatWas()
{
    Fixture f;
    f.attached();
    const Attachment before = attachmentOf(f);
    f.script->attaching = [](const AttachmentRequest &, Execution &) -> Result<QJsonObject> {
        return Error{Error::Kind::Rejected, QStringLiteral("project"), QStringLiteral("it is gone"), {}, {}};
    };
    const auto refused = await(f.console->workflows().change(before.id, labelled(QStringLiteral("bright"))));
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    const auto wrong = await(f.console->workflows().change(before.id, {{QStringLiteral("lable"), 1}}));
    QCOMPARE(wrong.error().kind, Error::Kind::Invalid);
    QCOMPARE(attachmentOf(f).config, before.config);
}

void TestAttachments::aChangeOfWhatIsDetachedIsNotFound()
{
    Fixture f;
    f.attached();
    const QString id = attachmentOf(f).id;
    QVERIFY(await(f.console->workflows().detach(id)));
    QCOMPARE(await(f.console->workflows().change(id, {})).error().kind, Error::Kind::NotFound);
}

void TestAttachments::optionsGoBackWithoutTheService()
{
    Fixture f;
    f.attached();
    const auto changed =
        must(f.console->workflows().change(attachmentOf(f).id, labelled(QStringLiteral("bright"))));
    const QStringList calls = f.script->calls();
    QVERIFY(await(f.console->workflows().putOptionsBack(changed.attachment.id, changed.previous)));
    QCOMPARE(attachmentOf(f).config, labelled(QStringLiteral("plain")));
    QCOMPARE(f.script->calls(), calls);
}

void TestAttachments::detachingIsTakenBackWithWhatWaited()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.attached();
    f.pushed(QStringLiteral("run-1"));
    f.pushed(QStringLiteral("run-2"), absentSbom());
    const QString byHand = f.pushed(QStringLiteral("run-3")).deliveries.front().id;
    QVERIFY(await(f.console->deliveries().cancel({byHand})));
    const QStringList before = waitingNow(f);
    const Attachment attachment = attachmentOf(f);
    f.passSeconds(60);
    QVERIFY(await(f.console->workflows().detach(attachment.id)));
    QVERIFY(must(f.console->workflows().attachments()).empty());
    QVERIFY(waitingNow(f) != before);

    f.passSeconds(60);
    QVERIFY(await(f.console->workflows().restoreAttachment(attachment.id)));
    QCOMPARE(waitingNow(f), before);
    QCOMPARE(attachmentOf(f).config, attachment.config);
    QCOMPARE(await(f.console->workflows().restoreAttachment(attachment.id)).error().kind,
             Error::Kind::NotFound); // it is there
}

void TestAttachments::deletingAWorkflowIsTakenBackWithWhatWentAlong()
{
    Fixture f;
    f.attached(QStringLiteral("one"));
    f.attached(QStringLiteral("two"));
    f.pushed();
    for (const Attachment &each : must(f.console->workflows().attachments()))
        if (each.registrationName == QLatin1String("two"))
            QVERIFY(await(f.console->workflows().detach(each.id)));
    const QStringList before = waitingNow(f);
    const QString id = must(f.console->workflows().find(QStringLiteral("build"))).id;
    f.passSeconds(60);
    QVERIFY(await(f.console->workflows().remove(id)));
    QVERIFY(must(f.console->workflows().list()).empty());

    QVERIFY(await(f.console->workflows().restoreWorkflow(id)));
    QCOMPARE(must(f.console->workflows().find(QStringLiteral("build"))).id, id);
    QCOMPARE(waitingNow(f), before);
    QCOMPARE(must(f.console->workflows().attachments()).size(), std::size_t(1)); // "two" was off before
    QCOMPARE(attachmentOf(f).registrationName, QStringLiteral("one"));
}

void TestAttachments::whatComesBackFollowsItsRegistration()
{
    Fixture f;
    f.attached();
    const QString delivery = f.pushed().deliveries.front().id;
    const QString id = attachmentOf(f).id;
    QVERIFY(await(f.console->workflows().detach(id)));
    must(f.console->registrations().pause(QStringLiteral("target")));
    QVERIFY(await(f.console->workflows().restoreAttachment(id)));
    QCOMPARE(f.delivery(delivery).state, State::Held);
    QCOMPARE(f.delivery(delivery).reason, QStringLiteral("target is paused"));

    QVERIFY(await(f.console->workflows().detach(id)));
    must(f.console->registrations().resume(QStringLiteral("target")));
    QVERIFY(await(f.console->workflows().restoreAttachment(id)));
    QCOMPARE(f.delivery(delivery).state, State::Queued);
}

void TestAttachments::whatWasBeingSentComesBackToo()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    QSemaphore answer;
    f.script->executing = [&](const ExecutionRequest &request, Execution &) {
        sending.release();
        answer.acquire();
        return request.attempt == 1 ? retryLater(QStringLiteral("503")) : delivered({});
    };
    f.console->dispatcher().start();
    const QString delivery = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    const QString id = attachmentOf(f).id;
    const auto detached = await(f.console->workflows().detach(id));
    answer.release(2);
    QVERIFY(detached);
    QVERIFY(f.becomes(delivery, State::Cancelled));
    QVERIFY(await(f.console->workflows().restoreAttachment(id)));
    QVERIFY(f.becomes(delivery, State::Delivered));
}

void TestAttachments::nothingComesBackToWhatIsGone()
{
    Fixture f;
    f.attached();
    const QString id = attachmentOf(f).id;
    const QString workflow = attachmentOf(f).workflow.id;
    QVERIFY(await(f.console->workflows().detach(id)));
    QVERIFY(await(f.console->workflows().remove(workflow)));
    QCOMPARE(await(f.console->workflows().restoreAttachment(id)).error().kind, Error::Kind::Conflict);
    f.workflow(); // takes the name
    QCOMPARE(await(f.console->workflows().restoreWorkflow(workflow)).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(f.console->workflows().restoreWorkflow(QStringLiteral("none"))).error().kind,
             Error::Kind::NotFound);
}

void TestAttachments::eachWorkflowTellsWhatItHasProduced()
{
    Fixture f;
    const QString id = f.workflow().id;
    QVERIFY(must(f.console->workflows().histories()).empty());
    const QString first = f.pushed(QStringLiteral("run-1"), absentSbom()).attestation.id;
    f.passSeconds(60);
    const QString second = f.pushed(QStringLiteral("run-2")).attestation.id;
    const auto histories = must(f.console->workflows().histories());
    QCOMPARE(histories.at(id).materials, QStringList{QStringLiteral("SBOM_CYCLONEDX_JSON")});
    QCOMPARE(histories.at(id).lastAttestationId, second);
    QVERIFY(first != second);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
