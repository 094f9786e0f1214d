// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace attache
{

class AttestationActions;
class AttestationDetail;
class AttestationList;
class AttestationReader;
class Console;
class MasterDetail;
class MaterialPane;
class PushPane;
class Soon;

/// What was taken in, whether its signature holds, and what is in it; pushing is its primary action.
class AttestationsPage : public Page
{
    Q_OBJECT

public:
    explicit AttestationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QStringList trail() const override;

    QAction *primaryAction() const override { return trail().isEmpty() ? m_pushAction : nullptr; }

    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    void refresh() override;
    bool goBack() override;
    void open(const QString &id) override;
    void begin(const QJsonObject &given) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectAll();
    void connectDetails();
    void showRight(QWidget *pane);
    void showEmpty();
    void showAttestation(const QString &id);
    void render();
    void openMaterial(const QString &name);
    void finishPush(const Intake::Pushed &result);

    Console &m_console;
    QAction *m_pushAction;
    AttestationActions *m_actions;
    AttestationReader *m_reader;
    AttestationList *m_list;
    AttestationDetail *m_detail;
    MaterialPane *m_material;
    PushPane *m_push;
    QStackedWidget *m_right;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    Soon *m_readSoon;       ///< the newest, and what is shown
    Soon *m_deliveriesSoon; ///< those of what is shown
    bool m_changed = false; ///< while the page was hidden
    QString m_materialSoon; ///< to be opened when the attestation that it is of has been read
};

} // namespace attache
