// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliverywords.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

struct DeliveryWords {
    Q_DECLARE_TR_FUNCTIONS(attache::deliveries)
};

/// With a capital, unless it begins with a registration's name, which is written as it is.
QString heading(QString sentence, const QString &name = {})
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    if (!sentence.isEmpty() && (name.isEmpty() || !sentence.startsWith(name)))
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString headingOf(const Delivery &delivery)
{
    const QString to = delivery.registrationName;
    switch (delivery.state) {
    case Delivery::State::Delivered:
        return DeliveryWords::tr("Delivered to %1").arg(to);
    case Delivery::State::Sending:
        return DeliveryWords::tr("Being sent to %1").arg(to);
    case Delivery::State::Queued:
        return delivery.reason.isEmpty() ? DeliveryWords::tr("Waiting to be sent to %1").arg(to)
                                         : heading(delivery.reason, to);
    case Delivery::State::Skipped:
        return delivery.reason.isEmpty()
                   ? DeliveryWords::tr("Nothing was sent to %1").arg(to)
                   : heading(DeliveryWords::tr("Nothing was sent: %1").arg(delivery.reason));
    case Delivery::State::Uncertain:
        return DeliveryWords::tr("Sent to %1, but never confirmed").arg(to);
    case Delivery::State::Cancelled:
        return DeliveryWords::tr("Cancelled before it was sent to %1").arg(to);
    case Delivery::State::Held:
        return delivery.reason.isEmpty() ? DeliveryWords::tr("Held for %1").arg(to)
                                         : heading(delivery.reason, to);
    case Delivery::State::Failed:
        return delivery.reason.isEmpty() ? DeliveryWords::tr("Not delivered to %1").arg(to)
                                         : heading(delivery.reason, to);
    }
    Q_UNREACHABLE();
}

QString nextStepWords(const Deliveries::Detail &detail, const QDateTime &now)
{
    const Delivery &delivery = detail.delivery;
    if (detail.cause == DeliveryCause::RegistrationDeleted)
        return DeliveryWords::tr("%1 is deleted. What is pushed once it is registered again goes there.")
            .arg(delivery.registrationName);
    if (detail.cause == DeliveryCause::Detached)
        return DeliveryWords::tr("%1 is not attached any more. Attach it again, and send it what is stored.")
            .arg(delivery.registrationName);
    switch (delivery.state) {
    case Delivery::State::Queued:
        if (delivery.nextAttemptAt && *delivery.nextAttemptAt > now)
            return DeliveryWords::tr("It is tried again by itself at %1. Redeliver to try now.")
                .arg(shortTime(*delivery.nextAttemptAt, now));
        return {};
    case Delivery::State::Skipped:
        return DeliveryWords::tr(
            "Nothing is wrong. To have it sent after all, change the options of the attachment, then "
            "redeliver.");
    case Delivery::State::Failed:
        return DeliveryWords::tr(
            "Put right what is said above, then redeliver. Only what has not arrived is sent again.");
    case Delivery::State::Held:
        return DeliveryWords::tr(
            "It goes out by itself as soon as that is put right. Nothing is lost while it waits.");
    case Delivery::State::Uncertain:
        return DeliveryWords::tr(
                   "Look at %1 whether it arrived. Redeliver only if it did not: sent again, it may be "
                   "there twice.")
            .arg(delivery.registrationName);
    case Delivery::State::Cancelled:
        return DeliveryWords::tr("Redeliver to send it after all.");
    case Delivery::State::Sending:
    case Delivery::State::Delivered:
        return {};
    }
    Q_UNREACHABLE();
}

QString attemptWords(const Attempt &attempt)
{
    if (!attempt.reason.isEmpty())
        return attempt.reason;
    if (!attempt.exchanges.empty() && attempt.exchanges.back().status > 0)
        return DeliveryWords::tr("Answered %1").arg(attempt.exchanges.back().status);
    return lookOfOutcome(attempt.outcome).word;
}

QString stepWords(const Step &step, const DeliverySurroundings &around)
{
    static const QRegularExpression digest(u"-?([0-9a-f]{64})"_s);
    const QRegularExpressionMatch match = digest.match(step.key);
    const QString name = around.materialNames.value(match.captured(1));
    if (name.isEmpty())
        return step.key;
    QString words = step.key;
    return words.replace(match.capturedStart(), match.capturedLength(), u' ' + name).trimmed();
}

QString receiptWords(const QJsonObject &receipt)
{
    for (const QString &name :
         {u"digest"_s, u"reference"_s, u"messageId"_s, u"token"_s, u"id"_s, u"status"_s})
        if (const QJsonValue value = receipt.value(name); !value.isUndefined() && !value.isObject())
            return value.isString() ? DeliveryWords::tr("%1 %2", "receipt: name value")
                                          .arg(name, shortDigest(value.toString()))
                                    : DeliveryWords::tr("%1 %2", "receipt: name value")
                                          .arg(name, value.toVariant().toString());
    return {};
}

QString receiptLink(const QJsonObject &receipt)
{
    for (const auto &value : receipt)
        if (value.toString().startsWith(u"https://") || value.toString().startsWith(u"http://"))
            return value.toString();
    return {};
}

} // namespace attache
