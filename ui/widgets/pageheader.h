// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QPushButton;
class QHBoxLayout;

namespace attache
{

class SearchField;

/// The 56 px over a page: its title or where one is below it, the search, and the one primary action.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QStringList &trail);
    void setSearchHint(const QString &hint); ///< empty hides the search
    void setPrimaryAction(QAction *action);  ///< null hides the button; not owned

    SearchField *search() const { return m_search; }

    QPushButton *primaryButton() const { return m_primary; }

Q_SIGNALS:
    void backRequested(); ///< the title was pressed while there is a trail

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dressPrimary();

    QString m_title;
    QStringList m_trail;
    QHBoxLayout *m_titleRow;
    SearchField *m_search;
    QPushButton *m_primary;
    QAction *m_action = nullptr;
};

} // namespace attache
