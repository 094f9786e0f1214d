// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/intake.h"
#include "ui/pages/parts/detail.h"

#include <optional>
#include <stop_token>

namespace attache
{

class Console;

/// One material: whether its content is what the attestation says, the summary of a bill of materials, and
/// the content itself as a tree, a text or bytes.
class MaterialPane : public Detail
{
    Q_OBJECT

public:
    explicit MaterialPane(Console &console, QWidget *parent = nullptr);
    ~MaterialPane() override;

    void showMaterial(const AttestationRecord &attestation, const QString &name);
    void clear(); ///< stops what is being read

    QString material() const { return m_material.name; }

Q_SIGNALS:
    void addRequested(const QString &attestationId, const QString &name);
    void openRequested(const QString &attestationId, const QString &name, const QString &filename);
    void saveRequested(const QString &attestationId, const QString &name, const QString &filename);
    void copyRequested(const QString &text);

private:
    void read();
    void render();
    void addHead(DetailContent &content);
    void addFacts(DetailContent &content);
    void addMissing(DetailContent &content);
    void addContent(DetailContent &content);

    Console &m_console;
    AttestationRecord m_attestation;
    MaterialRecord m_material;
    std::stop_source m_reading;
    std::optional<Result<Intake::MaterialContent>> m_content; ///< once it is read
    std::optional<Result<Intake::Sbom>> m_sbom;               ///< likewise, of a bill of materials
};

} // namespace attache
