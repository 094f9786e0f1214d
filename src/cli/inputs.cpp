// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include "engine/registrations.h"

#include <QFile>

#include <algorithm>

namespace attache
{
namespace
{

constexpr qint64 largestInput = 1024 * 1024; // bytes: keys and certificates are a few thousand

using Options = QList<QPair<QString, QString>>;

Error wrong(const QString &what, const QString &why, const QString &remedy = {})
{
    return {Error::Kind::Invalid, what, why, remedy, {}};
}

/// Splits at the first '='. Which flag it was is told by its number: the text may be a secret.
Result<QPair<QString, QString>> split(const QStringList &flags, qsizetype index, const QString &flag,
                                      const QString &form)
{
    const qsizetype equals = flags[index].indexOf(QLatin1Char('='));
    if (equals >= 1)
        return QPair<QString, QString>(flags[index].left(equals), flags[index].mid(equals + 1));
    return wrong(flag, QStringLiteral("number %1 of them is not of the form %2").arg(index + 1).arg(form));
}

Result<QByteArray> readFile(const QString &path, Terminal &terminal)
{
    if (path == QLatin1String("-"))
        return terminal.readAll(largestInput);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return wrong(path, QStringLiteral("holds more than %1 bytes").arg(largestInput));
    return bytes;
}

/// Without the line breaks at its end, as the shell's $(cat PATH) gives it.
Result<QString> textOfFile(const QString &path, Terminal &terminal)
{
    Result<QByteArray> bytes = readFile(path, terminal);
    if (!bytes)
        return bytes.error();
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    const QString text = QString::fromUtf8(*bytes);
    if (text.contains(QChar(0)) || text.toUtf8() != *bytes)
        return wrong(path, QStringLiteral("is not text in UTF-8"));
    return text;
}

Result<QString> textOfVariable(const QString &name)
{
    if (!qEnvironmentVariableIsSet(name.toUtf8().constData()))
        return wrong(QStringLiteral("--opt-env"),
                     QStringLiteral("the environment has no variable %1").arg(name));
    return qEnvironmentVariable(name.toUtf8().constData());
}

/// What all the flags give, as text.
Result<Options> collect(const InputFlags &flags, Terminal &terminal)
{
    Options options;
    std::vector<Violation> problems;
    const auto add = [&](const QStringList &given, const QString &flag, const QString &form,
                         const auto &textOf) {
        for (qsizetype i = 0; i < given.size(); ++i) {
            const Result<QPair<QString, QString>> pair = split(given, i, flag, form);
            if (!pair) {
                problems.push_back({QLatin1Char('/') + flag, QStringLiteral("option"), pair.error().why});
                continue;
            }
            const Result<QString> text = textOf(pair->second);
            if (text)
                options.append({pair->first, *text});
            else
                problems.push_back(
                    {QLatin1Char('/') + pair->first, QStringLiteral("option"), text.error().text()});
        }
    };
    add(flags.pairs, QStringLiteral("--opt"), QStringLiteral("key=value"),
        [](const QString &value) { return Result<QString>(value); });
    add(flags.files, QStringLiteral("--opt-file"), QStringLiteral("key=PATH"),
        [&terminal](const QString &path) { return textOfFile(path, terminal); });
    add(flags.variables, QStringLiteral("--opt-env"), QStringLiteral("key=VAR"), textOfVariable);
    if (!problems.empty())
        return invalidInput(QStringLiteral("options"), std::move(problems));
    return options;
}

bool isMissing(const Violation &violation)
{
    return violation.keyword == QLatin1String("required") ||
           violation.keyword == QLatin1String("dependentRequired");
}

/// Says how to give what is missing; a secret by ways that no other user of the machine can read.
void addRemedies(Error &error, const Schema &schema)
{
    for (Violation &violation : error.violations) {
        const SchemaField *field = schema.field(violation.pointer.mid(1));
        if (!field || !isMissing(violation))
            continue;
        violation.message +=
            field->secret ? QStringLiteral("; give it with --opt-file %1=PATH or --opt-env %1=VARIABLE")
                                .arg(field->name)
                          : QStringLiteral("; give it with --opt %1=VALUE").arg(field->name);
    }
}

/// Asks for each missing secret; false when the person gave up.
bool askFor(const std::vector<Violation> &violations, const Schema &schema, Terminal &terminal,
            Options &options)
{
    for (const Violation &violation : violations) {
        const SchemaField *field = schema.field(violation.pointer.mid(1));
        const std::optional<QString> answer =
            terminal.ask(QStringLiteral("%1 (%2): ").arg(field->label(), field->name), false);
        if (!answer)
            return false;
        options.append({field->name, *answer});
    }
    return true;
}

} // namespace

void addInputFlags(CLI::App &verb, InputFlags &flags)
{
    addTexts(verb, "--opt", flags.pairs, "An input, as key=value; once for each");
    addTexts(verb, "--opt-file", flags.files, "An input read from a file, as key=PATH; - is standard input");
    addTexts(verb, "--opt-env", flags.variables, "An input read from the environment, as key=VARIABLE");
}

Result<QJsonObject> readInputs(const InputFlags &flags, const Schema &schema, Terminal &terminal,
                               Schema::Absent absent)
{
    Result<Options> options = collect(flags, terminal);
    if (!options)
        return options.error();
    Result<QJsonObject> values = schema.coerce(*options, absent);
    const auto isSecretThatIsMissing = [&schema](const Violation &violation) {
        const SchemaField *field = schema.field(violation.pointer.mid(1));
        return isMissing(violation) && field && field->secret;
    };
    if (!values && absent == Schema::Absent::IsMissing && terminal.isInteractive() &&
        std::all_of(values.error().violations.begin(), values.error().violations.end(),
                    isSecretThatIsMissing)) {
        if (!askFor(values.error().violations, schema, terminal, *options))
            return Error{Error::Kind::Cancelled,
                         QStringLiteral("stopped"),
                         QStringLiteral("no answer was given"),
                         {},
                         {}};
        values = schema.coerce(*options, absent);
    }
    if (!values) {
        Error error = values.error();
        addRemedies(error, schema);
        return error;
    }
    return values;
}

void readAttachmentInputs(Session &session, const QString &registration, const InputFlags &flags,
                          std::function<void(const Registration &, const QJsonObject &)> then)
{
    session.await(session.console().registrations().find(registration),
                  [&session, flags, then = std::move(then)](const Registration &found) {
                      const Catalogue &catalogue = session.console().catalogue();
                      const CatalogueEntry *entry = catalogue.entry(found.kind);
                      if (!entry)
                          return session.fail(noSuchIntegration(catalogue, found.kind));
                      const Result<QJsonObject> options =
                          readInputs(flags, entry->attachment, session.terminal(), Schema::Absent::IsMissing);
                      if (!options)
                          return session.fail(options.error());
                      then(found, *options);
                  });
}

} // namespace attache
