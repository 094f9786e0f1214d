// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/registrations.h"
#include "ui/models/cataloguemodel.h"

#include <QHash>
#include <QWidget>

#include <stop_token>

class QStackedWidget;

namespace attache
{

class Console;
class FormPane;
class ListColumn;
class MasterDetail;

/// Registering: what to register at the left, its form at the right, with the checks as they pass.
///
/// Each integration's form is kept while the flow is open, so that looking at another loses nothing typed.
class RegisterFlow : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterFlow(Console &console, QWidget *parent = nullptr);

    /// Starts anew. An empty kind leaves the choice open.
    void begin(const QString &kind, const QString &name, const QJsonObject &values);
    /// Stops what is under way, if anything is.
    void stop();

Q_SIGNALS:
    void registered(const attache::Registration &registration);
    void closed();

private:
    FormPane *paneFor(const QString &kind);
    void useSandbox(FormPane *pane, const QString &kind);
    void submit(FormPane *pane, const QString &kind, bool force);
    void finish(FormPane *pane, const Result<Registration> &result);

    Console &m_console;
    CatalogueModel m_model;
    ListColumn *m_column;
    QStackedWidget *m_forms;
    MasterDetail *m_split;
    QHash<QString, FormPane *> m_panes; ///< by integration
    FormPane *m_busy = nullptr;
    std::stop_source m_stop;
    int m_turn = 0; ///< an answer of an earlier turn was stopped
};

/// The fields of a registration that are not its schema's.
std::vector<SchemaField> registrationOwnFields(bool withName);

} // namespace attache
