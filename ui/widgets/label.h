// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class QTextLayout;

namespace attache
{

/// A text in one of our sizes and tones, which it keeps when the palette or the user's font changes. In a
/// mirrored window it begins at the right, also where a Latin name comes first.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text,
                   QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Breaks lines, and is as high as they need. A word wider than the label is broken too: a digest, a
    /// path.
    void setWraps(bool wraps);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    bool isMirrored() const;
    bool breaksWords() const;
    Qt::LayoutDirection reading() const;
    qreal layOut(QTextLayout &layout, int width) const;
    void paintLines(QPainter &painter) const;
    void paintMirrored(QPainter &painter) const;

    Type m_type;
    Tone m_tone;
    QPalette::ColorRole m_role = QPalette::NoRole; ///< as it was set
};

/// One line that gives way when there is no room: elided, with the whole text as its tool tip. QLabel never
/// elides.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text,
                         Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    void setText(const QString &text);

    QString text() const { return m_text; }

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    mutable int m_textWidth = -1; ///< px; -1: not measured. A layout asks again and again
    Type m_type;
    Tone m_tone;
    Qt::TextElideMode m_mode;
};

} // namespace attache
