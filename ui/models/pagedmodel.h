// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/answer.h"
#include "engine/deliveries.h"
#include "ui/models/recordmodel.h"

#include <QFuture>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace attache
{

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
