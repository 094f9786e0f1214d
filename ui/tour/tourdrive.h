// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QAbstractButton;
class QTimer;

namespace attache
{

class MainWindow;
class Tour;

/// Takes the tour in nobody's presence: presses what the tour waits for with the mouse, as a person would,
/// keeps a picture of the window before each press, and says on standard output what it did, one line a step.
class TourDrive : public QObject
{
    Q_OBJECT

public:
    TourDrive(MainWindow &window, Tour &tour, const QString &folder, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(bool delivered);

private:
    void press();
    void keepPicture(const QString &words);
    bool eventFilter(QObject *watched, QEvent *event) override;

    MainWindow &m_window;
    Tour &m_tour;
    QString m_folder;
    QTimer *m_settle;
    QTimer *m_limit;
    QString m_title;
    int m_pictures = 0;
};

} // namespace attache
