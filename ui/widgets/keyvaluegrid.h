// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace attache
{

/// Rows of a muted name and its value, 28 px each.
class KeyValueGrid : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget *parent = nullptr);

    void addText(const QString &name, const QString &value);  ///< elided at the end, whole on hover
    void addId(const QString &name, const QString &id);       ///< fixed font, with a copy button
    void addSecret(const QString &name, const QString &note); ///< bullets, a lock and the note
    void addRow(const QString &name, QWidget *value);
    void clear();

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace attache
