// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/words.h"

#include <QByteArray>
#include <QListView>
#include <QMetaType>

namespace attache
{

/// What one row of a list shows. A model answers it for ListRow::Role; the delegate does the rest.
struct ListRow {
    enum { Role = Qt::UserRole + 100 };

    StateLook mark;  ///< before the row; its word is only spoken
    QByteArray tile; ///< an integration's drawing, in a tile, instead of the mark
    QString title;
    QString qualifier; ///< muted, behind the title: the workflow of a delivery
    QString sub;
    Tone subTone = Tone::Muted;
    bool subIsMono = false;
    QString right;    ///< first line, at the far end: a time
    QString rightSub; ///< second line, at the far end
    Tone rightSubTone = Tone::Muted;
    StateLook
        state; ///< instead of `right`: a column of states at a fixed place, with rightSub below the word

    /// All of it in words, for Qt::AccessibleTextRole: painted text is invisible to a screen reader.
    QString spoken() const;
};

/// The list left of a detail: rows of two lines, all of one height, one selected. Enter emits activated().
class TwoLineList : public QListView
{
    Q_OBJECT

public:
    explicit TwoLineList(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Another row is the current one (invalid: none).
    void currentRowChanged(const QModelIndex &index);
};

} // namespace attache

Q_DECLARE_METATYPE(attache::ListRow)
