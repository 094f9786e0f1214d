// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/answer.h"
#include "engine/deliveries.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
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
            const bool isTogether = end - row > 1 && insertTogether(row, end);
            if (!isTogether)
                apply(*row);
            row = isTogether ? end : row + 1;
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

/// Rows that are read a page at a time, newest first, each page starting after the last row of the one
/// before.
template <typename Row>
class PagedModel : public RowModel<Row>
{
public:
    using Fetch = std::function<QFuture<Result<std::vector<Row>>>(int limit, const store::PageStart &after)>;

    explicit PagedModel(Fetch fetch, QObject *parent = nullptr)
        : RowModel<Row>(parent)
        , m_fetch(std::move(fetch))
    {
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_complete && !m_fetching;
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_fetching = true;
        const int reading = m_reading;
        const store::PageStart after =
            this->m_rows.empty() ? store::PageStart{} : startAfter(this->m_rows.back());
        whenDone(m_fetch(pageSize, after), this, [this, reading](const Result<std::vector<Row>> &page) {
            if (reading == m_reading) // else the rows are of a filter that is no longer set
                take(page);
        });
    }

    /// Whether everything there is has been read.
    bool isComplete() const { return m_complete; }

    /// Forgets the rows and reads again from the newest.
    void restart()
    {
        ++m_reading;
        m_newest.reset();
        m_complete = false;
        m_fetching = true; // a view may ask for more while the rows go
        this->clearRows();
        m_fetching = false;
        fetchMore({});
    }

    /// A row that changed or is new. One that belongs behind the pages read so far comes with its page.
    void applyChange(const Row &row)
    {
        const bool known = this->rowOf(this->idOf(row)) >= 0;
        const bool behind = !this->m_rows.empty() && this->before(this->m_rows.back(), row);
        if (known || m_complete || (!behind && !this->m_rows.empty()))
            this->apply(row);
    }

    void forgetBehind(int row) override
    {
        const int kept = row + 1 + 2 * pageSize;
        if (int(this->m_rows.size()) < kept + pageSize || m_fetching) // what is on its way follows the last
            return;
        this->removeFrom(kept);
        m_complete = false;
    }

    /// Reads the newest rows again and applies them, without losing the place of those who look: as many
    /// pages as it takes to come to what the last reading began with. Starts anew where that is too far.
    void readAgain()
    {
        const auto again = std::make_shared<Again>();
        again->reading = m_reading;
        for (const Row &row : this->m_rows)
            again->shown.insert(this->idOf(row));
        readOn(again);
    }

    static constexpr int pageSize = 200;            // rows: more than a screen, less than a noticeable read
    static constexpr int mostAgain = 10 * pageSize; // rows that are put in before those that are there

protected:
    virtual store::PageStart startAfter(const Row &row) const = 0;

private:
    struct Again {
        int reading = 0;
        QSet<QString> shown; ///< what comes by itself meanwhile is not missing from the pages
        std::vector<Row> rows;
    };

    void take(const Result<std::vector<Row>> &page)
    {
        if (!page) {
            m_fetching = false;
            m_complete = true; // a view asks again at once: it must not ask a broken store for ever
            Q_EMIT this->failed(page.error());
            return;
        }
        m_complete = int(page->size()) < pageSize;
        if (!m_newest && !page->empty())
            m_newest = page->front();
        append(*page);
        m_fetching = false; // only now: a view asks for more as the rows come, and would ask from the middle
                            // of the page
        Q_EMIT this->loaded();
    }

    void readOn(const std::shared_ptr<Again> &again)
    {
        const store::PageStart after =
            again->rows.empty() ? store::PageStart{} : startAfter(again->rows.back());
        whenDone(m_fetch(pageSize, after), this, [this, again](const Result<std::vector<Row>> &page) {
            if (again->reading != m_reading)
                return;
            if (!page) {
                Q_EMIT this->failed(page.error());
                return;
            }
            again->rows.insert(again->rows.end(), page->begin(), page->end());
            const bool isWhole = int(page->size()) < pageSize;
            if (isWhole || !m_newest || reachesRead(*page))
                takeAgain(*again, isWhole);
            else if (int(again->rows.size()) < mostAgain)
                readOn(again);
            else
                restart();
        });
    }

    /// Whether there is no gap between the page and what was read before.
    bool reachesRead(const std::vector<Row> &page) const
    {
        return this->before(*m_newest, page.back()) ||
               std::any_of(page.begin(), page.end(),
                           [this](const Row &row) { return this->idOf(row) == this->idOf(*m_newest); });
    }

    void takeAgain(const Again &again, bool isWhole)
    {
        if (!m_newest) // of nothing, everything had been read
            m_complete = isWhole;
        if (!again.rows.empty())
            m_newest = again.rows.front();
        removeMissing(again.rows, again.shown, isWhole);
        this->applyAll(again.rows);
        Q_EMIT this->loaded();
    }

    /// Of the rows that were shown, those that the page would have, were they still of the filter.
    void removeMissing(const std::vector<Row> &page, QSet<QString> shown, bool isWhole)
    {
        for (const Row &row : page)
            shown.remove(this->idOf(row));
        for (int at = int(this->m_rows.size()) - 1; at >= 0; --at) {
            const Row &row = this->m_rows[std::size_t(at)];
            if (shown.contains(this->idOf(row)) && (isWhole || this->before(row, page.back())))
                this->removeAt(at);
        }
    }

    /// In the order of the store, which knows what comes first among rows of one time. One that came by
    /// itself meanwhile is there already.
    void append(const std::vector<Row> &page)
    {
        std::vector<Row> added;
        for (const Row &row : page)
            if (this->rowOf(this->idOf(row)) >= 0)
                this->apply(row);
            else
                added.push_back(row);
        this->appendRows(added);
    }

    Fetch m_fetch;
    int m_reading = 0;
    bool m_fetching = false;
    bool m_complete = false;
    std::optional<Row> m_newest; ///< the first that a reading brought: from it on, the rows have no gap
};

} // namespace attache
