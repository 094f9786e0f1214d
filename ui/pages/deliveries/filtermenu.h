// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QJsonObject>
#include <QMenu>

#include <vector>

namespace attache
{

/// What deliveries can be filtered by, and the views that are kept: filters under a name. A filter is what
/// DeliveriesPage::begin() takes.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    void setChoices(const std::vector<Registration> &registrations, const std::vector<Workflow> &workflows);
    /// What is filtered by now: the menu begins there.
    void setFilter(const QJsonObject &filter);

    /// "prod-registry · Failed · Last 24 h".
    QString wordsOf(const QJsonObject &filter) const;

    /// Keeps what is filtered by now, in place of another view of that name.
    void keepView(const QString &name);

Q_SIGNALS:
    void chosen(const QJsonObject &filter);
    void keepRequested(); ///< under a name that is to be asked for
    void viewRemoved(const QString &name, const QJsonObject &filter);

private:
    void build();
    void addViews();
    void addStates();
    void addOneOf(const QString &title, const QString &key,
                  const QList<std::pair<QString, QString>> &choices);
    void addTimes();

    QJsonObject m_filter;
    QList<std::pair<QString, QString>> m_registrations; ///< id and name
    QList<std::pair<QString, QString>> m_workflows;
};

} // namespace attache
