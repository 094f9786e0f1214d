// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checks.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attache
{

class Label;

/// The stages of a check, one under the other as they are gone through: mark, words and what was measured, or
/// what to do. A stage keeps its row while its state changes.
class ChecksList : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget *parent = nullptr);

    void setChecks(const Checks &checks);
    /// It was stopped: what was not gone through by now is not reached.
    void settle();

private:
    class Row;

    QVBoxLayout *m_rows;
    Checks m_checks;
    std::vector<Row *> m_shown;
};

/// The same beside a form, or under its fields, with a heading of its own.
class ChecksColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksColumn(QWidget *parent = nullptr);

    void setChecks(const Checks &checks);

    void settle() { m_list->settle(); }

    /// A line of its own below the stages, for what is none of them; empty: none.
    void setNote(const QString &words);

    /// Beside the fields, as it is at first, or under them.
    void setBeside(bool beside);
    static int widthBeside();

private:
    ChecksList *m_list;
    Label *m_note;
};

} // namespace attache
