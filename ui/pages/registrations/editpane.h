// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QWidget>

#include <stop_token>

namespace attache
{

class Console;
class FormPane;
struct CatalogueEntry;

/// Changes a registration where its detail is: the form filled with what it has, secrets empty, which keeps
/// them.
class EditPane : public QWidget
{
    Q_OBJECT

public:
    EditPane(Console &console, const Registration &registration, const CatalogueEntry &entry,
             QWidget *parent = nullptr);

    const Registration &registration() const { return m_registration; }

    void stop();

Q_SIGNALS:
    void changed(const attache::Registration &registration);
    void closed();

private:
    void submit(bool force);

    Console &m_console;
    Registration m_registration;
    FormPane *m_pane;
    std::stop_source m_stop;
    int m_turn = 0;
};

/// What to change: fields with another value than before; null for those that were emptied. Secrets that were
/// not typed anew are absent, which keeps them.
QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after, const QStringList &secrets);

} // namespace attache
