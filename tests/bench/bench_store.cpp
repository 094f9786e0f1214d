// SPDX-License-Identifier: Apache-2.0
#include "fullstore.h"
#include "store/deliveries.h"
#include "store/overview.h"
#include "store/registrations.h"
#include "table.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace attache;
using namespace attache::test;

namespace
{

constexpr int pageSize = 200;
constexpr int rounds = 15;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw Failure{result.error().text()};
    return std::move(*result);
}

/// The middle of some runs, in milliseconds.
double timeOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

/// What lists, searches and sums of a million deliveries take, beside the plain newest page of the same run.
void measure(Database &database, Table &table)
{
    const auto page = [&database](const store::DeliveryFilter &filter, const store::PageStart &after = {}) {
        return timeOf([&] { must(store::deliverySlice(database, filter, pageSize, after)); });
    };
    const auto registrations = must(store::registrations(database));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::DeliveryFilter one;
    one.registrationId = registrations.front().id;
    store::DeliveryFilter rare = one;
    rare.states = {Delivery::State::Failed, Delivery::State::Uncertain};
    store::DeliveryFilter named, reason, nothing;
    named.search = registrations.front().name;
    reason.search = QStringLiteral("503");
    nothing.search = QStringLiteral("in no reason");

    const double plain = page({});
    std::printf("the newest %d of all: %.2f ms\n", pageSize, plain);
    const auto add = [&](const char *what, double time, double limit) {
        table.addRatio(QString::fromLatin1(what), time, plain, limit, QStringLiteral("ms"));
    };
    add("a page of two months ago", page({}, {now.addDays(-60), {}}), 2);
    add("a page of one registration", page(one), 4);
    add("a page of what failed there", page(rare), 8); // its rows are far apart
    add("a page found by a name", page(named), 10);
    add("a page found by a reason", page(reason), 20);
    add("a slice that finds nothing", page(nothing), 20);
    add("the count of one registration", timeOf([&] { must(store::countDeliveries(database, one)); }), 40);
    add("the overview of a day", timeOf([&] { must(store::overview(database, now, 24)); }), 20);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    try {
        const auto database = must(Database::open(fullStore({})));
        Table table;
        measure(*database, table);
        return table.finish() ? 0 : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.why));
        return 1;
    }
}
