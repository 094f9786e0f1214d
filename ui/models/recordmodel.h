// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>
#include <deque>
#include <iterator>
#include <vector>

namespace attache
{

/// What all our models of records have in common. Main thread.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record's UUID, or the integration's id
        StateRole,                 ///< the state as a number, to filter by
        ToneRole,                  ///< int of Tone
        IconRole,                  ///< the name of the icon that marks the row
        SearchRole,                ///< everything of the row that a search looks at, as one text
        FirstOwnRole,
    };

    virtual int rowOf(const QString &id) const; ///< -1 when it is not there (yet)

    /// Nobody looks at what lies far behind this row (-1: at any): it may go, and is read again when a view
    /// comes there.
    virtual void forgetBehind(int row);

Q_SIGNALS:
    void loaded(); ///< a reading, or a page of it, has come in
    void failed(const attache::Error &error);
};

/// Rows that are kept in order, the newest of most first: hence a deque, where it costs nothing to put one
/// before thousands. A changed row is changed in place: views keep selection and scroll.
template <typename Row>
class RowModel : public RecordModel
{
public:
    using RecordModel::RecordModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const std::deque<Row> &rows() const { return m_rows; }

    const Row &row(int index) const { return m_rows[std::size_t(index)]; }

    int rowOf(const QString &id) const override
    {
        if (!m_ids.contains(id)) // most changes are of rows that are not here
            return -1;
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
        return int(found - m_rows.begin());
    }

    /// Changes the row with this id, or inserts it at its place.
    void apply(const Row &row)
    {
        const auto order = [this](const Row &a, const Row &b) { return before(a, b); };
        const auto [first, last] = std::equal_range(m_rows.begin(), m_rows.end(), row, order);
        if (m_ids.contains(idOf(row))) {
            const auto same =
                std::find_if(first, last, [&](const Row &other) { return idOf(other) == idOf(row); });
            const int at = same != last ? int(same - m_rows.begin()) : rowOf(idOf(row));
            Row &old = m_rows[std::size_t(at)];
            if (old == row) // read again, most are as they were
                return;
            old = row;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            return;
        }
        const int at = int(first - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(first, row);
        m_ids.insert(idOf(row));
        endInsertRows();
    }

    /// The same for rows in their order; those that are new and follow each other come in together.
    void applyAll(const std::vector<Row> &rows)
    {
        for (auto row = rows.begin(); row != rows.end();) {
            auto end = row;
            while (end != rows.end() && !m_ids.contains(idOf(*end)))
                ++end;
            if (end - row < 2 || !insertTogether(row, end)) {
                end = std::max(end, row + 1);
                std::for_each(row, end, [this](const Row &each) { apply(each); });
            }
            row = end;
        }
    }

    void remove(const QString &id)
    {
        if (const int at = rowOf(id); at >= 0)
            removeAt(at);
    }

    /// Takes over a new reading of everything: what is gone goes, the rest is applied row by row.
    void synchronise(const std::vector<Row> &rows)
    {
        for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
            const QString id = idOf(m_rows[std::size_t(at)]);
            if (std::none_of(rows.begin(), rows.end(), [&](const Row &row) { return idOf(row) == id; }))
                remove(id);
        }
        for (const Row &row : rows)
            apply(row);
        Q_EMIT loaded();
    }

protected:
    virtual QString idOf(const Row &row) const = 0;
    virtual bool before(const Row &a, const Row &b) const = 0;

    void removeAt(int at)
    {
        beginRemoveRows({}, at, at);
        m_ids.remove(idOf(m_rows[std::size_t(at)]));
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }

    /// Behind all others; none of them is here yet.
    void appendRows(const std::vector<Row> &rows)
    {
        if (rows.empty())
            return;
        const int at = int(m_rows.size());
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        for (const Row &row : rows)
            m_ids.insert(idOf(row));
        endInsertRows();
    }

    void clearRows()
    {
        if (!m_rows.empty())
            removeFrom(0);
    }

    /// All from this one on.
    void removeFrom(int at)
    {
        beginRemoveRows({}, at, int(m_rows.size()) - 1);
        for (auto row = m_rows.begin() + at; row != m_rows.end(); ++row)
            m_ids.remove(idOf(*row));
        m_rows.erase(m_rows.begin() + at, m_rows.end());
        endRemoveRows();
    }

    std::deque<Row> m_rows;

private:
    using Rows = typename std::vector<Row>::const_iterator;

    /// False, and nothing happens, when some that are here belong between them.
    bool insertTogether(Rows first, Rows end)
    {
        const auto order = [this](const Row &a, const Row &b) { return before(a, b); };
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), *first, order);
        if (place != m_rows.end() && before(*place, *std::prev(end)))
            return false;
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at + int(end - first) - 1);
        m_rows.insert(place, first, end);
        for (; first != end; ++first)
            m_ids.insert(idOf(*first));
        endInsertRows();
        return true;
    }

    QSet<QString> m_ids; // of m_rows
};

} // namespace attache
