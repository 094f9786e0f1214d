// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "ui/pages/parts/detail.h"

#include <QPointer>

#include <optional>

namespace attache
{

class JsonTree;

/// One attestation: its run, digest, signature with the checks that were made and not made, materials,
/// policies and contents.
class AttestationDetail : public Detail
{
    Q_OBJECT

public:
    explicit AttestationDetail(QWidget *parent = nullptr);

    struct View {
        AttestationRecord record;
        std::optional<Attestation> contents;             ///< read later than the record
        std::optional<std::vector<Delivery>> deliveries; ///< likewise
    };

    void setView(const View &view, const QDateTime &now);

Q_SIGNALS:
    void redeliverRequested(const QStringList &deliveryIds);
    void deliveryRequested(const QString &id);
    void materialRequested(const QString &attestationId, const QString &materialName);
    void copyRequested(const QString &text);
    void saveRequested(const QByteArray &original);

private:
    void addHead(DetailContent &content, const View &view, const QDateTime &now);
    void addSignature(DetailContent &content, const SignatureState &signature);
    void addMaterials(DetailContent &content, const View &view);
    void addRefused(DetailContent &content, const std::vector<RefusedMaterial> &refused);
    void addPolicies(DetailContent &content, const PolicyStatus &policy);
    void addDeliveries(DetailContent &content, const View &view, const QDateTime &now);
    void addContents(DetailContent &content, const Attestation &attestation);

    QPointer<JsonTree> m_tree; ///< kept while the same attestation is shown: what is open stays open
};

} // namespace attache
