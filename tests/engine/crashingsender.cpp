// SPDX-License-Identifier: Apache-2.0
// A program that sends what is due in a folder's store, says so on standard output, and then hangs, so that a
// test can kill it in the middle of a delivery.
#include "engine/console.h"
#include "engine/dispatcher.h"
#include "support/scriptedintegration.h"

#include <QCoreApplication>

#include <cstdio>

using namespace attache;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto script = std::make_shared<test::Script>();
    script->executing = [](const ExecutionRequest &request, Execution &execution) {
        if (!execution.finishStep(QStringLiteral("first"),
                                  {{QStringLiteral("by"), QStringLiteral("the crashed one")}}))
            return rejected(QStringLiteral("the step could not be written down"));
        std::printf("sending %s\n", qPrintable(request.deliveryId));
        std::fflush(stdout);
        test::hang(execution);
        return cancelled();
    };
    Console::Options options;
    options.folder = QString::fromLocal8Bit(argv[1]);
    options.secrets = memoryKeychain();
    std::vector<IntegrationPackage> packages;
    packages.push_back(test::scriptedPackage(script));
    options.integrations = std::move(packages);
    const auto console = Console::open(std::move(options));
    if (!console)
        return 3;
    (*console)->dispatcher().start();
    return QCoreApplication::exec();
}
