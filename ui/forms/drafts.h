// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace attache
{

/// What was typed into a form and not submitted: kept in QSettings until it is, so that it is there again
/// when the form is. Secrets are never part of it: whoever saves one leaves them out
/// (SchemaForm::openValues()).
struct Draft {
    QDateTime at;
    QJsonObject values; ///< of the schema
    QJsonObject own;    ///< of the form's own fields
};

/// `purpose` tells forms apart: "register/oci-registry".
std::optional<Draft> readDraft(const QString &purpose);
void saveDraft(const QString &purpose, const Draft &draft);
void dropDraft(const QString &purpose);

} // namespace attache
