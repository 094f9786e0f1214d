// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace attache
{

/// "MIT ▆▆▆▆▆▆ 212": names with how often each occurs, a bar for each, the longest first as they are given.
/// Reached with the keyboard; Enter or a click chooses one. What has no room scrolls.
class BarList : public QListView
{
    Q_OBJECT

public:
    struct Bar {
        QString name;
        qint64 count = 0;
        bool isMissing = false; ///< counts what is not there: drawn muted
    };

    /// `name` is what a screen reader calls it.
    explicit BarList(const QString &name, QWidget *parent = nullptr);

    /// At most so many lines high.
    void setBars(const std::vector<Bar> &bars, int mostLines = 8);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QStandardItemModel *m_model;
    int m_lines = 0;
};

} // namespace attache
