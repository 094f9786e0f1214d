// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <stop_token>

namespace attache
{

class Console;
class FormPane;
class SchemaForm;
struct CatalogueEntry;

/// What is done to a registration by a form where its detail is: it is edited, its secrets are rotated, or it
/// is cloned. The stages of the check are shown beside the fields.
class EditPane : public QWidget
{
    Q_OBJECT

public:
    /// What submitting the form asks of the engine.
    using Send =
        std::function<QFuture<Result<Registration>>(const SchemaForm &, bool force, std::stop_token)>;

    struct Job {
        Registration registration;
        FormPane *pane = nullptr; ///< taken over
        QString title;            ///< "Edit", in the header's trail
        QString doneWords;        ///< with %1 for the name that came of it
        QString force;            ///< the button for a service that objects; empty: there is none
        Send send;
    };

    /// The form filled with what it has, secrets empty, which keeps them.
    static Job edit(Console &console, const Registration &registration, const CatalogueEntry &entry);
    /// The secret fields alone: new ones are tested before they take the old ones' place.
    static Job rotate(Console &console, const Registration &registration, const CatalogueEntry &entry);
    /// A new one with the same inputs; its secrets are copied within the keychain, or typed again.
    static Job clone(Console &console, const Registration &registration, const CatalogueEntry &entry);

    EditPane(Console &console, Job job, QWidget *parent = nullptr);

    const Registration &registration() const { return m_job.registration; }

    QString title() const { return m_job.title; }

    void begin(); ///< puts the keyboard into the first field
    void stop();

Q_SIGNALS:
    void changed(const attache::Registration &registration, const QString &words);
    /// It was submitted again after a stop that came too late for this.
    void keptAfterAll(const QString &words);
    void closed();

private:
    void submit(bool force);
    void tellKept(const Registration &registration, const QJsonObject &sent);

    Console &m_console;
    const Job m_job;
    std::stop_source m_stop;
    int m_turn = 0;
};

/// What to change: fields with another value than before; null for those that were emptied. Secrets that were
/// not typed anew are absent, which keeps them.
QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after, const QStringList &secrets);

} // namespace attache
