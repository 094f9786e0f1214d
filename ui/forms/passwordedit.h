// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QPushButton;
class QTimer;

namespace attache
{

/// A field for a secret, which can be looked at without letting it out.
///
/// The text stays in password mode while it is revealed: only the painting shows it. So nothing of it gets
/// into the accessibility tree, the undo history, the clipboard or the X11 selection. It hides again after
/// ten seconds, and when the keyboard goes elsewhere.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    bool isRevealed() const { return m_revealed; }

    void setRevealed(bool revealed);

Q_SIGNALS:
    void revealedChanged(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintRevealed();
    void dress();

    QPushButton *m_eye;
    QTimer *m_hide;
    bool m_revealed = false;
};

} // namespace attache
