// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourdrive.h"

#include "ui/mainwindow.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QMouseEvent>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

using namespace std::chrono_literals;

// Long enough for a page to have read what it shows, so that the pictures have it.
constexpr auto settleTime = 700ms;
constexpr auto wholeTour = 120s;

void say(const QString &line)
{
    QTextStream out(stdout);
    out << line << Qt::endl;
}

void clickWithMouse(QAbstractButton *button)
{
    const QPointF at = button->rect().center();
    const QPointF global = button->mapToGlobal(at);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QCoreApplication::postEvent(button, new QMouseEvent(type, at, global, Qt::LeftButton, held, {}));
    }
}

} // namespace

TourDrive::TourDrive(MainWindow &window, Tour &tour, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tour(tour)
    , m_folder(folder)
    , m_settle(new QTimer(this))
    , m_limit(new QTimer(this))
{
    QDir().mkpath(folder);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleTime);
    m_limit->setSingleShot(true);
    m_limit->setInterval(wholeTour);
    connect(m_settle, &QTimer::timeout, this, &TourDrive::press);
    connect(m_limit, &QTimer::timeout, this, [this] {
        keepPicture(u"Given up: nothing happened for too long after \"%1\""_s.arg(m_title));
        Q_EMIT finished(false);
    });
    connect(&tour, &Tour::marked, this, [this](const QString &title) {
        m_title = title;
        m_settle->start();
    });
    connect(&tour, &Tour::failed, this, [](const Error &error) { say(error.text()); });
    connect(&tour, &Tour::finished, this, [this](bool delivered) {
        m_limit->stop();
        say(delivered ? u"The attestation was delivered."_s : u"The attestation was not delivered."_s);
        Q_EMIT finished(delivered);
    });
    m_limit->start();
}

void TourDrive::press()
{
    QAbstractButton *button = m_tour.awaitedButton();
    if (!button)
        return;
    if (!button->isEnabled()) {
        button->installEventFilter(this); // a page that still reads something enables it when it has
        return;
    }
    keepPicture(u"%1 → pressing \"%2\""_s.arg(m_title, button->text()));
    clickWithMouse(button);
}

bool TourDrive::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && watched == m_tour.awaitedButton()) {
        watched->removeEventFilter(this);
        m_settle->start();
    }
    return QObject::eventFilter(watched, event);
}

void TourDrive::keepPicture(const QString &words)
{
    const QString file = u"tour-%1.png"_s.arg(++m_pictures, 2, 10, QChar(u'0'));
    m_window.grab().save(QDir(m_folder).filePath(file));
    say(u"%1: %2"_s.arg(file, words));
}

} // namespace attache
