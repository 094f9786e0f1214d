// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "engine/retention.h"

#include <QWidget>

#include <stop_token>

class QComboBox;
class QVBoxLayout;

namespace attache
{

class Label;

/// How long what is stored is kept, what is stored, and, before a shorter time holds, what would go.
class KeepSection : public QWidget
{
    Q_OBJECT

public:
    explicit KeepSection(Retention &retention, QWidget *parent = nullptr);
    ~KeepSection() override;

    void read();

Q_SIGNALS:
    void failed(const attache::Error &error);
    void done(const QString &words);

private:
    QComboBox *addChoice(const QString &words, const QString &name);
    void showTimes(const Retention::Times &times);
    Retention::Times chosen() const;
    void preview();
    void ask(const Retention::Freed &freed);
    void apply();
    void sweep();
    void giveUp();
    QWidget *newPlan(const QString &words);
    void showWork(const QString &words, const QString &stopWords);
    void hidePlan();
    void readStored();

    Retention &m_retention;
    Retention::Times m_times; ///< those that hold
    QVBoxLayout *m_column;
    QComboBox *m_requests = nullptr;
    QComboBox *m_deliveries = nullptr;
    QWidget *m_plan = nullptr; ///< what would go, to agree to, or what is being done
    Label *m_stored;
    std::stop_source m_stop;       ///< of what m_plan tells
    std::stop_source m_storedStop; ///< of the look at what is stored
};

} // namespace attache
