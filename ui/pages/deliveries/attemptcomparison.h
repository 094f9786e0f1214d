// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

/// What is different between an attempt and another one, which a person chooses: the one before, to begin
/// with. Closed until it is asked for, as comparing two long bodies takes a moment.
class AttemptComparison : public QWidget
{
    Q_OBJECT

public:
    using Attempts = std::shared_ptr<const std::vector<Attempt>>; ///< by all comparisons of a time line

    /// Of number `at` in `all`, which are at least two, from the first to the last. `with`: the number of the
    /// attempt that it is compared with already; 0: it is closed.
    AttemptComparison(Attempts all, std::size_t at, int with, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(int with); ///< a person chose that number, or closed it: 0

private:
    QWidget *newChoice();
    void choose(std::size_t other);
    void showTable(bool shown);

    const Attempt &attempt() const { return (*m_all)[m_at]; }

    const Attempt &other() const { return (*m_all)[m_other]; }

    QString buttonWords() const;

    Attempts m_all;
    std::size_t m_at;
    std::size_t m_other; ///< which it is compared with
    QVBoxLayout *m_column;
    QPushButton *m_button;
    QWidget *m_table = nullptr;
};

} // namespace attache
