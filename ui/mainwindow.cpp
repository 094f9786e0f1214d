// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/desktop/aboutbox.h"
#include "ui/desktop/profilestripe.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/localfiles.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
constexpr PageId firstPage = PageId::Registrations; // where a first run begins

void showOnce(QWidget *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

MainWindow::MainWindow(std::vector<PageEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(std::move(entries))
    , m_pages(m_entries.size(), nullptr)
    , m_navigation(new NavigationList)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_stripe(new ProfileStripe(this))
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base); // everything but the navigation is on this ground
    setAutoFillBackground(true);
    setMinimumSize(px(640), px(480));
    // Before the layout: the Tab key goes in the order of coming in.
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_navigation->addPlace(m_entries[i].label, m_entries[i].icon, tr("Ctrl+%1").arg(i + 1),
                               m_entries[i].atFoot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);

    connect(m_navigation, &NavigationList::chosen, this,
            [this](int index) { showPage(m_entries[size_t(index)].id); });
    connect(m_header, &PageHeader::backRequested, this, &MainWindow::goBack);
    connect(m_header->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (Page *page = showingPage())
            page->search(text);
    });
    connect(this, &MainWindow::filesDropped, this, [this](const QStringList &files) {
        begin(PageId::Attestations, {{u"files"_s, QJsonArray::fromStringList(files)}});
    });
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undo);
    addKeys(*this);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(px(1280), px(800));
    const size_t last = settings.value(pageKey, uint(m_entries.size())).toUInt();
    if (last < m_entries.size())
        turnTo(m_entries[last].id);
    else if (!turnTo(firstPage) && !m_entries.empty())
        turnTo(m_entries.front().id);
    m_activated = m_entries.empty();
    // Otherwise the search field would be first, and the letters of a shortcut would land in it.
    m_stack->setFocusPolicy(Qt::ClickFocus);
    m_stack->setFocus();
}

void MainWindow::triggerPrimary()
{
    if (Page *page = showingPage(); page && page->primaryAction())
        page->primaryAction()->trigger();
}

PageId MainWindow::currentPage() const
{
    return m_entries[m_current].id;
}

/// A page reads nothing while nobody looks, in the tray neither.
void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_activated = m_entries.empty();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_activated, true))
        QMetaObject::invokeMethod(
            this, [this] { showPage(currentPage()); }, Qt::QueuedConnection);
}

Page *MainWindow::showPage(PageId id)
{
    Page *page = turnTo(id);
    m_activated = true;
    if (page)
        page->activated();
    return page;
}

Page *MainWindow::turnTo(PageId id)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id != id)
            continue;
        Page *page = m_pages[i] ? m_pages[i] : make(i);
        if (m_stack->currentWidget() != page) {
            m_header->search()->clear(); // while the page that was searched is there to hear it
            m_banner->dismiss();
        }
        m_current = i;
        m_navigation->setCurrent(int(i));
        m_stack->setCurrentWidget(page);
        showHeader();
        return page;
    }
    return nullptr;
}

QWidget *MainWindow::placeOf(PageId id) const
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].id == id)
            return m_navigation->row(int(i));
    return nullptr;
}

void MainWindow::begin(PageId id, const QJsonObject &given)
{
    if (Page *page = showPage(id))
        page->begin(given);
}

Page *MainWindow::make(size_t index)
{
    Page *page = m_entries[index].make(m_stack);
    m_pages[index] = page;
    m_stack->addWidget(page);
    connectPage(page);
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::headerChanged, this, &MainWindow::showHeader); // of the one that is shown
    connect(page, &Page::openRequested, this, [this](PageId id, const QString &thing) {
        if (Page *other = showPage(id))
            other->open(thing);
    });
    connect(page, &Page::beginRequested, this, &MainWindow::begin);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::done, m_toast, [this](const QString &words) { m_toast->showWords(words); });
    connect(page, &Page::undoable, this, [this](const QString &words, const std::function<void()> &undo) {
        m_undos.push_back(undo);
        m_toast->showWords(words, true);
    });
}

void MainWindow::showHeader()
{
    const Page *page = showingPage();
    const bool isBelow = !page->trail().isEmpty(); // where a form has its own primary button
    m_header->setTitle(page->title(), page->trail());
    m_header->setSearchHint(isBelow ? QString() : page->searchHint());
    m_header->setPrimaryAction(isBelow ? nullptr : page->primaryAction());
    m_stack->setAccessibleName(page->title());
    const QString program = QGuiApplication::applicationDisplayName();
    // The program last: Qt puts it there otherwise.
    setWindowTitle(m_profile.isEmpty()
                       ? tr("%1 – %2", "page, program").arg(page->title(), program)
                       : tr("%1 – %2 – %3", "page, profile, program").arg(page->title(), m_profile, program));
    Q_EMIT headerShown();
}

void MainWindow::showError(const Error &error)
{
    m_banner->showError(error);
}

bool MainWindow::undo()
{
    if (m_undos.empty())
        return false;
    const std::function<void()> last = std::move(m_undos.back());
    m_undos.pop_back();
    m_toast->hide();
    last();
    return true;
}

void MainWindow::goBack()
{
    Page *page = showingPage();
    if (page && !page->goBack() && m_banner->isVisible())
        m_banner->dismiss();
}

void MainWindow::showShortcuts()
{
    showOnce(new ShortcutSheet(keyGroupsOf(*this), this));
}

void MainWindow::showAbout()
{
    showOnce(new AboutBox(this));
}

void MainWindow::setProfile(const QString &name, const QColor &colour)
{
    m_profile = name;
    m_stripe->setColour(colour);
    showHeader();
}

void MainWindow::focusSearch()
{
    if (m_header->search()->isVisible())
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showCommands()
{
    showOnce(new CommandPalette(commandsOf(*this), this));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, uint(m_current));
    QWidget::closeEvent(event);
}

} // namespace attache
