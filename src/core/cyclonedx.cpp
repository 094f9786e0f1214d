// SPDX-License-Identifier: Apache-2.0
#include "core/cyclonedx.h"
#include "core/words.h"

#include <QIODevice>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <istream>
#include <streambuf>
#include <string>
#include <vector>

namespace attache
{

namespace
{

using Json = nlohmann::json;

constexpr qint64 longestValue = 20'000'000; // bytes; services' own parsers read no longer strings
constexpr size_t deepestNesting = 1000;     // as they do here

Error invalid(const QString &why)
{
    return {Error::Kind::Invalid, CoreWords::tr("CycloneDX document"), why, {}, {}};
}

/// Gives the parser a device, a piece at a time, and ends early when that has to be.
class DeviceBuffer : public std::streambuf
{
public:
    DeviceBuffer(QIODevice &device, const std::stop_token &stop)
        : m_device(device)
        , m_stop(stop)
    {
    }

    void valueEnded() { m_sinceValue = 0; }

    const std::optional<Error> &error() const { return m_error; }

protected:
    int_type underflow() override
    {
        if (m_stop.stop_requested())
            return end({Error::Kind::Cancelled,
                        CoreWords::tr("CycloneDX document"),
                        QStringLiteral("stopped"),
                        {},
                        {}});
        if (m_sinceValue > longestValue)
            return end(invalid(CoreWords::tr("it has a value of more than 20 MB")));
        const qint64 got = m_device.read(m_piece.data(), qint64(m_piece.size()));
        if (got < 0)
            return end({Error::Kind::Environment,
                        CoreWords::tr("CycloneDX document"),
                        m_device.errorString(),
                        {},
                        {}});
        if (got == 0)
            return traits_type::eof();
        m_sinceValue += got;
        setg(m_piece.data(), m_piece.data(), m_piece.data() + got);
        return traits_type::to_int_type(*gptr());
    }

private:
    int_type end(Error error)
    {
        m_error = std::move(error);
        return traits_type::eof();
    }

    QIODevice &m_device;
    const std::stop_token &m_stop;
    qint64 m_sinceValue = 0;
    std::optional<Error> m_error;
    std::vector<char> m_piece = std::vector<char>(size_t(64) * 1024);
};

/// Keeps track of where in the document it is, as far as that matters, and looks at what stands there. Each
/// function answers whether to go on.
class Reader : public nlohmann::json_sax<Json>
{
public:
    explicit Reader(DeviceBuffer &buffer)
        : m_buffer(buffer)
    {
    }

    bool null() override { return scalar(); }

    bool boolean(bool /*value*/) override { return scalar(); }

    bool number_integer(number_integer_t /*value*/) override { return scalar(); }

    bool number_unsigned(number_unsigned_t /*value*/) override { return scalar(); }

    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return scalar(); }

    bool binary(binary_t & /*value*/) override { return scalar(); }

    bool string(string_t &value) override
    {
        if (m_elsewhere == 0 && !m_levels.empty())
            noteText(value);
        return scalar();
    }

    bool key(string_t &name) override
    {
        m_buffer.valueEnded();
        if (m_elsewhere > 0)
            return true;
        m_levels.back().key.swap(name);
        if (place() == Place::Document && m_levels.back().key == "spdxVersion")
            return refuse(CoreWords::tr("it is an SPDX document"));
        return true;
    }

    bool start_object(std::size_t /*elements*/) override { return enter(true); }

    bool start_array(std::size_t /*elements*/) override { return enter(false); }

    bool end_object() override { return leave(); }

    bool end_array() override { return leave(); }

    bool parse_error(std::size_t position, const std::string & /*token*/,
                     const nlohmann::detail::exception &error) override
    {
        const bool utf8 = QByteArrayView(error.what()).contains("ill-formed UTF-8");
        return refuse((utf8 ? CoreWords::tr("it is not valid UTF-8, at byte %1")
                            : CoreWords::tr("it is not valid JSON, at byte %1"))
                          .arg(position));
    }

    Result<CycloneDx> result() const
    {
        static const QStringList known{QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("1.4"),
                                       QStringLiteral("1.5"), QStringLiteral("1.6"), QStringLiteral("1.7")};
        if (!m_refusal.isEmpty())
            return invalid(m_refusal);
        if (m_format != QLatin1String("CycloneDX"))
            return invalid(CoreWords::tr("its bomFormat is not \"CycloneDX\""));
        if (!known.contains(m_read.specVersion))
            return invalid(m_read.specVersion.isEmpty()
                               ? CoreWords::tr("its specVersion is missing")
                               : CoreWords::tr("its specVersion \"%1\" is none of %2")
                                     .arg(m_read.specVersion.left(20), known.join(QLatin1String(", "))));
        return m_read;
    }

private:
    enum class Place { Document, Metadata, Components, Component, Vulnerabilities, Elsewhere };

    struct Level {
        Place place = Place::Elsewhere;
        std::string key; ///< the one whose value comes, in an object
        bool hasType = false;
        bool hasName = false;
        qint64 index = -1; ///< of the component, in its list
        qint64 count = 0;  ///< of what a list has had
    };

    Place place() const { return m_levels.back().place; }

    bool scalar()
    {
        m_buffer.valueEnded();
        if (m_levels.empty())
            return refuse(CoreWords::tr("it is not a JSON object"));
        return m_elsewhere > 0 || place() != Place::Components ||
               refuse(CoreWords::tr("an entry of its components is not an object"));
    }

    void noteText(const std::string &text)
    {
        Level &level = m_levels.back();
        const auto isKey = [&level](const char *name) { return level.key == name; };
        if (level.place == Place::Document && isKey("bomFormat"))
            m_format = QString::fromStdString(text);
        else if (level.place == Place::Document && isKey("specVersion"))
            m_read.specVersion = QString::fromStdString(text);
        if (level.place != Place::Component || text.empty())
            return;
        level.hasType |= isKey("type");
        level.hasName |= isKey("name");
        if (level.index < 0 && m_levels.size() == 3) { // document, metadata, component
            if (isKey("name"))
                m_read.subject = QString::fromStdString(text);
            else if (isKey("version"))
                m_read.subjectVersion = QString::fromStdString(text);
        }
    }

    bool enter(bool isObject)
    {
        m_buffer.valueEnded();
        if (m_levels.size() + m_elsewhere >= deepestNesting)
            return refuse(CoreWords::tr("it is nested too deeply"));
        if (m_levels.empty() && !isObject)
            return refuse(CoreWords::tr("it is not a JSON object"));
        if (m_elsewhere == 0 && !m_levels.empty() && place() == Place::Components && !isObject)
            return refuse(CoreWords::tr("an entry of its components is not an object"));
        const Place next = m_elsewhere > 0 ? Place::Elsewhere : placeOfNext(isObject);
        if (next == Place::Elsewhere) {
            ++m_elsewhere;
            return true;
        }
        Level level;
        level.place = next;
        if (next == Place::Component && place() == Place::Components) {
            level.index = m_levels.back().count++;
            ++m_read.components;
        }
        m_levels.push_back(std::move(level));
        return true;
    }

    Place placeOfNext(bool isObject)
    {
        if (m_levels.empty())
            return Place::Document;
        const std::string &key = m_levels.back().key;
        switch (place()) {
        case Place::Document:
            if (key == "metadata" && isObject)
                return Place::Metadata;
            if (key == "vulnerabilities" && !isObject)
                return Place::Vulnerabilities;
            [[fallthrough]];
        case Place::Component:
            return key == "components" && !isObject ? Place::Components : Place::Elsewhere;
        case Place::Metadata:
            return key == "component" && isObject ? Place::Component : Place::Elsewhere;
        case Place::Components:
            return Place::Component;
        case Place::Vulnerabilities:
            ++m_read.vulnerabilities;
            return Place::Elsewhere;
        case Place::Elsewhere:
            break;
        }
        return Place::Elsewhere;
    }

    bool leave()
    {
        m_buffer.valueEnded();
        if (m_elsewhere > 0) {
            --m_elsewhere;
            return true;
        }
        const Level level = m_levels.back();
        if (level.place == Place::Component && !(level.hasType && level.hasName))
            return refuse(
                (level.hasType ? CoreWords::tr("%1 has no name") : CoreWords::tr("%1 has no type"))
                    .arg(level.index < 0
                             ? CoreWords::tr("its metadata.component")
                             : CoreWords::tr("component %1 of a list of components").arg(level.index + 1)));
        m_levels.pop_back();
        return true;
    }

    bool refuse(const QString &why)
    {
        m_refusal = why;
        return false;
    }

    DeviceBuffer &m_buffer;
    std::vector<Level> m_levels; // as long as it is known where it is
    size_t m_elsewhere = 0;      // levels below the last of them
    QString m_format;
    QString m_refusal;
    CycloneDx m_read;
};

} // namespace

Result<CycloneDx> readCycloneDx(QIODevice &document, const std::stop_token &stop)
{
    DeviceBuffer buffer(document, stop);
    std::istream stream(&buffer);
    Reader reader(buffer);
    Json::sax_parse(stream, &reader);
    if (buffer.error())
        return *buffer.error();
    return reader.result();
}

} // namespace attache
