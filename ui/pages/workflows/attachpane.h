// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "engine/workflows.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <stop_token>
#include <vector>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace attache
{

class Console;
class FormPane;
class PreviewPane;

/// Attaches a registration to a workflow, or changes the options of one that is: which ones, what the
/// integration asks for, and below (beside, in a wide window) what that would have done with what is stored.
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
        std::optional<Attachment> attachment{}; ///< to change this one, instead
    };

    void begin(const Choice &choice);

    FormPane *pane() const { return m_pane; }

    bool isChange() const { return m_choice.attachment.has_value(); }

    /// Stops what is under way, if anything is.
    void stop();

Q_SIGNALS:
    void attached(const attache::Attachment &attachment);
    void changed(const attache::Attachment &attachment, const QJsonObject &previous);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChooser();
    void buildForm(const QJsonObject &options);
    Workflows::AttachInput input() const;
    void submit();
    void submitChange();
    template <typename T>
    void await(const QFuture<Result<T>> &future, void (AttachPane::*told)(const T &));
    void tellAttached(const Attachment &attachment);
    void tellChanged(const Workflows::Changed &changed);
    void setBusy(bool busy);

    Console &m_console;
    Choice m_choice;
    QWidget *m_chooser;
    QComboBox *m_workflow;
    QComboBox *m_registration;
    QVBoxLayout *m_column;
    QBoxLayout *m_halves;
    FormPane *m_pane = nullptr;
    QWidget *m_lineAbove; ///< the preview; or beside it
    QWidget *m_lineBeside;
    PreviewPane *m_preview;
    std::stop_source m_stop;
    int m_turn = 0; ///< an answer of an earlier turn was stopped
};

} // namespace attache
