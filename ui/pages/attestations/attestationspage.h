// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"
#include "ui/models/attestationmodel.h"
#include "ui/pages/attestations/attestationdetail.h"
#include "ui/pages/page.h"

#include <QTemporaryFile>

#include <memory>

class QStackedWidget;
class QTimer;

namespace attache
{

class Console;
class FilterChips;
class ListColumn;
class MasterDetail;
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
    void showPush(bool shown);
    void showChips();
    void showEmpty();
    void showAttestation(const QString &id);
    void readChanged();
    void render();
    void readDeliveries();
    void finishPush(const Intake::Pushed &result);
    void redeliver(const QStringList &ids);
    void addMaterial(const QString &attestationId, const QString &materialName);
    void pushWithMaterial(const QString &attestationId, const QString &file);
    void save(const QByteArray &original);

    Console &m_console;
    AttestationModel m_model;
    QAction *m_pushAction;
    FilterChips *m_chips;
    ListColumn *m_column;
    AttestationDetail *m_detail;
    PushPane *m_push;
    QStackedWidget *m_right;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QTimer *m_clock;
    Soon *m_readSoon;       ///< the newest, and m_shown
    Soon *m_deliveriesSoon; ///< those of m_shown
    bool m_changed = false; ///< while the page was hidden
    QString m_shown;
    AttestationDetail::View m_view; ///< of m_shown, as far as it is read
    std::unique_ptr<QTemporaryFile>
        m_again; ///< the stored bytes, while they are pushed again with a material
    bool m_read = false;
};

} // namespace attache
