// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/tray.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/desktop/gathering.h"
#include "ui/desktop/preferences.h"
#include "ui/mainwindow.h"
#include "ui/models/counts.h"
#include "ui/models/soon.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/words.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using namespace std::chrono_literals;

constexpr int patience = 60; // seconds that a session may take to bring its tray up

bool needsPerson(const Delivery &delivery)
{
    using enum Delivery::State;
    return delivery.state == Failed || delivery.state == Uncertain || delivery.state == Held;
}

} // namespace

QIcon Tray::iconFor(int waiting, const QColor &profile)
{
    if (waiting == 0 && !profile.isValid())
        return applicationIcon();
    QIcon marked;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = applicationIcon().pixmap(side, side);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (profile.isValid())
            painter.fillRect(QRectF(0, side * 0.82, side, side * 0.18), profile);
        const qreal dot = side * 0.42;
        if (waiting > 0) {
            painter.setBrush(Theme::current().surface);
            painter.drawEllipse(QRectF(side - dot, 0, dot, dot));
            painter.setBrush(Theme::current().red.bar);
            painter.drawEllipse(QRectF(side - dot + 1, 1, dot - 2, dot - 2));
        }
        painter.end();
        marked.addPixmap(picture);
    }
    return marked;
}

Tray::Tray(Console &console, MainWindow &window, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
    , m_preferences(preferences)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(new QMenu)
    , m_trayWait(new QTimer(this))
    , m_failures(new Gathering(3s, this))
    , m_countSoon(new Soon(
          1s, [this] { count(); }, this))
{
    m_menu->addAction(tr("Show Attaché"), this, &Tray::showWindow);
    m_menu->addAction(tr("Deliveries that need you"), this, [this] {
        m_notified.clear();
        openNotified();
    });
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon->setContextMenu(m_menu);
    connect(m_failures, &Gathering::due, this, &Tray::notify);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openNotified);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showWindow();
    });
    connect(&console, &Console::deliveriesChanged, m_countSoon, &Soon::ask);
    connect(&console.deliveries(), &Deliveries::deliveryChanged, this, [this](const Delivery &delivery) {
        noteChange(delivery);
        m_countSoon->ask();
    });
    setWaiting(0);
    m_countSoon->ask();
    connect(&preferences, &Preferences::profileChanged, this, [this] { setWaiting(m_waiting); });
    m_trayWait->setInterval(1s);
    connect(m_trayWait, &QTimer::timeout, this, &Tray::waitForTray);
    m_icon->show(); // in the tray that is there, or comes
    if (!isShown())
        m_trayWait->start();
}

void Tray::waitForTray()
{
    if (isShown()) {
        m_trayWait->stop();
    } else if (++m_waited == patience) {
        m_trayWait->stop();
        Q_EMIT noTrayCame();
    }
}

Tray::~Tray()
{
    delete m_menu;
}

bool Tray::isShown() const
{
    return m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::count()
{
    whenDone(m_console.deliveries().counts(), this, [this](const Result<store::DeliveryCounts> &counts) {
        if (counts) // else the page that shows them says why
            setWaiting(counts->failed + counts->uncertain + counts->held);
    });
}

void Tray::setWaiting(int count)
{
    m_waiting = count;
    if (QWidget *deliveries = m_window.placeOf(PageId::Deliveries))
        m_window.navigation()->setCount(deliveries, count);
    m_icon->setIcon(iconFor(count, m_preferences.profileColour()));
    const QString profile = m_preferences.profileName();
    const QString program = QGuiApplication::applicationDisplayName();
    const QString name =
        profile.isEmpty() ? program : tr("%1 (%2)", "program, profile").arg(program, profile);
    m_icon->setToolTip(count == 0
                           ? tr("%1: everything is arriving").arg(name)
                           : tr("%1: %2 need you", "program, deliveries").arg(name, deliveriesWords(count)));
}

void Tray::noteChange(const Delivery &delivery)
{
    if (!needsPerson(delivery))
        m_failures->remove(delivery.id); // it has gone well after all
    else if (m_preferences.notifies() && isShown() && !m_window.isActiveWindow())
        m_failures->add(delivery);
}

QString Tray::wordsOf(const QList<Delivery> &deliveries)
{
    if (deliveries.size() == 1) {
        const Delivery &one = deliveries.first();
        return tr("%1 to %2: %3", "workflow, registration, what became of it")
            .arg(workflowWords(one.project, one.workflowName), one.registrationName,
                 attache::wordsOf(one, QDateTime::currentDateTimeUtc()));
    }
    return tr("%n deliveries need you.", nullptr, int(deliveries.size()));
}

void Tray::notify(const QList<Delivery> &deliveries)
{
    m_notified = deliveries.size() == 1 ? deliveries.first().id : QString();
    m_icon->showMessage(QGuiApplication::applicationDisplayName(), wordsOf(deliveries),
                        QSystemTrayIcon::Warning);
}

void Tray::openNotified()
{
    showWindow();
    if (m_notified.isEmpty()) {
        m_window.begin(PageId::Deliveries,
                       {{u"states"_s, QJsonArray{u"failed"_s, u"uncertain"_s, u"held"_s}}});
    } else if (Page *page = m_window.showPage(PageId::Deliveries)) {
        page->open(m_notified);
    }
}

void Tray::showWindow()
{
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

} // namespace attache
