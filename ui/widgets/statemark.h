// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/words.h"

#include <QWidget>

namespace attache
{

/// A state's mark with its word, in its colour. The mark is at a fixed place, so that words align over rows.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(const StateLook &look = {}, QWidget *parent = nullptr);

    void setLook(const StateLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
};

/// A drawing in a rounded tile: an integration's face. 32 px in lists, 40 px over details (accented).
class IconTile : public QWidget
{
    Q_OBJECT

public:
    IconTile(const QByteArray &svg, int side, bool accented, QWidget *parent = nullptr);

    void setDrawing(const QByteArray &svg);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_svg;
    bool m_accented;
};

/// A drawing on its own, as large as asked, in a tone.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(const QString &name, Tone tone = Tone::Text, int side = 16, QWidget *parent = nullptr);

    void setMark(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

} // namespace attache
