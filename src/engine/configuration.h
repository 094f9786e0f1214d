// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <vector>

namespace attache
{

struct EngineParts;

/// What the operator has set up (registrations, workflows and what is attached to them) as a file: to keep
/// under version control, or to bring to another machine. No secret is in it, only {"$secret": "NAME/FIELD"}
/// in its place. Use on the main thread; see Console.
class Configuration : public QObject
{
    Q_OBJECT

public:
    explicit Configuration(EngineParts &parts, QObject *parent = nullptr);

    /// The same set-up gives the same bytes: sorted, indented JSON, without times.
    QFuture<Result<QByteArray>> exported();

    /// What an import does to one thing.
    struct Change {
        bool isNew = false;  ///< made, or else changed
        QString thing;       ///< "registration", "workflow" or "attachment"
        QString name;        ///< "prod-registry", "shop/build", "prod-registry on shop/build"
        QStringList details; ///< a line for each field: "repository: a → b"
    };

    /// What import() would do. Invalid, with a violation for each thing that is wrong in the file.
    QFuture<Result<std::vector<Change>>> compare(QByteArray file);

    /// Makes what is missing, changes what differs, touches nothing else; all in one transaction, and nothing
    /// the second time. No service is asked: a registration that is made or whose inputs change is
    /// unverified, and its deliveries wait for the secrets that are not on this machine.
    QFuture<Result<std::vector<Change>>> import(QByteArray file);

private:
    EngineParts &m_parts;
};

} // namespace attache
