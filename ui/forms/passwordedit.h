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
/// into the accessibility tree, the undo history, the clipboard, the X11 selection or a drag; and input
/// methods are not told of it. It hides again after thirty seconds, and when the keyboard or the window goes.
///
/// A secret of several lines (a key file, dropped, picked or pasted) is held aside and shown by its summary.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    QString secret() const;
    void setSecret(const QString &secret);

    bool isRevealed() const { return m_revealed; }

    void setRevealed(bool revealed);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void secretChanged();
    void revealedChanged(bool revealed);
    void fileAsked(); ///< by the context menu

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hold(const QString &secret);
    void pasteFromClipboard();
    void paintRevealed();
    void dress();

    QString m_held; ///< of several lines; then the editor itself is empty
    QPushButton *m_eye;
    QTimer *m_hide;
    bool m_revealed = false;
};

} // namespace attache
