// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/catalogue.h"
#include "engine/checks.h"
#include "ui/models/tally.h"
#include "ui/pages/parts/detail.h"

#include <QPointer>

#include <map>

class QMenu;

namespace attache
{

class ChecksList;

/// One registration: its state, its fields, what it is attached to and how that goes.
class RegistrationDetail : public Detail
{
    Q_OBJECT

public:
    explicit RegistrationDetail(QWidget *parent = nullptr);

    struct View {
        Registration registration;
        const CatalogueEntry *entry = nullptr; ///< null when its integration is not there any more
        std::vector<Attachment> attachments;
        std::vector<Delivery> latest; ///< newest first
        std::map<QString, Tally> tallies;
        bool testing = false;
        Checks checks;       ///< of its last test, or the one under way; empty: none
        QDateTime checkedAt; ///< when that ended
    };

    void setView(const View &view, const QDateTime &now);
    /// Those of a test under way, in place.
    void setChecks(const Checks &checks);
    bool isMenuOpen() const; ///< what is set now would close it

Q_SIGNALS:
    void testRequested(const QString &id);
    void testStopRequested();
    void editRequested(const QString &id);
    void rotateRequested(const QString &id);
    void cloneRequested(const QString &id);
    void pauseRequested(const QString &id);
    void resumeRequested(const QString &id);
    void removeRequested(const QString &id);
    void attachRequested(const QString &name);
    void workflowRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void deliveriesRequested();

private:
    void addHead(DetailContent &content, const View &view, const QDateTime &now);
    void addChecks(DetailContent &content, const View &view, const QDateTime &now);
    void addFields(DetailContent &content, const View &view, const QDateTime &now);
    void addAttachments(DetailContent &content, const View &view);
    void addLatest(DetailContent &content, const View &view, const QDateTime &now);
    QWidget *moreButton(const Registration &registration, bool hasSecrets, bool isKnown);

    QPointer<ChecksList> m_checks;
    QPointer<QMenu> m_menu;
};

} // namespace attache
