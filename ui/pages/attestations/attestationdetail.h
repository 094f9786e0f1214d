// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "engine/intake.h"
#include "ui/pages/parts/detail.h"

#include <QPointer>

#include <map>
#include <optional>

namespace attache
{

class AttestationContents;

/// One attestation: its run, digest, signature with the checks that were made and not made, materials, bills
/// of materials, policies and contents.
class AttestationDetail : public Detail
{
    Q_OBJECT

public:
    explicit AttestationDetail(QWidget *parent = nullptr);

    struct View {
        AttestationRecord record;
        std::optional<Attestation> contents;             ///< read later than the record
        std::optional<std::vector<Delivery>> deliveries; ///< likewise
        std::map<QString, Result<Intake::Sbom>> sboms{}; ///< by material, as they are read
    };

    void setView(const View &view, const QDateTime &now);
    void setBundle(const QJsonValue &bundle);

    /// Whether files that are dropped there are materials.
    bool isMaterialsAt(const QPoint &global) const;

Q_SIGNALS:
    void redeliverRequested(const QStringList &deliveryIds);
    void deliveryRequested(const QString &id);
    void materialRequested(const QString &materialName);
    void bundleRequested();
    void copyRequested(const QString &text);
    void saveRequested(const QByteArray &original);

private:
    void addHead(DetailContent &content, const View &view, const QDateTime &now);
    void addSignature(DetailContent &content, const SignatureState &signature);
    void addMaterials(DetailContent &content, const View &view);
    void addSboms(DetailContent &content, const View &view);
    void addRefused(DetailContent &content, const std::vector<RefusedMaterial> &refused);
    void addDeliveries(DetailContent &content, const View &view, const QDateTime &now);
    QWidget *contentsOf(const View &view);

    QPointer<AttestationContents> m_contents; ///< within what is shown; gone with what has none
};

} // namespace attache
