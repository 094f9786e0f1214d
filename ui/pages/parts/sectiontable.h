// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

#include <vector>

namespace attache
{

/// A short table inside a detail: as high as its rows, a hairline between them, reached and read with the
/// keyboard.
///
/// It is a view over a model of its own, so that a screen reader finds a table; what is shown is set as
/// values.
class SectionTable : public QTableView
{
    Q_OBJECT

public:
    struct Column {
        QString title;
        int width = 0; ///< at a body text of 13 px; 0 shares what is left
        Qt::Alignment alignment = Qt::AlignLeading;
    };

    struct Cell {
        QString text;
        Tone tone = Tone::Text;
        Type type = Type::Body;
        QString icon = {}; ///< a drawing's name, before the text
        Tone iconTone = Tone::Muted;
        QString toolTip = {};          ///< what is not shown in full
        std::vector<int> bars = {};    ///< instead of a text: a bar each, the oldest first
        std::vector<int> badBars = {}; ///< the failed part of each
        Qt::TextElideMode elide = Qt::ElideRight;
    };

    struct Row {
        QString id; ///< given back by opened(); empty: nothing opens
        std::vector<Cell> cells;
    };

    /// `name` is what a screen reader calls the table. Without any title there is no header row.
    SectionTable(const QString &name, std::vector<Column> columns, QWidget *parent = nullptr);

    /// Keeps the current row, when one with its id is still there.
    void setRows(const std::vector<Row> &rows);
    int rowCount() const;
    QString idAt(int row) const;
    QString textAt(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &id); ///< Enter, or a click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class Model;

    void layColumns();
    int contentHeight() const;

    std::vector<Column> m_columns;
    Model *m_model;
};

} // namespace attache
