// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// The context of these words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

StateLook lookOf(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued:
        return {u"state-waiting"_s, Tone::Muted, Words::tr("Waiting")};
    case Delivery::State::Sending:
        return {u"state-sending"_s, Tone::Blue, Words::tr("Sending")};
    case Delivery::State::Delivered:
        return {u"state-delivered"_s, Tone::Green, Words::tr("Delivered")};
    case Delivery::State::Skipped:
        return {u"state-skipped"_s, Tone::Muted, Words::tr("Skipped")};
    case Delivery::State::Failed:
        return {u"state-failed"_s, Tone::Red, Words::tr("Failed")};
    case Delivery::State::Uncertain:
        return {u"state-uncertain"_s, Tone::Amber, Words::tr("Sent, not confirmed")};
    case Delivery::State::Held:
        return {u"state-held"_s, Tone::Amber, Words::tr("Held")};
    case Delivery::State::Cancelled:
        return {u"state-cancelled"_s, Tone::Muted, Words::tr("Cancelled")};
    }
    return {};
}

StateLook lookOf(Registration::State state)
{
    switch (state) {
    case Registration::State::Active:
        return {u"state-delivered"_s, Tone::Green, Words::tr("Active")};
    case Registration::State::Unverified:
        return {u"state-waiting"_s, Tone::Muted, Words::tr("Unverified")};
    case Registration::State::Paused:
        return {u"state-held"_s, Tone::Amber, Words::tr("Paused")};
    case Registration::State::Misconfigured:
        return {u"state-failed"_s, Tone::Red, Words::tr("Needs you")};
    }
    return {};
}

StateLook lookOf(const SignatureState &signature)
{
    switch (signature.state) {
    case SignatureState::State::Valid:
        if (signature.trusted)
            return {u"shield-check"_s, Tone::Green, Words::tr("Valid")};
        // It matches the key it came with, which says nothing about whose key that is.
        return {u"shield-warn"_s, Tone::Amber, Words::tr("Signer unknown")};
    case SignatureState::State::Invalid:
        return {u"shield-bad"_s, Tone::Red, Words::tr("Altered")};
    case SignatureState::State::Unverifiable:
        return {u"shield-warn"_s, Tone::Amber, Words::tr("Key unknown")};
    case SignatureState::State::Unsigned:
        return {u"shield-warn"_s, Tone::Amber, Words::tr("Unsigned")};
    }
    return {};
}

StateLook lookOf(SignatureCheck::Result result)
{
    switch (result) {
    case SignatureCheck::Result::Passed:
        return {u"check"_s, Tone::Green, Words::tr("Passed")};
    case SignatureCheck::Result::Failed:
        return {u"cross"_s, Tone::Red, Words::tr("Failed")};
    case SignatureCheck::Result::NotMade:
        return {u"minus"_s, Tone::Muted, Words::tr("Not checked")};
    }
    return {};
}

StateLook lookOfStep(const QString &state)
{
    if (state == u"done")
        return {u"state-delivered"_s, Tone::Green, Words::tr("Delivered")};
    if (state == u"failed")
        return {u"state-failed"_s, Tone::Red, Words::tr("Failed")};
    return {u"state-uncertain"_s, Tone::Amber, Words::tr("Sent, not confirmed")};
}

StateLook lookOfOutcome(const QString &outcome)
{
    if (outcome == u"delivered")
        return {u"state-delivered"_s, Tone::Green, Words::tr("Delivered")};
    if (outcome == u"skipped")
        return {u"state-skipped"_s, Tone::Muted, Words::tr("Skipped")};
    if (outcome == u"retry")
        return {u"state-waiting"_s, Tone::Amber, Words::tr("Tried again")};
    if (outcome == u"uncertain")
        return {u"state-uncertain"_s, Tone::Amber, Words::tr("Sent, not confirmed")};
    if (outcome == u"cancelled")
        return {u"state-cancelled"_s, Tone::Muted, Words::tr("Stopped")};
    return {u"state-failed"_s, Tone::Red, Words::tr("Failed")};
}

QString wordsOf(const Delivery &delivery, const QDateTime &now)
{
    QString word = lookOf(delivery.state).word;
    if (delivery.state == Delivery::State::Queued) {
        if (delivery.nextAttemptAt && *delivery.nextAttemptAt > now)
            return Words::tr("Waiting until %1").arg(shortTime(*delivery.nextAttemptAt, now));
        return word;
    }
    const bool plain = delivery.state == Delivery::State::Delivered ||
                       delivery.state == Delivery::State::Sending ||
                       delivery.state == Delivery::State::Uncertain || delivery.reason.isEmpty();
    return plain ? word : Words::tr("%1: %2").arg(word, delivery.reason);
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return seconds > -60 ? Words::tr("now") : shortTime(time, now);
    if (seconds < 3600)
        return Words::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 24 * 3600)
        return Words::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(time.toLocalTime(), Words::tr("d MMM"));
}

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, Words::tr("d MMM yyyy, HH:mm:ss")) + u' ' + local.timeZoneAbbreviation();
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == now.toLocalTime().date();
    return QLocale().toString(local, today ? Words::tr("HH:mm") : Words::tr("d MMM, HH:mm"));
}

QString durationWords(qint64 milliseconds)
{
    if (milliseconds < 100)
        return Words::tr("%1 ms").arg(QLocale().toString(milliseconds));
    if (milliseconds < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    if (milliseconds < 2 * 3'600'000)
        return Words::tr("%1 min").arg(QLocale().toString(milliseconds / 60'000));
    return Words::tr("%1 h").arg(QLocale().toString(double(milliseconds) / 3'600'000, 'f', 1));
}

QString wholeDurationWords(qint64 milliseconds)
{
    const auto number = [milliseconds](qint64 unit) { return QLocale().toString(milliseconds / unit); };
    if (milliseconds < 1000)
        return durationWords(milliseconds);
    if (milliseconds < 60'000)
        return Words::tr("%1 s").arg(number(1000));
    if (milliseconds < 3'600'000)
        return Words::tr("%1 min").arg(number(60'000));
    return Words::tr("%1 h").arg(number(3'600'000));
}

QString sizeWords(qint64 bytes)
{
    if (bytes < 0)
        return Words::tr("by reference");
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString shortDigest(const QString &digest)
{
    const qsizetype start = digest.indexOf(u':') + 1;
    if (digest.size() - start <= 12)
        return digest;
    return digest.left(start + 4) + u'…' + digest.right(4);
}

QString asSentence(const QString &words)
{
    static const QString ends = u".?!…。？！؟"_s;
    return words.isEmpty() || ends.contains(words.back())
               ? words
               : Words::tr("%1.", "makes a sentence of words").arg(words);
}

QString errorWords(const Error &error)
{
    const QString words =
        asSentence(error.what.isEmpty() ? error.why : Words::tr("%1: %2").arg(error.what, error.why));
    return error.remedy.isEmpty() ? words : words + u'\n' + asSentence(error.remedy);
}

} // namespace attache
