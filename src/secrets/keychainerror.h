// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QString>

#include <chrono>

/// What a keychain's answer means, and what to do about it. The library underneath gives the same code for a
/// keychain that is absent, unfinished or locked; the text beside it (where it is not translated) and this
/// process's environment tell them apart.
namespace attache
{

enum class KeychainProblem {
    NoEventLoop,  ///< Qt runs without GLib, which the keychain's answers come through
    NoBus,        ///< no D-Bus session
    NoService,    ///< a D-Bus session that nobody keeps secrets on
    NoCollection, ///< a service without a keyring to put them into
    Locked,       ///< and no way to ask for its password
    Dismissed,    ///< locked, and the prompt was dismissed or could not be shown
    Refused,      ///< the person or the keychain said no to this program
    Silent,       ///< no answer within the deadline
    Busy,         ///< an earlier request is still unanswered
    Forgetful,    ///< what was written did not come back, or what was removed is still there
    Other,
};

/// A display on which a password prompt could appear.
bool canPrompt();

/// From what QtKeychain reported: whether access was denied, and its text.
KeychainProblem keychainProblem(bool denied, bool deniedByPerson, const QString &text);

/// Environment. `text` is the keychain's own words, for Other.
Error keychainError(KeychainProblem problem, const QString &text = {});

} // namespace attache
