// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"
#include "core/result.h"
#include "engine/checks.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
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

    /// What a test found, stage by stage.
    struct Report {
        Checks checks;
        QDateTime endedAt; ///< invalid while it goes on
    };

    Report report(const QString &id) const
    {
        return m_reports.value(id);
    } ///< of its last test since the start

    void setPaused(const Registration &registration, bool paused);
    void askToRemove(const Registration &registration);

Q_SIGNALS:
    void changed();                                                  ///< read again
    void reported(const QString &id, const attache::Checks &checks); ///< a test under way went on
    void done(const QString &words);
    void undoable(const QString &words, const std::function<void()> &undo);
    void failed(const attache::Error &error);

private:
    void remove(const Registration &registration);
    void offerBack(const Registration &registration);
    void restore(const Registration &registration);
    void take(const QString &of, const Checks &checks);
    void tell(const Result<Registration> &result);

    Console &m_console;
    QWidget *m_page;
    std::stop_source m_stop;
    QString m_tested;
    QHash<QString, Report> m_reports; ///< by registration
};

} // namespace attache
