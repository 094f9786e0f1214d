// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace attache
{

/// A table in a box-drawing frame, as the commands that operators know print it.
struct Table {
    QString title; ///< a row of its own above the header; empty: none
    QStringList header;
    QList<QStringList> rows; ///< a cell may have several lines
    bool ruled = true;       ///< lines between the rows

    QString text() const;
};

/// "key: value" a line, sorted by key. A value of several lines is folded to its first; JSON has it whole.
QString configText(const QJsonObject &config);

} // namespace attache
