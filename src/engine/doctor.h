// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace attache
{

struct EngineParts;

/// Looks at what Attaché needs from this machine. Use on the main thread; see Console.
class Doctor : public QObject
{
    Q_OBJECT

public:
    explicit Doctor(EngineParts &parts, QObject *parent = nullptr);

    struct Finding {
        QString name; ///< "store", "keychain", "integrations", "network", "dispatcher"
        bool works = false;
        QString words;  ///< what was found
        QString remedy; ///< what to do, when it does not work
    };

    QFuture<std::vector<Finding>> examine();

private:
    EngineParts &m_parts;
};

} // namespace attache
