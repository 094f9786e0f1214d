// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

#include <QObject>

#include <stop_token>

class QWidget;

namespace attache
{

class Console;

/// What can be done to a registration that is there: says what it affects, asks where something is taken
/// away, and tells how it went. Owned by the page, over which it asks.
class RegistrationActions : public QObject
{
    Q_OBJECT

public:
    RegistrationActions(Console &console, QWidget *page);

    void test(const QString &id);
    void stopTest();

    QString tested() const { return m_tested; } ///< the id of the one that is being tested; empty: none

    void setPaused(const QString &id, bool paused);
    void askToRemove(const Registration &registration);

Q_SIGNALS:
    void changed(); ///< read again
    void done(const QString &words);
    void failed(const attache::Error &error);

private:
    void remove(const Registration &registration);

    Console &m_console;
    QWidget *m_page;
    std::stop_source m_stop;
    QString m_tested;
};

} // namespace attache
