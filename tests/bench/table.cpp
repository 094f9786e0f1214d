// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace attache::test
{
namespace
{

QString line(const QString &measure, const QString &ours, const QString &reference, const QString &compared,
             const QString &limit, const QString &verdict)
{
    return QStringLiteral("%1 %2 %3 %4 %5  %6")
        .arg(measure.leftJustified(52), ours.rightJustified(11), reference.rightJustified(11),
             compared.rightJustified(11), limit.rightJustified(11), verdict);
}

QString withUnit(double value, const QString &unit)
{
    return QStringLiteral("%1 %2").arg(value, 0, 'f', 1).arg(unit);
}

} // namespace

void Table::add(const QString &measure, const QString &ours, const QString &reference,
                const QString &compared, const QString &limit, bool good)
{
    m_rows.push_back({line(measure, ours, reference, compared, limit,
                           good ? QStringLiteral("ok") : QStringLiteral("TOO MUCH")),
                      good});
}

void Table::addRatio(const QString &measure, double ours, double reference, double limit, const QString &unit)
{
    const double ratio = ours / reference;
    add(measure, withUnit(ours, unit), withUnit(reference, unit),
        QStringLiteral("× %1").arg(ratio, 0, 'f', 2), QStringLiteral("× %1").arg(limit, 0, 'f', 2),
        ratio <= limit);
}

void Table::addBeyond(const QString &measure, double ours, double reference, double limit,
                      const QString &unit)
{
    const double beyond = ours - reference;
    add(measure, withUnit(ours, unit), withUnit(reference, unit),
        QStringLiteral("+ ") + withUnit(beyond, unit), QStringLiteral("+ ") + withUnit(limit, unit),
        beyond <= limit);
}

bool Table::finish() const
{
    QFile kept(qEnvironmentVariable("ATTACHE_BENCH_TABLE"));
    const bool keeps = !kept.fileName().isEmpty() && kept.open(QIODevice::Append);
    const QString head = line(QStringLiteral("measure"), QStringLiteral("ours"), QStringLiteral("reference"),
                              QStringLiteral("compared"), QStringLiteral("limit"), QString());
    std::printf("\n%s\n", qPrintable(head));
    if (keeps && kept.size() == 0)
        kept.write((head + QLatin1Char('\n')).toUtf8());
    for (const Row &row : m_rows) {
        std::printf("%s\n", qPrintable(row.text));
        if (keeps)
            kept.write((row.text + QLatin1Char('\n')).toUtf8());
    }
    std::fflush(stdout);
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.good; });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace attache::test
