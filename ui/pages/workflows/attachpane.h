// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QJsonObject>
#include <QWidget>

#include <stop_token>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace attache
{

class Console;
class FormPane;

/// Attaches a registration to a workflow: which ones, and the options that the integration asks for.
class AttachPane : public QWidget
{
    Q_OBJECT

public:
    explicit AttachPane(Console &console, QWidget *parent = nullptr);

    struct Choice {
        std::vector<Workflow> workflows;
        std::vector<Registration> registrations;
        QString workflow;     ///< id or name of the one to begin with
        QString registration; ///< likewise
        QJsonObject options;
    };

    void begin(const Choice &choice);

    FormPane *pane() const { return m_pane; }

    /// Stops what is under way, if anything is.
    void stop();

Q_SIGNALS:
    void attached(const attache::Attachment &attachment);
    void closed();

private:
    void buildForm(const QJsonObject &options);
    void submit();
    void setBusy(bool busy);

    Console &m_console;
    Choice m_choice;
    QComboBox *m_workflow;
    QComboBox *m_registration;
    QVBoxLayout *m_column;
    FormPane *m_pane = nullptr;
    std::stop_source m_stop;
    int m_turn = 0; ///< an answer of an earlier turn was stopped
};

} // namespace attache
