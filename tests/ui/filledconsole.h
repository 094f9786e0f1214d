// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesfixture.h"
#include "support/scriptedserver.h"
#include "ui/desktop/preferences.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"

namespace attache::test
{

/// A page of the window, and what is opened on it: "failed" for a failed delivery.
struct Look {
    const char *name;
    PageId page;
    const char *mode;
};

/// Every page, with each of its forms.
inline constexpr Look looks[] = {
    {"overview", PageId::Overview, ""},
    {"integrations", PageId::Integrations, ""},
    {"registrations", PageId::Registrations, ""},
    {"register", PageId::Registrations, "begin"},
    {"edit", PageId::Registrations, "edit"},
    {"workflows", PageId::Workflows, ""},
    {"attach", PageId::Workflows, "begin"},
    {"attachment", PageId::Workflows, "attachment"},
    {"options", PageId::Workflows, "options"},
    {"cells", PageId::Workflows, "cells"},
    {"attestations", PageId::Attestations, ""},
    {"material", PageId::Attestations, "material"},
    {"push", PageId::Attestations, "begin"},
    {"deliveries", PageId::Deliveries, ""},
    {"sandbox", PageId::Sandbox, ""},
    {"log", PageId::Log, ""},
    {"settings", PageId::Settings, ""},
    {"failed-delivery", PageId::Deliveries, "failed"},
};

/// A console with something of everything in it, and the window's pages over it.
class FilledConsole
{
public:
    FilledConsole();

    /// The pages, for a window that does not outlive this.
    std::vector<PageEntry> pages();
    /// Shows the window with the page, and opens on it what is asked for.
    Page *open(MainWindow &window, const Look &look, QSize size = {1280, 800});
    /// Until what the pages have asked for is shown.
    void settle();

private:
    IntegrationPackage package(const QString &id, const QByteArray &title, const QByteArray &icon);
    void registerAll();
    void attachAll();
    void pushAll();
    void beginPush(Page &page);
    QJsonArray materials(const QString &run);

    QTemporaryDir m_folder;
    QTemporaryDir m_files;
    std::shared_ptr<Script> m_script = std::make_shared<Script>();
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Console> m_console;
    LogBook m_log;
    Preferences m_preferences;
    std::vector<Delivery> m_deliveries;
};

} // namespace attache::test
