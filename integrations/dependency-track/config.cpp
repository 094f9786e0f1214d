// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include "sdk/certificates.h"
#include "words.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// The address above /api, from whatever page or part of it a person has copied.
QUrl baseOf(QUrl url)
{
    static const QRegularExpression knownEnd(
        QStringLiteral("(/api(/v1|/v2)?|/(projects|dashboard|login)(/.*)?)?/*$"));
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path(QUrl::FullyEncoded);
    path.remove(knownEnd);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

/// What is wrong with the address, or empty.
QString flaw(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return DependencyTrackWords::tr("must be a whole URL, beginning with https:// or http://");
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return DependencyTrackWords::tr("must begin with https:// or http://");
    if (!url.userInfo().isEmpty())
        return DependencyTrackWords::tr("must have no user name or password in it");
    return {};
}

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

class Reader
{
public:
    explicit Reader(const QJsonObject &input)
        : m_input(input)
    {
    }

    QString text(const char *name) const { return m_input.value(QLatin1String(name)).toString().trimmed(); }

    QString uuid(const char *name)
    {
        QString id = text(name);
        if (!id.isEmpty() && !isUuid(id))
            refuse(name, "format",
                   DependencyTrackWords::tr("must be a UUID, as the address of the project's page has it"));
        return id;
    }

    Template textTemplate(const char *name)
    {
        auto read = Template::parse(text(name));
        if (read)
            return *std::move(read);
        refuse(name, "template", read.error().why + QStringLiteral(". ") + read.error().remedy.chopped(1));
        return {};
    }

    AnnotationFilter filter(const char *name)
    {
        auto read = AnnotationFilter::parse(text(name));
        if (read)
            return *std::move(read);
        refuse(name, "filter", read.error().why);
        return {};
    }

    void refuse(const char *name, const char *keyword, const QString &words)
    {
        violations.push_back({QLatin1Char('/') + QLatin1String(name), QString::fromLatin1(keyword), words});
    }

    std::vector<Violation> violations;

private:
    const QJsonObject &m_input;
};

} // namespace

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    Reader reader(input);
    Config config;
    const QUrl url(reader.text("instanceURI"), QUrl::StrictMode);
    if (const QString words = flaw(url); !words.isEmpty())
        reader.refuse("instanceURI", "format", words);
    config.base = baseOf(url);

    config.apiKey = reader.text("apiKey").toUtf8(); // without the line end that came along
    const bool printable = std::all_of(config.apiKey.begin(), config.apiKey.end(),
                                       [](char character) { return character > 32 && character < 127; });
    if (config.apiKey.isEmpty() || !printable)
        reader.refuse("apiKey", "format",
                      DependencyTrackWords::tr("must be a key without spaces and line breaks inside"));

    config.allowAutoCreate = input.value(QLatin1String("allowAutoCreate")).toBool();
    config.caCertificate = reader.text("caCertificate").toUtf8();
    if (const QString words = certificateFlaw(config.caCertificate);
        !config.caCertificate.isEmpty() && !words.isEmpty())
        reader.refuse("caCertificate", "format", words);
    if (!reader.violations.empty())
        return reader.violations;
    return config;
}

HttpRequest Config::request(const QByteArray &method, const QByteArray &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(base.toEncoded() + "/api" + path, QUrl::StrictMode);
    request.headers = {{"X-Api-Key", apiKey}, {"Accept", "application/json, */*;q=0.1"}};
    request.deadline = std::chrono::seconds(60);
    request.caCertificates = caCertificate;
    return request;
}

Result<Options, std::vector<Violation>> Options::read(const QJsonObject &input)
{
    Reader reader(input);
    Options options;
    options.projectId = reader.uuid("projectID");
    options.projectName = reader.textTemplate("projectName");
    options.projectVersion = reader.textTemplate("projectVersion");
    options.parentId = reader.uuid("parentID");
    options.filter = reader.filter("filter");
    if (const QJsonValue isLatest = input.value(QLatin1String("isLatest")); isLatest.isBool())
        options.isLatest = isLatest.toBool();
    const QStringList tags = reader.text("tags").split(QLatin1Char(','));
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            options.tags += tag.trimmed();
    }
    if (!reader.violations.empty())
        return reader.violations;
    return options;
}

} // namespace attache::ATTACHE_INTEGRATION
