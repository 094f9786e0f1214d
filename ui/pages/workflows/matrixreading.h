// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "ui/models/matrixmodel.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace attache
{

class Console;

/// Reads what the matrix shows, all of it at once. Owned by the page.
class MatrixReading : public QObject
{
    Q_OBJECT

public:
    explicit MatrixReading(Console &console, QObject *parent = nullptr);

    void read();

    /// The types of materials that the integration would look for; none where it needs no content.
    QStringList wanted(const QString &kind, const QJsonObject &options) const;

Q_SIGNALS:
    void finished(const attache::MatrixModel::Contents &contents);
    void failed(const attache::Error &error);

private:
    struct Parts;

    template <typename T>
    void gather(const std::shared_ptr<Parts> &parts, QFuture<Result<T>> future, T Parts::*part);
    void give(Parts &parts);

    Console &m_console;
};

} // namespace attache
