// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/integrations/integrationdetail.h"

#include "ui/pages/parts/markdownview.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/statemark.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString typeWords(const SchemaField &field)
{
    if (field.secret)
        return IntegrationDetail::tr("secret");
    return field.format.isEmpty() ? field.type
                                  : IntegrationDetail::tr("%1 (%2)").arg(field.type, field.format);
}

constexpr int schemaLines = 40;

QString originWords(const QString &origin)
{
    return origin == u"built-in" ? IntegrationDetail::tr("built-in") : origin;
}

} // namespace

IntegrationDetail::IntegrationDetail(QWidget *parent)
    : Detail(tr("Integration"), parent)
{
}

void IntegrationDetail::setEntry(const CatalogueEntry &entry, const QStringList &registrations)
{
    if (subject() == entry.id && m_registrations == registrations)
        return;
    m_entry = &entry;
    m_registrations = registrations;
    show();
}

void IntegrationDetail::show()
{
    const CatalogueEntry &entry = *m_entry;
    auto *content = new DetailContent;
    auto *registerButton = newButton(tr("Register…"), u"plus"_s);
    registerButton->setObjectName(u"register"_s);
    connect(registerButton, &QPushButton::clicked, this,
            [this, id = entry.id] { Q_EMIT registerRequested(id); });
    content->addHead(new IconTile(entry.icon, 40, true), entry.title,
                     tr("Version %1 · %2").arg(entry.version, originWords(entry.origin)), {registerButton});
    content->addText(entry.description, Tone::Text, 16);
    auto *parts = new FilterChips;
    parts->setObjectName(u"parts"_s);
    parts->setChips({{u"about"_s, tr("Description")}, {u"schemas"_s, tr("Schemas")}});
    parts->choose(m_part);
    connect(parts, &FilterChips::chosenChanged, this, [this](const QString &part) {
        m_part = part;
        // Not from inside its own press: what is shown is built anew.
        QMetaObject::invokeMethod(this, &IntegrationDetail::show, Qt::QueuedConnection);
    });
    content->add(parts, 16);
    if (m_part == u"schemas")
        addSchemas(*content);
    else
        addAbout(*content);
    setContent(entry.id, content);
}

void IntegrationDetail::addSchemas(DetailContent &content)
{
    const std::pair<QString, QByteArray> schemas[] = {
        {tr("Registration schema"), m_entry->registration.source()},
        {tr("Attachment schema"), m_entry->attachment.source()}};
    for (const auto &[title, source] : schemas) {
        content.addSection(title);
        auto *code = new CodeBlock(title);
        code->setMaximumLines(schemaLines);
        code->setBody(QString::fromUtf8(source));
        content.add(code, 12);
    }
}

void IntegrationDetail::addAbout(DetailContent &content)
{
    const CatalogueEntry &entry = *m_entry;
    auto *pairs = content.addPairs();
    pairs->addText(tr("Receives"),
                   entry.subscribedMaterials.isEmpty()
                       ? tr("the attestation; no materials")
                       : tr("the attestation, and %1").arg(entry.subscribedMaterials.join(u", "_s)));
    pairs->addText(tr("Registered as"),
                   m_registrations.isEmpty() ? tr("nothing yet") : m_registrations.join(u", "_s));
    pairs->addId(tr("ID"), entry.id);
    addInputs(content, tr("Registration inputs"), entry.registration);
    addInputs(content, tr("Attachment inputs"), entry.attachment);
    if (!entry.readme.trimmed().isEmpty()) {
        content.addRule();
        content.add(new MarkdownView(tr("Description of %1").arg(entry.title), entry.readme), 12);
    }
}

void IntegrationDetail::addInputs(DetailContent &content, const QString &title, const Schema &schema)
{
    content.addSection(title, int(schema.fields().size()));
    if (schema.fields().empty()) {
        content.addText(tr("Nothing has to be filled in."));
        return;
    }
    std::vector<SectionTable::Row> rows;
    for (const SchemaField &field : schema.fields())
        rows.push_back(
            {{},
             {{field.name, Tone::Text, Type::Mono},
              {typeWords(field), Tone::Muted, Type::Body, field.secret ? u"lock"_s : QString()},
              {field.required ? tr("required") : tr("optional"), field.required ? Tone::Text : Tone::Muted},
              {field.description, Tone::Muted, Type::Body, {}, {}, field.description}}});
    auto *table = new SectionTable(
        title, {{tr("Field"), 150}, {tr("Type"), 120}, {tr("Required"), 86}, {tr("Description")}});
    table->setRows(rows);
    content.add(table, 0);
}

} // namespace attache
