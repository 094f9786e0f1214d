// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace attache
{

class FlowLayout;

/// "All 7 | Active 4 | Need you 2": which of the list's rows are shown. Exactly one is chosen; arrow keys
/// move it.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        QString key;
        QString label;
        int count = -1;    ///< -1 shows none
        QString does = {}; ///< as a command: "Show all deliveries"; empty: nothing better than the label
    };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps the chosen one, if it is still there; or else the first is chosen.
    void setChips(const std::vector<Chip> &chips);

    std::vector<Chip> chips() const;

    QString chosen() const { return m_chosen; }

    void choose(const QString &key);

Q_SIGNALS:
    void chosenChanged(const QString &key);

private:
    class ChipButton;

    void showChosen();

    FlowLayout *m_row;
    std::vector<ChipButton *> m_buttons;
    QString m_chosen;
};

} // namespace attache
