// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QString>

/// How states, times, sizes and errors are put to a person. Pure but for the locale and its time zone.
namespace attache
{

/// A state as mark, colour and word: never one without the others.
struct StateLook {
    QString mark; ///< a name in resources/icons; empty for none
    Tone tone = Tone::Muted;
    QString word;
};

StateLook lookOf(Delivery::State state);
StateLook lookOf(Registration::State state);
StateLook lookOf(const SignatureState &signature);
StateLook lookOf(SignatureCheck::Result result);
StateLook lookOfStep(const QString &state);      ///< Step::state
StateLook lookOfOutcome(const QString &outcome); ///< Attempt::outcome

/// "Waiting until 14:05", "Failed: the registry refused the password".
QString wordsOf(const Delivery &delivery, const QDateTime &now);

QString relativeTime(const QDateTime &time, const QDateTime &now); ///< "now", "2 min ago", "3 Nov"
QString exactTime(const QDateTime &time);                          ///< "24 Nov 2026, 14:00:12 CET"
QString shortTime(const QDateTime &time, const QDateTime &now); ///< "14:05", or with its day when not today
QString durationWords(qint64 milliseconds);                     ///< "0.8 s", "2 min", "3.5 h"
QString wholeDurationWords(qint64 milliseconds); ///< "1 s", "10 min": of round ones, on a scale
QString sizeWords(qint64 bytes);                 ///< "18.4 KiB"; "by reference" for -1
QString shortDigest(const QString &digest);      ///< "sha256:9f1c…8f7a"

/// With the full stop of the language where there is none yet. Empty stays empty.
QString asSentence(const QString &words);

/// A whole sentence for a person out of an engine's error: what, why, and on a line of its own what to do.
QString errorWords(const Error &error);

} // namespace attache
