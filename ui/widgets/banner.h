// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QTimer;

namespace attache
{

class IconMark;
class Label;

/// What failed, above the page, until it is put away: the cause, what to do, and the action that does it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `action`, when there is one, is offered as a button; not owned.
    void showError(const Error &error, QAction *action = nullptr);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconMark *m_mark;
    Label *m_words;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

/// What worked and would else go unseen: some words low in the window, gone after a few seconds. What can be
/// taken back stays longer, and has a button for that.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void showWords(const QString &words, bool canUndo = false);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Label *m_words;
    QPushButton *m_undo;
    QTimer *m_end;
};

} // namespace attache
