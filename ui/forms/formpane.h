// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "engine/checks.h"

#include <QJsonObject>
#include <QPointer>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace attache
{

class Banner;
class ChecksColumn;
class ElidedLabel;
class FormBody;
class IconMark;
class Label;
class SchemaForm;

/// A form where a detail would be: heading, fields, the checks as they pass, and below them what is to be
/// mended beside Cancel and the one primary button.
///
/// submitted() comes when all fields are valid. From setBusy(true) on the fields are locked and Cancel stops
/// the work; after a failure everything typed is still there.
class FormPane : public QWidget
{
    Q_OBJECT

public:
    struct Heading {
        QByteArray tile; ///< an integration's drawing; may be empty
        QString title;   ///< "Register OCI registry"
        QString subtitle;
        QString submit; ///< "Register"
        bool withChecks = false;
    };

    /// Takes the form over.
    FormPane(const Heading &heading, SchemaForm *form, QWidget *parent = nullptr);
    ~FormPane() override;

    SchemaForm *form() const { return m_form; }

    /// Another way to fill it in, at the heading's far end; taken over.
    void addHeadAction(QWidget *action);

    /// Keeps what is typed, but for secrets, until dropDraft(), so that it is offered again in the next form
    /// of this purpose ("register/smtp"). Call it when the form has its first values: they are what a draft
    /// that is discarded goes back to.
    void keepDraft(const QString &purpose);
    /// It was submitted with success: there is nothing left to keep.
    void dropDraft();

    /// While the engine works on it. Clears the checks of the time before when it begins.
    void setBusy(bool busy);

    bool isBusy() const { return m_busy; }

    /// The stages of the check under way, as they are now.
    void setChecks(const Checks &checks);

    /// Puts each violation at its field, and at the secret that it was not accepted; says everything else
    /// above the fields and in the checks. `forceLabel` ("Register unverified"), where given and the service
    /// was the one to object, offers to do it all the same.
    void showFailure(const Error &error, const QString &forceLabel = {});

    QPushButton *submitButton() const { return m_submit; }

    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void submitted();
    void forced();
    void cancelled();     ///< given up, nothing under way
    void stopRequested(); ///< Cancel while busy

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *newHeading(const Heading &heading);
    QWidget *newDraftLine();
    QWidget *newFooter(const QString &submit);
    void submit(bool force);
    void cancel();
    void keepKeyboard();
    void giveKeyboardBack();
    void showToMend(const QStringList &labels);
    void saveDraft();
    void discardDraft();

    SchemaForm *m_form;
    QHBoxLayout *m_head = nullptr;
    QList<QWidget *> m_headActions;
    FormBody *m_body = nullptr;
    ChecksColumn *m_checks = nullptr;
    Banner *m_banner;
    IconMark *m_mendMark = nullptr;
    ElidedLabel *m_mend = nullptr;
    QPushButton *m_force = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
    bool m_busy = false;
    bool m_wasLetIn = true;       ///< by the service, in the last check
    QPointer<QWidget> m_keyboard; ///< where it was in here before the form was busy
    QPushButton *m_json = nullptr;
    QString m_purpose; ///< of the draft; empty for none
    QTimer *m_saveDraft;
    bool m_isUnsaved = false; ///< something was typed since the draft was saved
    QWidget *m_draftLine = nullptr;
    Label *m_draftWords = nullptr;
    QJsonObject m_firstValues; ///< before the draft was put in
    QJsonObject m_firstOwn;
};

} // namespace attache
