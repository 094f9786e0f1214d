// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace attache
{

/// Something that can be done now, by its name.
struct Command {
    QString words;  ///< "Register an integration"
    QString detail; ///< where it is, or its keys: "Ctrl+6"; may be empty
    QString icon;   ///< a name in resources/icons
    std::function<void()> run;
};

/// The commands whose names have every typed word in them, whatever the case and the accents; those that
/// begin so come first.
std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed);

/// Ctrl+K: every action by its name. Type, arrow down, Enter. Esc or a press beside it puts it away.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<Command> commands, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &typed);
    void runCurrent();

    std::vector<Command> m_commands;
    std::vector<Command> m_shown;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace attache
