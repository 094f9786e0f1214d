// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationcontents.h"

#include "ui/pages/attestations/jsonpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/hairline.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

AttestationContents::AttestationContents(QWidget *parent)
    : QWidget(parent)
    , m_parts(new FilterChips)
    , m_panel(new JsonPanel(tr("Contents")))
{
    m_parts->setObjectName(u"contentsPart"_s);
    build();
    connect(m_parts, &FilterChips::chosenChanged, this, &AttestationContents::show);
    connect(m_panel, &JsonPanel::copyRequested, this, &AttestationContents::copyRequested);
}

void AttestationContents::setAttestation(const QString &id, const Attestation &attestation)
{
    if (id == m_id)
        return; // it never changes: what is open stays open
    m_id = id;
    m_attestation = attestation;
    std::vector<FilterChips::Chip> parts{{u"statement"_s, tr("Statement"), -1},
                                         {u"envelope"_s, tr("Envelope"), -1}};
    if (attestation.form == Attestation::Form::Bundle || attestation.form == Attestation::Form::Dump)
        parts.push_back({u"bundle"_s, tr("Bundle"), -1});
    const bool isChosen = m_parts->chosen() == u"statement";
    m_parts->setChips(parts);
    m_parts->choose(u"statement"_s); // which shows it unless it was chosen
    if (isChosen)
        show(u"statement"_s);
}

void AttestationContents::build()
{
    auto *header = new SectionHeader(tr("Contents"));
    auto *copy = newButton(tr("Copy"), u"copy"_s, ButtonRole::Quiet);
    copy->setObjectName(u"copyContents"_s);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(jsonText(m_shown)); });
    auto *save = newButton(tr("Save…"), {}, ButtonRole::Quiet);
    save->setObjectName(u"saveContents"_s);
    save->setToolTip(tr("The attestation's original bytes, as its digest is of"));
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_attestation.original); });
    header->addAction(m_parts);
    header->addAction(copy);
    header->addAction(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(header);
    column->addWidget(m_panel);
}

void AttestationContents::show(const QString &part)
{
    if (part == u"bundle") {
        Q_EMIT bundleRequested();
        return;
    }
    m_shown = part == u"envelope" ? envelope() : QJsonValue(m_attestation.statement);
    m_panel->setDocument(m_shown, {u"predicate"_s, u"signatures"_s});
}

void AttestationContents::setBundle(const QJsonValue &bundle)
{
    if (m_parts->chosen() != u"bundle")
        return;
    m_shown = bundle;
    m_panel->setDocument(bundle, {u"dsseEnvelope"_s, u"verificationMaterial"_s});
}

QJsonValue AttestationContents::envelope() const
{
    QJsonArray signatures;
    for (const EnvelopeSignature &signature : m_attestation.envelope.signatures)
        signatures.append(QJsonObject{{u"keyid"_s, QString::fromUtf8(signature.keyId)},
                                      {u"sig"_s, QString::fromLatin1(signature.sig.toBase64())}});
    return QJsonObject{{u"payloadType"_s, QString::fromUtf8(m_attestation.envelope.payloadType)},
                       {u"payload"_s, QString::fromLatin1(m_attestation.envelope.payload.toBase64())},
                       {u"signatures"_s, signatures}};
}

} // namespace attache
