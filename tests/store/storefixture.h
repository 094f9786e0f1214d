// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/attestations.h"
#include "store/database.h"
#include "store/deliveries.h"
#include "store/registrations.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

/// Fails the test with the error's own words.
#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified.has_value(), qPrintable(verified ? QString() : verified.error().text()));          \
    } while (false)

/// A store in a temporary folder, and rows to put into it. Times are counted in seconds from one fixed
/// moment.
struct StoreFixture {
    QTemporaryDir folder;
    std::unique_ptr<attache::Database> database;

    StoreFixture() { reopen(); }

    void reopen()
    {
        database.reset();
        auto opened = attache::Database::open(folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        database = std::move(*opened);
    }

    attache::Database &db() { return *database; }

    static QDateTime at(int seconds)
    {
        return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC).addSecs(seconds);
    }

    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    attache::Registration addRegistration(const QString &name)
    {
        attache::Registration registration;
        registration.id = newId();
        registration.name = name;
        registration.kind = QStringLiteral("webhook");
        registration.description = QStringLiteral("of the tests");
        registration.config = {{QStringLiteral("url"), QStringLiteral("http://localhost/")}};
        registration.secretNames = {QStringLiteral("token")};
        registration.createdAt = registration.updatedAt = at(0);
        require(attache::store::insertRegistration(db(), registration));
        return registration;
    }

    attache::Workflow addWorkflow(const QString &name, const QString &project = {})
    {
        attache::Workflow workflow{newId(), name, project, QStringLiteral("core"), at(0)};
        require(attache::store::insertWorkflow(db(), workflow));
        return workflow;
    }

    attache::Attachment attach(const attache::Registration &registration, const attache::Workflow &workflow)
    {
        attache::Attachment attachment;
        attachment.id = newId();
        attachment.registrationId = registration.id;
        attachment.workflow = workflow;
        attachment.config = {{QStringLiteral("prefix"), QStringLiteral("p")}};
        attachment.createdAt = at(0);
        require(attache::store::insertAttachment(db(), attachment));
        return attachment;
    }

    attache::AttestationRecord addAttestation(const attache::Workflow &workflow, const QByteArray &original,
                                              std::vector<attache::MaterialRecord> materials = {},
                                              int received = 0)
    {
        attache::AttestationRecord record;
        record.id = newId();
        record.digest =
            QStringLiteral("sha256:") + QString::fromLatin1(original.toHex().leftJustified(64, '0'));
        record.envelopeDigest = record.digest.toUpper();
        record.workflow = workflow;
        record.runId = QStringLiteral("run-1");
        record.runState = QStringLiteral("success");
        record.materials = std::move(materials);
        record.receivedAt = at(received);
        require(attache::store::insertAttestation(db(), record, original));
        return record;
    }

    attache::Delivery addDelivery(const attache::AttestationRecord &attestation,
                                  const attache::Attachment &attachment, int created = 0)
    {
        attache::Delivery delivery;
        delivery.id = newId();
        delivery.attestationId = attestation.id;
        delivery.attachmentId = attachment.id;
        delivery.createdAt = at(created);
        const auto inserted = attache::store::insertDelivery(db(), delivery);
        if (!inserted || !*inserted)
            qFatal("the delivery was not inserted");
        return delivery;
    }

    static void require(const attache::Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
    }
};
