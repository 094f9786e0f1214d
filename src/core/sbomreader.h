// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sbomsummary.h"

#include <simdjson.h>

#include <stop_token>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attache
{

/// Goes through a bill of materials in JSON once, and adds up what it finds. For one document; throws
/// simdjson's errors, and Error for its own (core/sbomsummary.cpp catches both).
class SbomReader
{
public:
    explicit SbomReader(const std::stop_token &stop)
        : m_stop(stop)
    {
    }

    /// The document's bytes must outlive the reader: what is noted refers to them until the end.
    SbomSummary read(simdjson::ondemand::object document);

private:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;
    using Counts = std::unordered_map<std::string_view, qint64>;

    struct Part { // a component or package, while it is read
        std::string_view id, type, group, name, version, purl;
        std::vector<std::string_view> licences;
    };

    void readField(std::string_view key, Value value);
    void readMetadata(Object metadata);
    void readTools(Value tools);
    void readTool(Object tool);
    void readComponents(Value list, int depth);
    Part readComponent(Object component, int depth);
    static void readLicence(Object choice, Part &part);
    void readPackage(Object package);
    void readCreation(Object creation);
    void readRelationship(Object relationship);
    void readContext(Value context);

    void add(const Part &part);
    void checkStop() const;
    void finish();
    void findSubject();
    void findProblems();
    void findProblemsOfComponents();

    const std::stop_token &m_stop;
    SbomSummary m_summary;
    std::string_view m_bomFormat, m_spdxVersion, m_timestamp;
    bool m_isLinkedData = false;                           // SPDX 3
    std::unordered_map<std::string_view, Part> m_packages; // by id; only id, name and version are kept
    std::vector<std::string_view> m_described;             // ids of packages
    Counts m_types, m_ecosystems, m_licences, m_ids;
    qint64 m_withoutName = 0;
    qint64 m_withoutType = 0;
};

} // namespace attache
