// SPDX-License-Identifier: Apache-2.0
#include "core/sbomreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attache
{

namespace
{

using simdjson::ondemand::json_type;

struct Sbom {
    Q_DECLARE_TR_FUNCTIONS(Sbom)
};

constexpr int deepestParts = 200; // components inside components

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// Empty for what is not a text.
std::string_view textOf(simdjson::ondemand::value value)
{
    std::string_view view;
    return value.get_string().get(view) == simdjson::SUCCESS ? view : std::string_view();
}

template <typename F>
void eachField(simdjson::ondemand::object object, F take)
{
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        take(key, field.value());
    }
}

/// Calls `take` with each object of the list; what is no object is passed over, as is what is no list.
template <typename F>
void eachObject(simdjson::ondemand::value list, F take)
{
    simdjson::ondemand::array array;
    if (list.get_array().get(array) != simdjson::SUCCESS)
        return;
    for (auto element : array) {
        simdjson::ondemand::object object;
        if (element.get_object().get(object) == simdjson::SUCCESS)
            take(object);
    }
}

bool isObject(simdjson::ondemand::value value)
{
    return value.type() == json_type::object;
}

/// SPDX's two ways to say that nothing is known.
bool isSaid(std::string_view licence)
{
    return !licence.empty() && licence != "NOASSERTION" && licence != "NONE";
}

/// "pkg:npm/left-pad@1.3.0" is of npm.
std::string_view ecosystemOf(std::string_view purl)
{
    constexpr std::string_view scheme = "pkg:";
    if (purl.substr(0, scheme.size()) != scheme)
        return {};
    purl.remove_prefix(std::min(purl.find_first_not_of('/', scheme.size()), purl.size()));
    return purl.substr(0, purl.find_first_of("/@?#"));
}

} // namespace

SbomSummary SbomReader::read(simdjson::ondemand::object document)
{
    eachField(document, [this](std::string_view key, Value value) { readField(key, value); });
    finish();
    return std::move(m_summary);
}

void SbomReader::readField(std::string_view key, Value value)
{
    if (key == "bomFormat")
        m_bomFormat = textOf(value);
    else if (key == "spdxVersion")
        m_spdxVersion = textOf(value);
    else if (key == "specVersion")
        m_summary.version = text(textOf(value));
    else if (key == "serialNumber" || key == "documentNamespace")
        m_summary.identifier = text(textOf(value));
    else if (key == "name") // of an SPDX document: what it is about, unless it says better
        m_summary.subject = text(textOf(value));
    else if (key == "metadata" && isObject(value))
        readMetadata(value.get_object());
    else if (key == "components")
        readComponents(value, 0);
    else if (key == "vulnerabilities")
        eachObject(value, [this](Object) { ++m_summary.vulnerabilities; });
    else if (key == "creationInfo" && isObject(value))
        readCreation(value.get_object());
    else if (key == "packages")
        eachObject(value, [this](Object package) { readPackage(package); });
    else if (key == "relationships")
        eachObject(value, [this](Object relationship) { readRelationship(relationship); });
    else if (key == "documentDescribes" && value.type() == json_type::array)
        for (auto id : value.get_array())
            m_described.push_back(textOf(id.value()));
    else if (key == "@context")
        readContext(value);
}

void SbomReader::readMetadata(Object metadata)
{
    eachField(metadata, [this](std::string_view key, Value value) {
        if (key == "timestamp")
            m_timestamp = textOf(value);
        else if (key == "tools")
            readTools(value);
        else if (key == "component" && isObject(value)) {
            const Part subject = readComponent(value.get_object(), 0);
            m_summary.subject = text(subject.name);
            m_summary.subjectVersion = text(subject.version);
        }
    });
}

/// A list, or since CycloneDX 1.5 an object of components and services.
void SbomReader::readTools(Value tools)
{
    if (!isObject(tools))
        return eachObject(tools, [this](Object tool) { readTool(tool); });
    eachField(tools.get_object(), [this](std::string_view, Value list) {
        eachObject(list, [this](Object tool) { readTool(tool); });
    });
}

void SbomReader::readTool(Object tool)
{
    std::string_view name, version;
    eachField(tool, [&](std::string_view key, Value value) {
        if (key == "name")
            name = textOf(value);
        else if (key == "version")
            version = textOf(value);
    });
    if (!name.empty())
        m_summary.tools.append(QStringLiteral("%1 %2").arg(text(name), text(version)).trimmed());
}

void SbomReader::readComponents(Value list, int depth)
{
    if (depth > deepestParts)
        throw Error{Error::Kind::Invalid, {}, Sbom::tr("its components are nested too deeply"), {}, {}};
    eachObject(list, [this, depth](Object component) { add(readComponent(component, depth)); });
}

SbomReader::Part SbomReader::readComponent(Object component, int depth)
{
    Part part;
    eachField(component, [&](std::string_view key, Value value) {
        if (key == "type")
            part.type = textOf(value);
        else if (key == "group")
            part.group = textOf(value);
        else if (key == "name")
            part.name = textOf(value);
        else if (key == "version")
            part.version = textOf(value);
        else if (key == "purl")
            part.purl = textOf(value);
        else if (key == "bom-ref")
            part.id = textOf(value);
        else if (key == "licenses")
            eachObject(value, [&part](Object choice) { readLicence(choice, part); });
        else if (key == "components")
            readComponents(value, depth + 1);
    });
    return part;
}

/// {"license": {"id" or "name"}} or {"expression"}.
void SbomReader::readLicence(Object choice, Part &part)
{
    const auto note = [&part](std::string_view licence) {
        if (isSaid(licence))
            part.licences.push_back(licence);
    };
    eachField(choice, [&note](std::string_view key, Value value) {
        if (key == "expression")
            note(textOf(value));
        else if (key == "license" && isObject(value))
            eachField(value.get_object(), [&note](std::string_view name, Value of) {
                if (name == "id" || name == "name")
                    note(textOf(of));
            });
    });
}

void SbomReader::readPackage(Object package)
{
    Part part;
    std::string_view concluded, declared;
    const auto readReference = [&part](Object reference) {
        std::string_view type, locator;
        eachField(reference, [&](std::string_view key, Value value) {
            if (key == "referenceType")
                type = textOf(value);
            else if (key == "referenceLocator")
                locator = textOf(value);
        });
        if (type == "purl" && part.purl.empty())
            part.purl = locator;
    };
    eachField(package, [&](std::string_view key, Value value) {
        if (key == "SPDXID")
            part.id = textOf(value);
        else if (key == "name")
            part.name = textOf(value);
        else if (key == "versionInfo")
            part.version = textOf(value);
        else if (key == "primaryPackagePurpose")
            part.type = textOf(value);
        else if (key == "licenseConcluded")
            concluded = textOf(value);
        else if (key == "licenseDeclared")
            declared = textOf(value);
        else if (key == "externalRefs")
            eachObject(value, readReference);
    });
    if (isSaid(concluded) || isSaid(declared))
        part.licences.push_back(isSaid(concluded) ? concluded : declared);
    m_packages.emplace(part.id, Part{part.id, {}, {}, part.name, part.version, {}, {}});
    add(part);
}

void SbomReader::readCreation(Object creation)
{
    constexpr std::string_view tool = "Tool: ";
    eachField(creation, [&](std::string_view key, Value value) {
        if (key == "created")
            m_timestamp = textOf(value);
        else if (key == "creators" && value.type() == json_type::array)
            for (auto creator : value.get_array())
                if (const std::string_view name = textOf(creator.value());
                    name.substr(0, tool.size()) == tool)
                    m_summary.tools.append(text(name.substr(tool.size())));
    });
}

void SbomReader::readRelationship(Object relationship)
{
    std::string_view type, of, to;
    eachField(relationship, [&](std::string_view key, Value value) {
        if (key == "relationshipType")
            type = textOf(value);
        else if (key == "spdxElementId")
            of = textOf(value);
        else if (key == "relatedSpdxElement")
            to = textOf(value);
    });
    if (type == "DESCRIBES" && of == "SPDXRef-DOCUMENT")
        m_described.push_back(to);
    checkStop();
}

/// SPDX 3 is linked data: "https://spdx.org/rdf/3.0.1/spdx-context.jsonld".
void SbomReader::readContext(Value context)
{
    constexpr std::string_view base = "https://spdx.org/rdf/";
    const std::string_view url = textOf(context);
    m_isLinkedData = url.substr(0, base.size()) == base;
    if (m_isLinkedData)
        m_summary.version = text(url.substr(base.size())).section(u'/', 0, 0);
}

void SbomReader::add(const Part &part)
{
    checkStop();
    ++m_summary.components;
    m_withoutName += part.name.empty();
    m_withoutType += part.type.empty();
    m_summary.withoutVersion += part.version.empty();
    m_summary.withoutLicence += part.licences.empty();
    m_summary.withoutPurl += part.purl.empty();
    if (!part.type.empty())
        ++m_types[part.type];
    if (const std::string_view ecosystem = ecosystemOf(part.purl); !ecosystem.empty())
        ++m_ecosystems[ecosystem];
    if (!part.id.empty())
        ++m_ids[part.id];
    QStringList licences;
    for (const std::string_view licence : part.licences) {
        ++m_licences[licence];
        licences.append(text(licence));
    }
    if (m_summary.listed.size() == SbomSummary::mostListed)
        return;
    const QString name = part.group.empty() ? text(part.name) : text(part.group) + u'/' + text(part.name);
    m_summary.listed.push_back(
        {name, text(part.version), licences.join(QLatin1String(", ")), text(part.purl)});
}

void SbomReader::checkStop() const
{
    if (m_stop.stop_requested())
        throw Error{Error::Kind::Cancelled, {}, Sbom::tr("it was stopped"), {}, {}};
}

} // namespace attache
