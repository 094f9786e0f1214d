// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QPushButton;

namespace attache
{

class Label;

/// A few words in a bubble that points at the button they are about, with the tour's dots below them.
///
/// It belongs to the window it is shown on and stays at its target when that moves. Esc skips.
class CoachMark : public QWidget
{
    Q_OBJECT

public:
    explicit CoachMark(QWidget *window);

    struct Content {
        QString title;
        QString words;
        QString next; ///< the button's text; empty: the target itself is what to press
        bool canSkip = true;
        int step = 1;
        int steps = 1;
    };

    void pointAt(QWidget *target, const Content &content);

    QWidget *target() const { return m_target; }

    QPushButton *nextButton() const { return m_next; }

    QString title() const;

Q_SIGNALS:
    void nextPressed();
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_target;
    Label *m_title;
    Label *m_words;
    QWidget *m_dots;
    QPushButton *m_skip;
    QPushButton *m_next;
    bool m_isBelow = true; ///< the target: the tip is at the top
    int m_tip = 0;         ///< where the tip is, from the left edge
};

} // namespace attache
