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

enum class ExportFormat { Csv, JsonLines };

/// One delivery as a line, with its end: RFC 4180, or a JSON object with the fields of
/// `attachectl delivery list -o json`. A cell that a spreadsheet would run is made a text.
QByteArray exportLine(const Delivery &delivery, ExportFormat format);
QByteArray exportHeader(ExportFormat format); ///< empty for JSON

/// Writes all deliveries that a filter finds to a file, a page at a time; the file is there only when it is
/// whole. Main thread; deletes itself when it has ended.
class DeliveryExport : public QObject
{
    Q_OBJECT

public:
    DeliveryExport(Console &console, const store::DeliveryFilter &filter, const QString &path,
                   ExportFormat format, QObject *parent, std::stop_token stop = {});

    void start();

Q_SIGNALS:
    void progressed(int count);
    void stopped(); ///< it was asked to; there is no file
    void finished(int count);
    void failed(const attache::Error &error);

private:
    void readPage(const store::PageStart &after);
    void take(const std::vector<Delivery> &page);
    void end(const Error *error);

    Console &m_console;
    store::DeliveryFilter m_filter;
    QSaveFile m_file;
    ExportFormat m_format;
    std::stop_token m_stop;
    int m_count = 0;
};

} // namespace attache
