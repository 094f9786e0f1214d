// SPDX-License-Identifier: Apache-2.0
#include "pagedriver.h"

#include "ui/forms/formpane.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/twolinelist.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace attache::test
{
namespace
{

constexpr int stepMs = 60;

/// Those of the page that can be seen, in the order in which they were made.
template <typename Widget>
QList<Widget *> shownIn(QWidget *within)
{
    QList<Widget *> shown;
    for (Widget *each : within->findChildren<Widget *>())
        if (each->isVisible() && !each->visibleRegion().isEmpty())
            shown.append(each);
    return shown;
}

} // namespace

PageDriver::PageDriver(MainWindow &window, Preferences &preferences, LoopMeter &meter)
    : m_window(window)
    , m_preferences(preferences)
    , m_meter(meter)
    , m_steps(steps())
{
    m_stepTimer.setInterval(stepMs);
    m_stepTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_stepTimer, &QTimer::timeout, this, &PageDriver::step);
    connect(&m_pageTimer, &QTimer::timeout, this, &PageDriver::nextPage);
}

void PageDriver::start(std::chrono::milliseconds each)
{
    m_pageTimer.start(each);
    m_stepTimer.start();
    m_page = m_window.entries().size() - 1; // the next is the first
    m_left = int(m_window.entries().size());
    nextPage();
}

void PageDriver::nextPage()
{
    closeForm();
    if (m_left-- == 0) {
        m_stepTimer.stop();
        m_pageTimer.stop();
        m_meter.setPart({});
        Q_EMIT finished();
        return;
    }
    m_page = (m_page + 1) % m_window.entries().size();
    const PageEntry &entry = m_window.entries()[m_page];
    m_meter.setPart(entry.label);
    m_meter.setAction(u"show it"_s);
    m_next = 0;
    m_window.showPage(entry.id);
}

QWidget *PageDriver::page() const
{
    return m_window.showingPage();
}

void PageDriver::step()
{
    const Step &now = m_steps[m_next];
    m_meter.setAction(QString::fromLatin1(now.name));
    now.act();
    if (++m_next == m_steps.size()) {
        m_next = 0;
        ++m_round;
    }
}

std::vector<PageDriver::Step> PageDriver::steps()
{
    std::vector<Step> all;
    const auto add = [&all](const char *name, const std::function<void()> &act, int times = 1) {
        for (int i = 0; i < times; ++i)
            all.push_back({name, act});
    };
    add(
        "scroll down", [this] { scroll(-3); }, 12);
    add(
        "scroll up", [this] { scroll(3); }, 4);
    add(
        "next row", [this] { press(Qt::Key_Down); }, 8);
    add(
        "next page of rows", [this] { press(Qt::Key_PageDown); }, 4);
    add(
        "last row", [this] { press(Qt::Key_End); }, 2);
    add(
        "click into the list", [this] { clickIntoList(); }, 2);
    for (const char16_t letter : {u'b', u'u', u'i', u'l', u'd'})
        add("search", [this, letter] { type(QString(QChar(letter))); });
    add(
        "rest", [] {}, 4);
    add("search no longer", [this] { m_window.header()->search()->clear(); });
    add(
        "filter", [this] { chooseNextChip(); }, 4);
    add("open the form", [this] { openForm(); });
    add(
        "rest", [] {}, 2);
    add(
        "type into the form", [this] { typeIntoForm(); }, 6);
    add("close the form", [this] { closeForm(); });
    add(
        "resize the window", [this] { resize(-60); }, 3);
    add(
        "resize the window", [this] { resize(60); }, 3);
    add("dark", [this] { m_preferences.setScheme(Theme::Scheme::Dark); });
    add(
        "rest", [] {}, 4);
    add("light", [this] { m_preferences.setScheme(Theme::Scheme::Light); });
    add("show the commands", [this] { showCommands(); });
    add(
        "rest", [] {}, 3);
    add("hide the commands", [this] { hideCommands(); });
    add("read again", [this] { m_window.showingPage()->refresh(); });
    return all;
}

void PageDriver::scroll(int lines)
{
    const auto areas = shownIn<QAbstractScrollArea>(page());
    if (areas.isEmpty())
        return;
    QAbstractScrollArea *area = areas[m_round % areas.size()];
    const QPointF middle = QRectF(area->viewport()->rect()).center();
    QWheelEvent wheel(middle, area->viewport()->mapToGlobal(middle), {}, {0, lines * 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(area->viewport(), &wheel);
}

/// In the page's list, where it has one.
void PageDriver::press(Qt::Key key)
{
    const auto views = shownIn<QAbstractItemView>(page());
    QWidget *target = views.isEmpty() ? page() : views.first();
    if (!target->hasFocus())
        target->setFocus();
    QTest::keyClick(target, key);
}

void PageDriver::type(const QString &text)
{
    if (m_window.header()->search()->isVisible())
        QTest::keyClicks(m_window.header()->search(), text);
}

void PageDriver::chooseNextChip()
{
    const auto chips = shownIn<FilterChips>(page());
    if (chips.isEmpty())
        return;
    const QString before = chips.first()->chosen();
    QTest::keyClick(chips.first(), Qt::Key_Right);
    for (int i = 0; i < 2 && chips.first()->chosen() == before; ++i) // it was the last
        QTest::keyClick(chips.first(), Qt::Key_Left);
}

/// A list: in the matrix of workflows a click attaches.
void PageDriver::clickIntoList()
{
    const auto lists = shownIn<TwoLineList>(page());
    if (!lists.isEmpty())
        QTest::mouseClick(lists.first()->viewport(), Qt::LeftButton, {}, QPoint(40, 90));
}

void PageDriver::openForm()
{
    const Page *shown = m_window.showingPage();
    if (shown->primaryAction() && shown->primaryAction()->isEnabled())
        shown->primaryAction()->trigger();
}

void PageDriver::typeIntoForm()
{
    for (QLineEdit *field : shownIn<QLineEdit>(page())) {
        if (field->isEnabled() && !field->isReadOnly()) {
            QTest::keyClicks(field, u"a"_s);
            return;
        }
    }
}

void PageDriver::closeForm()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *asking = qobject_cast<QDialog *>(window); asking && asking->isVisible()) // for a file
            asking->reject();
    if (Page *shown = m_window.showingPage())
        shown->goBack();
}

void PageDriver::showCommands()
{
    m_window.showCommands();
}

void PageDriver::hideCommands()
{
    for (auto *palette : m_window.findChildren<CommandPalette *>())
        palette->close();
}

void PageDriver::resize(int by)
{
    m_window.resize(m_window.width() + by, m_window.height() + by / 2);
}

} // namespace attache::test
