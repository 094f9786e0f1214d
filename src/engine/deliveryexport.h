// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QObject>
#include <QSaveFile>
#include <QString>

#include <stop_token>

namespace attache
{

class Console;

enum class ExportFormat { Csv, JsonLines, Har };

/// What is written.
struct ExportedDeliveries {
    store::DeliveryFilter filter = {};
    QString id = {}; ///< this delivery alone
    int attempt = 0; ///< and of that one this attempt alone, in an HTTP archive; 0: all
};

/// One delivery as a line, with its end: RFC 4180, or a JSON object with the fields of
/// `attachectl delivery list -o json`. A cell that a spreadsheet would run is made a text. Not for HAR, which
/// has requests and no lines.
QByteArray exportLine(const Delivery &delivery, ExportFormat format);
QByteArray exportHeader(ExportFormat format); ///< empty for JSON lines

/// Writes deliveries to a file, a page at a time; the file is there only when it is whole. Main thread;
/// deletes itself when it has ended.
class DeliveryExport : public QObject
{
    Q_OBJECT

public:
    DeliveryExport(Console &console, ExportedDeliveries these, const QString &path, ExportFormat format,
                   QObject *parent, std::stop_token stop = {});

    void start();

Q_SIGNALS:
    void progressed(int count);
    void stopped(); ///< it was asked to; there is no file
    void finished(int count);
    void failed(const attache::Error &error);

private:
    void readPage(const store::PageStart &after);
    void take(const std::vector<Delivery> &page);
    void writeRequests(const std::vector<Delivery> &page);
    void goOn(const std::vector<Delivery> &page);
    int pageSize() const;
    void end(const Error *error);

    Console &m_console;
    ExportedDeliveries m_these;
    QSaveFile m_file;
    ExportFormat m_format;
    std::stop_token m_stop;
    int m_count = 0;
    bool m_hasEntries = false; ///< of an HTTP archive
};

} // namespace attache
