// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/matrixreading.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"

namespace attache
{
namespace
{

// More than a busy day, and still nothing to wait for.
constexpr int deliveriesRead = 5000;

Result<std::map<QString, Tally>> counted(const Result<std::vector<Delivery>> &deliveries)
{
    if (!deliveries)
        return deliveries.error();
    return tallies(*deliveries, QDateTime::currentDateTimeUtc());
}

} // namespace

/// As it comes in.
struct MatrixReading::Parts {
    std::vector<Workflow> workflows;
    std::vector<Registration> registrations;
    std::vector<Attachment> attachments;
    std::map<QString, Tally> tallies;
    std::map<QString, store::WorkflowHistory> histories;
    int missing = 5;
    bool failed = false;
};

MatrixReading::MatrixReading(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
}

template <typename T>
void MatrixReading::gather(const std::shared_ptr<Parts> &parts, QFuture<Result<T>> future, T Parts::*part)
{
    whenDone(future, this, [this, parts, part](const Result<T> &result) {
        if (result) {
            (*parts).*part = *result;
        } else if (!parts->failed) {
            parts->failed = true;
            Q_EMIT failed(result.error());
        }
        if (--parts->missing == 0 && !parts->failed)
            give(*parts);
    });
}

void MatrixReading::read()
{
    store::DeliveryFilter day;
    day.since = QDateTime::currentDateTimeUtc().addSecs(-Tally::hours * 3600);
    const auto parts = std::make_shared<Parts>(); // by all that are under way
    gather(parts, m_console.workflows().list(), &Parts::workflows);
    gather(parts, m_console.registrations().list(), &Parts::registrations);
    gather(parts, m_console.workflows().attachments(), &Parts::attachments);
    // Counted where they are read: thousands of rows are nothing to bring to the window.
    gather(parts, m_console.deliveries().list(day, deliveriesRead).then(counted), &Parts::tallies);
    gather(parts, m_console.workflows().histories(), &Parts::histories);
}

QStringList MatrixReading::wanted(const QString &kind, const QJsonObject &options) const
{
    const CatalogueEntry *entry = m_console.catalogue().entry(kind);
    return entry && entry->integration->needsMaterials(entry->attachment.withDefaults(options))
               ? entry->subscribedMaterials
               : QStringList();
}

void MatrixReading::give(Parts &parts)
{
    Q_EMIT finished(
        {std::move(parts.workflows), std::move(parts.registrations), std::move(parts.attachments),
         std::move(parts.tallies), std::move(parts.histories),
         [this](const QString &kind, const QJsonObject &options) { return wanted(kind, options); }});
}

} // namespace attache
