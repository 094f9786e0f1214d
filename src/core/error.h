// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace attache
{

/// One way in which a document breaks its schema.
struct Violation {
    QString pointer; ///< JSON pointer (RFC 6901) to the offending value; empty for the document itself
    QString keyword; ///< the schema keyword that is violated, for example "required"
    QString message; ///< plain words, without a trailing full stop

    bool operator==(const Violation &) const = default;
};

/// Why something could not be done, in words that a person can act on. A value: copy it freely, on any
/// thread.
///
/// Never holds a secret: whoever builds one from a service's answer passes it through redact() first.
struct Error {
    enum class Kind {
        Invalid,     ///< what was asked for makes no sense: a bad option, a schema violation, bad JSON
        NotFound,    ///< the named thing is not there
        Conflict,    ///< it clashes with what is there already: a name taken, still in use
        Rejected,    ///< a service was asked and said no
        Unreachable, ///< a service could not be asked, or gave no usable answer; may pass
        Environment, ///< this machine is not ready: keychain, store, disk, a missing integration
        Cancelled,   ///< somebody stopped it
    };

    Kind kind = Kind::Invalid;
    QString what;   ///< the thing that failed, short: "workflow build-api"
    QString why;    ///< the cause: "there is no such workflow"
    QString remedy; ///< what to do about it; may be empty
    std::vector<Violation>
        violations; ///< each broken rule, where the kind is Invalid and a schema was broken

    /// "WHAT: WHY. REMEDY", as one line.
    QString text() const;

    bool operator==(const Error &) const = default;
};

} // namespace attache
