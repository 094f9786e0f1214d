// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/pages.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace attache
{

class Banner;
class NavigationList;
class PageHeader;
class ProfileStripe;
class Toast;

/// Navigation at the left, the current page's header and the page right of it.
///
/// It owns the pages and makes each when it is first shown. It routes what they ask for from one to another,
/// and knows nothing of what is in them. Files dropped anywhere on it go to the attestations' page.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(std::vector<PageEntry> entries, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Brings a page up, making it if need be. Null when there is no such page.
    Page *showPage(PageId id);
    PageId currentPage() const;
    /// Brings the page up and begins its primary action with these inputs.
    void begin(PageId id, const QJsonObject &given);

    PageHeader *header() const { return m_header; }

    NavigationList *navigation() const { return m_navigation; }

    Page *showingPage() const { return m_pages.empty() ? nullptr : m_pages[m_current]; }

    const std::vector<PageEntry> &entries() const { return m_entries; }

    QWidget *placeOf(PageId id) const; ///< its row in the navigation
    void focusSearch();
    void showShortcuts();
    void showCommands();
    void showAbout();
    void showError(const Error &error);
    void triggerPrimary(); ///< the page's primary action
    void goBack();         ///< in the page, or puts the banner away
    /// What the store is called and its colour, which the window wears; empty and invalid: neither.
    void setProfile(const QString &name, const QColor &colour);
    /// Takes the last thing back that can be; false when there is none.
    bool undo();

Q_SIGNALS:
    void filesDropped(const QStringList &files);
    void quitRequested();
    void tourRequested();
    void headerShown(); ///< another page, or another place in the page

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restore();
    Page *turnTo(PageId id); ///< null where there is none; it reads nothing yet
    Page *make(size_t index);
    void connectPage(Page *page);
    void showHeader();

    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages; // by entry; null until first shown
    size_t m_current = 0;
    /// The page of the start reads its store once the window is painted, which so is there the sooner.
    bool m_activated = true;
    NavigationList *m_navigation;
    PageHeader *m_header;
    Banner *m_banner;
    ProfileStripe *m_stripe;
    QString m_profile;
    QStackedWidget *m_stack;
    Toast *m_toast;
    std::vector<std::function<void()>> m_undos; // the latest last
};

} // namespace attache
