// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/materialpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "ui/models/counts.h"
#include "ui/pages/attestations/bytesview.h"
#include "ui/pages/attestations/jsonpanel.h"
#include "ui/pages/parts/problem.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/sbomview.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int linesShown = 24;
constexpr int hexLines = 64;
constexpr qsizetype longestText = 100'000; // characters that are laid out

bool hasContent(const MaterialRecord &material)
{
    return material.available || material.type == u"STRING";
}

StateLook lookOf(const std::optional<Result<Intake::MaterialContent>> &content)
{
    if (!content)
        return {u"state-sending"_s, Tone::Muted, MaterialPane::tr("Hashing the content…")};
    if (*content)
        return {u"check"_s, Tone::Green, MaterialPane::tr("The content has this digest")};
    return {u"state-failed"_s, Tone::Red, MaterialPane::tr("The content cannot be used")};
}

} // namespace

MaterialPane::MaterialPane(Console &console, QWidget *parent)
    : Detail(tr("Material"), parent)
    , m_console(console)
{
}

MaterialPane::~MaterialPane()
{
    m_reading.request_stop();
}

void MaterialPane::clear()
{
    m_reading.request_stop();
    m_material = {};
    m_content.reset();
    m_sbom.reset();
    setContent({}, new DetailContent);
}

void MaterialPane::showMaterial(const AttestationRecord &attestation, const QString &name)
{
    const auto found = std::find_if(attestation.materials.begin(), attestation.materials.end(),
                                    [&name](const MaterialRecord &each) { return each.name == name; });
    if (found == attestation.materials.end())
        return;
    const bool isKnown = attestation.id == m_attestation.id && name == m_material.name &&
                         found->available == m_material.available;
    m_attestation = attestation;
    m_material = *found;
    if (isKnown)
        return;
    m_content.reset();
    m_sbom.reset();
    read();
    render();
}

void MaterialPane::read()
{
    m_reading.request_stop();
    m_reading = {};
    if (!hasContent(m_material))
        return;
    const std::stop_token stop = m_reading.get_token();
    whenDone(m_console.intake().material(m_attestation.id, m_material.name, stop), this,
             [this, stop](const Result<Intake::MaterialContent> &content) {
                 if (stop.stop_requested())
                     return;
                 m_content = content;
                 render();
             });
    if (!isSbom(m_material))
        return;
    whenDone(m_console.intake().sbom(m_attestation.id, m_material.name, stop), this,
             [this, stop](const Result<Intake::Sbom> &sbom) {
                 if (stop.stop_requested())
                     return;
                 m_sbom = sbom;
                 render();
             });
}

void MaterialPane::render()
{
    auto *content = new DetailContent;
    addHead(*content);
    addFacts(*content);
    if (m_content && !*m_content) {
        auto *problem = new Problem;
        problem->setObjectName(u"contentProblem"_s);
        problem->showError(m_content->error());
        content->add(problem, 12);
    }
    addMissing(*content);
    if (m_sbom) {
        content->addSection(tr("Bill of materials"));
        if (*m_sbom)
            content->add(new SbomView(**m_sbom), 12);
        else
            content->addText(errorWords(m_sbom->error()));
    }
    addContent(*content);
    setContent(m_attestation.id + u'/' + m_material.name, content);
}

void MaterialPane::addHead(DetailContent &content)
{
    QStringList line{m_material.type};
    if (m_material.size >= 0)
        line.append(sizeWords(m_material.size));
    line.append(tr("material of %1").arg(workflowWords(m_attestation.workflow)));
    QList<QWidget *> actions;
    const QString filename =
        plainFileName(m_material.filename.isEmpty() ? m_material.name : m_material.filename);
    if (m_content && *m_content) {
        auto *open = newButton(tr("Open"), u"link"_s);
        open->setObjectName(u"openMaterial"_s);
        open->setToolTip(tr("Opens a copy, which cannot be changed, with the program for such files"));
        connect(open, &QPushButton::clicked, this,
                [this, filename] { Q_EMIT openRequested(m_attestation.id, m_material.name, filename); });
        auto *save = newButton(tr("Save as…"));
        save->setObjectName(u"saveMaterial"_s);
        connect(save, &QPushButton::clicked, this,
                [this, filename] { Q_EMIT saveRequested(m_attestation.id, m_material.name, filename); });
        actions = {open, save};
    }
    content.addHead(nullptr, m_material.name, line.join(u" · "_s), actions);
}

void MaterialPane::addFacts(DetailContent &content)
{
    auto *pairs = content.addPairs();
    if (!m_material.digest.isEmpty())
        pairs->addId(tr("Digest"), m_material.digest);
    if (hasContent(m_material) && !m_material.digest.isEmpty()) { // else there is nothing to compare it with
        auto *mark = new StateMark(lookOf(m_content));
        mark->setObjectName(u"contentState"_s);
        pairs->addRow(tr("Content"), mark);
    }
    if (!m_material.filename.isEmpty())
        pairs->addText(tr("File"), m_material.filename);
    if (!m_material.value.isEmpty())
        pairs->addText(tr("Value"), m_material.value);
    for (auto it = m_material.annotations.constBegin(); it != m_material.annotations.constEnd(); ++it)
        if (!it.key().startsWith(u"chainloop."_s))
            pairs->addText(it.key(), it.value().toVariant().toString());
}

void MaterialPane::addMissing(DetailContent &content)
{
    if (!isFile(m_material) || m_material.available)
        return;
    auto *callout = new Callout(tr("Its file is not here"),
                                tr("Add the file that the attestation was made with, or drop it here. It is "
                                   "taken if it has the digest above, and what waits for it goes out."));
    auto *add = newButton(tr("Add file…"), u"plus"_s, ButtonRole::Primary);
    add->setObjectName(u"addMaterial"_s);
    connect(add, &QPushButton::clicked, this,
            [this] { Q_EMIT addRequested(m_attestation.id, m_material.name); });
    callout->addAction(add);
    content.add(callout, 16);
}

void MaterialPane::addContent(DetailContent &content)
{
    if (!m_content || !*m_content)
        return;
    const Intake::MaterialContent &read = **m_content;
    auto *header = content.addSection(tr("Content"));
    if (!read.isWhole())
        header->setNote(tr("the first %1 of %2").arg(sizeWords(read.bytes.size()), sizeWords(read.size)));
    if (!read.json.isUndefined()) {
        auto *panel = new JsonPanel(tr("Content"));
        panel->setLines(linesShown);
        panel->setDocument(read.json);
        connect(panel, &JsonPanel::copyRequested, this, &MaterialPane::copyRequested);
        content.add(panel);
        return;
    }
    if (read.bytes.isEmpty()) {
        content.addText(tr("It is empty."));
        return;
    }
    auto *block = new CodeBlock(tr("Content"));
    block->setObjectName(u"content"_s);
    block->setMaximumLines(linesShown);
    const QString text = asText(read.bytes.left(4 * longestText)); // a character has four bytes at most
    block->setBody(text.isNull() ? hexDump(read.bytes, hexLines) : text.left(longestText));
    if (text.isNull() && read.bytes.size() > 16 * hexLines)
        header->setNote(tr("the first %1 of %2").arg(sizeWords(16 * hexLines), sizeWords(read.size)));
    else if (text.size() > longestText)
        header->setNote(tr("the beginning of it"));
    content.add(block);
}

} // namespace attache
