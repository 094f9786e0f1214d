// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "ui/pages/attestations/attestationdetail.h"

#include <QObject>

#include <stop_token>

namespace attache
{

class Console;

/// Reads what is shown of one attestation: its record, contents and deliveries, then its bills of materials,
/// each as it comes. Main thread.
class AttestationReader : public QObject
{
    Q_OBJECT

public:
    explicit AttestationReader(Console &console, QObject *parent = nullptr);
    ~AttestationReader() override;

    /// By id or digest; empty shows none.
    void show(const QString &id);
    void readAgain(); ///< what may have changed of it
    void readDeliveries();
    void takeRecord(const AttestationRecord &record); ///< a newer one of the same

    QString id() const { return m_id; } ///< until its record is read, what was asked for

    const AttestationDetail::View &view() const { return m_view; }

Q_SIGNALS:
    void changed(); ///< view() holds something else to be drawn
    void failed(const attache::Error &error);

private:
    void tell();
    void fail(const Error &error);
    void readContents();
    void readSboms();

    Console &m_console;
    QString m_id;
    AttestationDetail::View m_view;
    bool m_isPartial = false;       ///< a part of it cannot be read: it is drawn without
    std::stop_source m_summarising; ///< the bills of materials
};

} // namespace attache
