// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QJsonValue>
#include <QWidget>

namespace attache
{

class FilterChips;
class JsonPanel;

/// The JSON of an attestation: what was signed, the envelope around it, or the bundle around that.
class AttestationContents : public QWidget
{
    Q_OBJECT

public:
    explicit AttestationContents(QWidget *parent = nullptr);

    /// Another one is shown from its statement on; what is searched for stays.
    void setAttestation(const QString &id, const Attestation &attestation);

    /// The bundle's JSON, in answer to bundleRequested().
    void setBundle(const QJsonValue &bundle);

Q_SIGNALS:
    void bundleRequested();
    void copyRequested(const QString &text);
    void saveRequested(const QByteArray &original);

private:
    void build();
    void show(const QString &part);
    QJsonValue envelope() const;

    QString m_id;
    Attestation m_attestation;
    QJsonValue m_shown;
    FilterChips *m_parts;
    JsonPanel *m_panel;
};

} // namespace attache
