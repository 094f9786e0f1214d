// SPDX-License-Identifier: Apache-2.0
#include "engine/deliveryexport.h"

#include "core/har.h"
#include "core/savefile.h"
#include "engine/answer.h"
#include "engine/console.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int linesAtOnce = 500;
constexpr int archivedAtOnce = 25; // each with all that it sent and was answered

QString timeText(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// In the order of the columns.
QList<std::pair<QString, QString>> fieldsOf(const Delivery &delivery)
{
    return {{u"id"_s, delivery.id},
            {u"state"_s, stateName(delivery.state)},
            {u"reason"_s, delivery.reason},
            {u"integration"_s, delivery.registrationName},
            {u"kind"_s, delivery.kind},
            {u"workflow"_s, delivery.workflowName},
            {u"project"_s, delivery.project},
            {u"attestation"_s, delivery.attestationId},
            {u"attempts"_s, QString::number(delivery.attempts)},
            {u"createdAt"_s, timeText(delivery.createdAt)},
            {u"nextAttemptAt"_s, timeText(delivery.nextAttemptAt)},
            {u"endedAt"_s, timeText(delivery.endedAt)}};
}

QString cell(QString text)
{
    // A reason is a service's words: "=…" in a cell would be a formula in whose spreadsheet it is opened.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QByteArray exportHeader(ExportFormat format)
{
    if (format == ExportFormat::JsonLines)
        return {};
    if (format == ExportFormat::Har)
        return harBegin();
    QStringList names;
    for (const auto &[name, value] : fieldsOf({}))
        names.append(name);
    return names.join(u',').toUtf8() + "\r\n";
}

QByteArray exportLine(const Delivery &delivery, ExportFormat format)
{
    if (format == ExportFormat::Csv) {
        QStringList cells;
        for (const auto &[name, value] : fieldsOf(delivery))
            cells.append(cell(value));
        return cells.join(u',').toUtf8() + "\r\n";
    }
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(delivery))
        object.insert(name, value);
    object.insert(u"attempts"_s, delivery.attempts);
    object.insert(u"receipt"_s, delivery.receipt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

DeliveryExport::DeliveryExport(Console &console, ExportedDeliveries these, const QString &path,
                               ExportFormat format, QObject *parent, std::stop_token stop)
    : QObject(parent)
    , m_console(console)
    , m_these(std::move(these))
    , m_file(path)
    , m_format(format)
    , m_stop(std::move(stop))
{
}

void DeliveryExport::start()
{
    const QByteArray header = exportHeader(m_format);
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(header) != header.size()) {
        const Error error{Error::Kind::Environment,
                          m_file.fileName(),
                          m_file.errorString(),
                          tr("Choose another place"),
                          {}};
        return end(&error);
    }
    if (m_these.id.isEmpty())
        return readPage({});
    whenDone(m_console.deliveries().find(m_these.id), this, [this](const Result<Deliveries::Detail> &found) {
        if (found)
            take({found->delivery});
        else
            end(&found.error());
    });
}

int DeliveryExport::pageSize() const
{
    return m_format == ExportFormat::Har ? archivedAtOnce : linesAtOnce;
}

void DeliveryExport::readPage(const store::PageStart &after)
{
    whenDone(m_console.deliveries().list(m_these.filter, pageSize(), after), this,
             [this](const Result<std::vector<Delivery>> &page) {
                 if (page)
                     take(*page);
                 else
                     end(&page.error());
             });
}

void DeliveryExport::take(const std::vector<Delivery> &page)
{
    if (m_format == ExportFormat::Har)
        return writeRequests(page);
    for (const Delivery &delivery : page)
        m_file.write(exportLine(delivery, m_format)); // commitWhole() tells whether all was written
    goOn(page);
}

void DeliveryExport::writeRequests(const std::vector<Delivery> &page)
{
    whenDone(m_console.deliveries().harEntriesOf(page, m_these.attempt), this,
             [this, page](const Result<QByteArray> &entries) {
                 if (!entries)
                     return end(&entries.error());
                 if (m_hasEntries && !entries->isEmpty())
                     m_file.write(",\n");
                 m_hasEntries = m_hasEntries || !entries->isEmpty();
                 m_file.write(*entries);
                 goOn(page);
             });
}

void DeliveryExport::goOn(const std::vector<Delivery> &page)
{
    m_count += int(page.size());
    Q_EMIT progressed(m_count);
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
        return deleteLater();
    }
    if (m_these.id.isEmpty() && int(page.size()) == pageSize())
        return readPage({page.back().createdAt, page.back().id});
    if (m_format == ExportFormat::Har)
        m_file.write(harEnd());
    if (commitWhole(m_file))
        return end(nullptr);
    const Error error{Error::Kind::Environment,
                      m_file.fileName(),
                      m_file.errorString(),
                      tr("Make room, then try again"),
                      {}};
    end(&error);
}

void DeliveryExport::end(const Error *error)
{
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT finished(m_count);
    deleteLater();
}

} // namespace attache
