// SPDX-License-Identifier: Apache-2.0
// One request to the system's keychain and its outcome on standard output, so that a test can have it made in
// each kind of session: keychaincall probe | read KEY | write KEY VALUE | remove KEY
#include "engine/answer.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace attache;

namespace
{

void report(const QString &words)
{
    std::fputs(qPrintable(words + QLatin1Char('\n')), stdout);
    QCoreApplication::exit(0);
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QStringLiteral("not found");
    case Error::Kind::Environment:
        return QStringLiteral("environment");
    default:
        return QStringLiteral("kind %1").arg(int(kind));
    }
}

QString wordsOf(const Error &error)
{
    return QStringLiteral("%1: %2").arg(kindName(error.kind), error.text());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString verb = arguments.value(1);
    const QString key = arguments.value(2);
    const auto secrets = systemKeychain(QStringLiteral("attache-test"));
    const auto done = [](const Result<void> &result) {
        report(result ? QStringLiteral("done") : wordsOf(result.error()));
    };
    if (verb == QLatin1String("probe"))
        whenDone(secrets->probe(), &app, done);
    else if (verb == QLatin1String("write"))
        whenDone(secrets->write(key, arguments.value(3).toUtf8()), &app, done);
    else if (verb == QLatin1String("remove"))
        whenDone(secrets->remove(key), &app, done);
    else
        whenDone(secrets->read(key), &app, [](const Result<QByteArray> &result) {
            report(result ? QStringLiteral("found %1").arg(QString::fromUtf8(*result))
                          : wordsOf(result.error()));
        });
    return QCoreApplication::exec();
}
