// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationreader.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"

#include <algorithm>

namespace attache
{
namespace
{

constexpr int mostDeliveries = 100; // of one attestation, in its detail

/// Whether what is drawn of them is the same.
bool areSame(const std::vector<Delivery> &some, const std::vector<Delivery> &others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(), [](const Delivery &a, const Delivery &b) {
            return a.id == b.id && a.state == b.state && a.attempts == b.attempts && a.reason == b.reason;
        });
}

bool areSame(const AttestationRecord &one, const AttestationRecord &other)
{
    return one.id == other.id && one.signature.state == other.signature.state &&
           one.signature.trusted == other.signature.trusted &&
           one.signature.reason == other.signature.reason &&
           std::equal(one.materials.begin(), one.materials.end(), other.materials.begin(),
                      other.materials.end(), [](const MaterialRecord &a, const MaterialRecord &b) {
                          return a.available == b.available && a.reason == b.reason;
                      });
}

} // namespace

AttestationReader::AttestationReader(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
}

AttestationReader::~AttestationReader()
{
    m_summarising.request_stop();
}

void AttestationReader::show(const QString &id)
{
    if (id != m_id) {
        m_summarising.request_stop();
        m_view = {};
        m_isPartial = false;
    }
    m_id = id;
    readAgain();
}

void AttestationReader::readAgain()
{
    if (m_id.isEmpty())
        return;
    whenDone(m_console.intake().find(m_id), this, [this, of = m_id](const Result<AttestationRecord> &record) {
        if (of != m_id)
            return;
        if (record)
            takeRecord(*record);
        else
            Q_EMIT failed(record.error());
    });
}

void AttestationReader::takeRecord(const AttestationRecord &record)
{
    if (m_id != record.id && m_id != record.digest && m_id != record.envelopeDigest)
        return;
    const bool same = areSame(record, m_view.record);
    m_view.record = record;
    m_id = record.id; // it may have been asked for by its digest
    if (!same)
        tell();
    if (!m_view.contents) // they never change
        readContents();
    readDeliveries();
    readSboms();
}

/// At first not in parts, as they come in: drawing them is most of the work.
void AttestationReader::tell()
{
    if (m_isPartial || (m_view.contents && m_view.deliveries))
        Q_EMIT changed();
}

void AttestationReader::fail(const Error &error)
{
    m_isPartial = true;
    tell();
    Q_EMIT failed(error);
}

void AttestationReader::readContents()
{
    whenDone(m_console.intake().contents(m_id), this, [this, of = m_id](const Result<Attestation> &contents) {
        if (of != m_id)
            return;
        if (!contents) {
            fail(contents.error());
            return;
        }
        m_view.contents = *contents;
        tell();
    });
}

void AttestationReader::readDeliveries()
{
    store::DeliveryFilter filter;
    filter.attestationId = m_id;
    whenDone(m_console.deliveries().list(filter, mostDeliveries), this,
             [this, of = m_id](const Result<std::vector<Delivery>> &all) {
                 if (of != m_id)
                     return;
                 if (!all) {
                     fail(all.error());
                     return;
                 }
                 if (m_view.deliveries && areSame(*all, *m_view.deliveries))
                     return; // as they are drawn already
                 m_view.deliveries = *all;
                 tell();
             });
}

void AttestationReader::readSboms()
{
    m_summarising.request_stop();
    m_summarising = {};
    for (const MaterialRecord &material : m_view.record.materials) {
        if (!isSbom(material) || !material.available || m_view.sboms.count(material.name) > 0)
            continue;
        whenDone(m_console.intake().sbom(m_id, material.name, m_summarising.get_token()), this,
                 [this, of = m_id, name = material.name](const Result<Intake::Sbom> &sbom) {
                     const bool wasStopped = !sbom && sbom.error().kind == Error::Kind::Cancelled;
                     if (of != m_id || wasStopped)
                         return;
                     m_view.sboms.insert_or_assign(name, sbom);
                     tell();
                 });
    }
}

} // namespace attache
