// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/filtermodel.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace attache
{

class Label;
class Skeleton;
class Soon;
class TwoLineList;

/// The list of a page: what filters it, its rows, and what stands there while they are read or when none is
/// left.
///
/// One row is always chosen while there are any. The model must outlive it.
class ListColumn : public QWidget
{
    Q_OBJECT

public:
    /// `above` (chips, or a question) is taken over; may be null.
    ListColumn(const QString &accessibleName, RecordModel &model, QWidget *above, QWidget *parent = nullptr);

    FilterModel &filter() { return m_filter; }

    TwoLineList *list() const { return m_list; }

    /// Until the model says that it has loaded: shows a skeleton if that takes noticeably long.
    void beginLoading();
    /// What stands there when filters leave nothing.
    void setNothingLeft(const QString &words);

    QString chosenId() const;
    /// False when there is no such row (yet).
    bool choose(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id); ///< empty: none
    void pressed();                 ///< a row was clicked or opened with Enter

private:
    void settle();
    void forgetFar();

    RecordModel &m_model;
    FilterModel m_filter;
    TwoLineList *m_list;
    Skeleton *m_skeleton;
    Label *m_nothing;
    Soon *m_forgetSoon;
    bool m_loading = false;
};

} // namespace attache
