// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attache
{

/// The window's places, one under the other, below the application's name. Arrow keys move among them; a
/// count shows only where something waits for a person.
class NavigationList : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPlace(const QString &label, const QString &icon, const QString &shortcut, bool atFoot = false);
    void setCurrent(int index);
    QWidget *row(int index) const;
    void setCount(QWidget *row, int count); ///< one of the rows above

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;

    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
    int m_current = -1;
};

} // namespace attache
