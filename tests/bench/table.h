// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace attache::test
{

/// Ends a measurement: thrown where it cannot go on, caught in main(), so that what was made for it is
/// removed.
struct Failure {
    QString why;
};

/// What one program measured, a row a promise. It prints them, and leaves them in the file that
/// ATTACHE_BENCH_TABLE names, for `./dev bench` to show those of all programs together at the end.
class Table
{
public:
    /// `ours` may be `limit` times the `reference`.
    void addRatio(const QString &measure, double ours, double reference, double limit, const QString &unit);
    /// `ours` may be `limit` more than the `reference`.
    void addBeyond(const QString &measure, double ours, double reference, double limit, const QString &unit);

    /// Prints all rows. Whether each is within its limit.
    bool finish() const;

private:
    struct Row {
        QString text;
        bool good;
    };

    void add(const QString &measure, const QString &ours, const QString &reference, const QString &compared,
             const QString &limit, bool good);

    std::vector<Row> m_rows;
};

/// The middle one, when sorted.
double median(std::vector<double> values);

} // namespace attache::test
