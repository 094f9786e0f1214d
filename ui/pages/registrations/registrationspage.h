// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/registrationmodel.h"
#include "ui/pages/page.h"
#include "ui/pages/registrations/editpane.h"
#include "ui/pages/registrations/registrationdetail.h"

#include <QPointer>

class QStackedWidget;

namespace attache
{

class Console;
class FilterChips;
class ListColumn;
class MasterDetail;
class RegisterFlow;
class RegistrationActions;
class Soon;

/// The services that Attaché may deliver to, with their addresses; registering one is the primary action.
class RegistrationsPage : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QStringList trail() const override;
    QAction *primaryAction() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void open(const QString &id) override;
    void begin(const QJsonObject &given) override;

private:
    void build();
    void connectAll();
    void connectDetail();
    void read();
    void take(const std::vector<Registration> &registrations);
    void showChips();
    void showBrowsing();
    void showRegistration(const QString &id);
    void readDeliveries();
    void render();
    using MakeJob = EditPane::Job (*)(Console &, const Registration &, const CatalogueEntry &);
    void edit(MakeJob make);
    void closeEdit();
    void endEdit();
    void doWhatWasAsked();

    Console &m_console;
    RegistrationModel m_model;
    QAction *m_registerAction;
    RegistrationActions *m_actions;
    Soon *m_deliveriesSoon; ///< reads those of m_shown
    FilterChips *m_chips;
    ListColumn *m_column;
    RegistrationDetail *m_detail;
    QStackedWidget *m_right;
    MasterDetail *m_split;
    RegisterFlow *m_flow;
    QStackedWidget *m_stack;
    QPointer<EditPane> m_edit;
    std::vector<Attachment> m_attachments; ///< of all registrations
    RegistrationDetail::View m_view;
    QString m_shown;
    bool m_attachesNext = false; ///< something was registered just now
    QString m_openSoon;          ///< to be shown when the list has been read
    QString m_thenSoon;          ///< and what is to be done with it then: see Page::begin()
    bool m_read = false;
    bool m_taking = false; ///< a reading changes the list, and not a person
};

} // namespace attache
