// SPDX-License-Identifier: Apache-2.0
#include "sandbox/discordmessage.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype mostEmbeds = 10;
constexpr qsizetype mostFields = 25;
constexpr qsizetype mostFiles = 10;
constexpr qsizetype mostEmbedText = 6000; // over all embeds

QString text(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

/// What is wrong, put where the message has it.
class Violations
{
public:
    void add(const QStringList &place, const char *code, const QString &words)
    {
        m_root = with(m_root, place,
                      {{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("message"), words}});
    }

    /// Its length is between `least` and `most`; a member that is not there has no length, and may be missing
    /// where `least` is 0.
    void checkLength(const QJsonValue &object, const char *key, const QStringList &place, qsizetype least,
                     qsizetype most)
    {
        const QJsonValue value = object[QLatin1String(key)];
        const QStringList here = place + QStringList{QLatin1String(key)};
        if (value.isUndefined() || value.isNull()) {
            if (least > 0)
                add(here, "BASE_TYPE_REQUIRED", QStringLiteral("This field is required"));
            return;
        }
        if (!value.isString())
            return add(here, "STRING_TYPE_CONVERT", QStringLiteral("Could not interpret as string."));
        const qsizetype length = value.toString().size();
        if (length < least)
            add(here, "BASE_TYPE_REQUIRED", QStringLiteral("This field is required"));
        if (length > most)
            add(here, "BASE_TYPE_MAX_LENGTH", QStringLiteral("Must be %1 or fewer in length.").arg(most));
    }

    const QJsonObject &root() const { return m_root; }

private:
    static QJsonObject with(QJsonObject object, const QStringList &place, const QJsonObject &error)
    {
        if (place.isEmpty()) {
            QJsonArray errors = object.value(QLatin1String("_errors")).toArray();
            errors.append(error);
            object.insert(QStringLiteral("_errors"), errors);
            return object;
        }
        const QJsonObject inner = object.value(place.first()).toObject();
        object.insert(place.first(), with(inner, place.mid(1), error));
        return object;
    }

    QJsonObject m_root;
};

void checkUsername(const QJsonObject &message, Violations &violations)
{
    const QStringList place{QStringLiteral("username")};
    const QJsonValue value = message.value(place.first());
    if (value.isUndefined() || value.isNull())
        return;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name.size() > 80)
        violations.add(place, "BASE_TYPE_BAD_LENGTH", QStringLiteral("Must be between 1 and 80 in length."));
    for (const char *const word : {"discord", "clyde", "```", "@", "#", ":"}) {
        if (name.contains(QLatin1String(word), Qt::CaseInsensitive))
            violations.add(place, "USERNAME_INVALID_CONTAINS",
                           QStringLiteral("Username cannot contain \"%1\"").arg(QLatin1String(word)));
    }
    if (name == QLatin1String("everyone") || name == QLatin1String("here"))
        violations.add(place, "USERNAME_INVALID", QStringLiteral("Username cannot be \"%1\"").arg(name));
}

/// Returns how many characters count towards the sum.
qsizetype checkEmbed(const QJsonValue &embed, const QStringList &place, Violations &violations)
{
    violations.checkLength(embed, "title", place, 0, 256);
    violations.checkLength(embed, "description", place, 0, 4096);
    const QJsonValue footer = embed[QLatin1String("footer")];
    if (footer.isObject())
        violations.checkLength(footer, "text", place + QStringList{QStringLiteral("footer")}, 1, 2048);
    const QJsonValue author = embed[QLatin1String("author")];
    if (author.isObject())
        violations.checkLength(author, "name", place + QStringList{QStringLiteral("author")}, 1, 256);
    qsizetype sum = text(embed, "title").size() + text(embed, "description").size() +
                    text(footer, "text").size() + text(author, "name").size();
    const QJsonArray fields = embed[QLatin1String("fields")].toArray();
    const QStringList list = place + QStringList{QStringLiteral("fields")};
    if (fields.size() > mostFields)
        violations.add(list, "BASE_TYPE_MAX_LENGTH", QStringLiteral("Must be 25 or fewer in length."));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QStringList here = list + QStringList{QString::number(i)};
        violations.checkLength(fields[i], "name", here, 1, 256);
        violations.checkLength(fields[i], "value", here, 1, 1024);
        sum += text(fields[i], "name").size() + text(fields[i], "value").size();
    }
    return sum;
}

void checkEmbeds(const QJsonObject &message, Violations &violations)
{
    const QJsonArray embeds = message.value(QLatin1String("embeds")).toArray();
    const QStringList place{QStringLiteral("embeds")};
    if (embeds.size() > mostEmbeds)
        violations.add(place, "BASE_TYPE_MAX_LENGTH", QStringLiteral("Must be 10 or fewer in length."));
    qsizetype sum = 0;
    for (qsizetype i = 0; i < embeds.size(); ++i)
        sum += checkEmbed(embeds[i], place + QStringList{QString::number(i)}, violations);
    if (sum > mostEmbedText)
        violations.add(place, "MAX_EMBED_SIZE_EXCEEDED",
                       QStringLiteral("Embed size exceeds maximum size of 6000"));
}

void checkMentions(const QJsonObject &message, Violations &violations)
{
    const QJsonObject allowed = message.value(QLatin1String("allowed_mentions")).toObject();
    const QJsonArray parse = allowed.value(QLatin1String("parse")).toArray();
    const QStringList place{QStringLiteral("allowed_mentions")};
    for (qsizetype i = 0; i < parse.size(); ++i) {
        const QString kind = parse[i].toString();
        if (kind != QLatin1String("roles") && kind != QLatin1String("users") &&
            kind != QLatin1String("everyone"))
            violations.add(place + QStringList{QStringLiteral("parse"), QString::number(i)},
                           "BASE_TYPE_CHOICES",
                           QStringLiteral("Value must be one of {'roles', 'users', 'everyone'}."));
        if (allowed.value(kind).toArray().size() > 0)
            violations.add(
                place, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                QStringLiteral("parse:[\"%1\"] and %1: [ids...] are mutually exclusive.").arg(kind));
    }
}

/// Each attachment belongs to a file, and no two to the same.
void checkAttachments(const QJsonObject &message, qsizetype files, Violations &violations)
{
    const QJsonArray attachments = message.value(QLatin1String("attachments")).toArray();
    QList<int> seen;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QJsonValue value = attachments[i][QLatin1String("id")];
        const int id = value.isString() ? value.toString().toInt() : value.toInt(-1);
        if (id < 0 || id >= files || seen.contains(id))
            violations.add({QStringLiteral("attachments"), QString::number(i)}, "ATTACHMENT_NOT_FOUND",
                           QStringLiteral("File not found for attachment with ID %1.").arg(id));
        seen.append(id);
    }
}

DiscordRefusal checkContent(const QJsonObject &message, qsizetype files)
{
    bool isEmpty = message.value(QLatin1String("content")).toString().trimmed().isEmpty() && files == 0;
    for (const char *const part : {"embeds", "components", "poll"}) {
        const QJsonValue value = message.value(QLatin1String(part));
        isEmpty = isEmpty && value.toArray().isEmpty() && value.toObject().isEmpty();
    }
    if (isEmpty)
        return {400, 50006, QStringLiteral("Cannot send an empty message"), {}};
    if (files > mostFiles)
        return {400, 30015, QStringLiteral("Maximum number of attachments in a message reached (10)"), {}};
    return {};
}

} // namespace

QJsonObject DiscordRefusal::json() const
{
    QJsonObject object{{QStringLiteral("message"), message}, {QStringLiteral("code"), code}};
    if (!errors.isEmpty())
        object.insert(QStringLiteral("errors"), errors);
    return object;
}

DiscordRefusal checkDiscordMessage(const QJsonObject &message, qsizetype files)
{
    Violations violations;
    violations.checkLength(message, "content", {}, 0, 2000);
    violations.checkLength(message, "avatar_url", {}, 0, 2048);
    violations.checkLength(message, "thread_name", {}, 0, 100);
    checkUsername(message, violations);
    checkEmbeds(message, violations);
    checkMentions(message, violations);
    checkAttachments(message, files, violations);
    if (!violations.root().isEmpty())
        return {400, 50035, QStringLiteral("Invalid Form Body"), violations.root()};
    return checkContent(message, files);
}

QStringList discordPings(const QJsonObject &message)
{
    const QJsonValue allowed = message.value(QLatin1String("allowed_mentions"));
    const auto isAllowed = [&allowed](const QString &kind, const QString &id) {
        return !allowed.isObject() || allowed[QLatin1String("parse")].toArray().contains(kind) ||
               (!id.isEmpty() && allowed[kind].toArray().contains(id));
    };
    static const QRegularExpression mention(QStringLiteral("@everyone|@here|<@([!&]?)([0-9]+)>"));
    QStringList pings;
    auto found = mention.globalMatch(message.value(QLatin1String("content")).toString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString kind = match.captured(2).isEmpty()               ? QStringLiteral("everyone")
                             : match.captured(1) == QLatin1String("&") ? QStringLiteral("roles")
                                                                       : QStringLiteral("users");
        if (isAllowed(kind, match.captured(2)))
            pings.append(match.captured(0));
    }
    return pings;
}

} // namespace attache::sandbox
