// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

class QWidget;

namespace attache
{

/// What a text or an icon says by its colour. Never by colour alone: a state has its mark and its word too.
enum class Tone { Text, Idle, Muted, Accent, Green, Amber, Red, Blue, OnAccent };

/// Sizes of text, relative to the user's font.
enum class Type { Body, Strong, Small, Section, DetailTitle, PageTitle, Figure, Mono, Code };

/// The colours that QPalette has no role for, beside those it has. Immutable; main thread.
///
/// There is one table for each scheme. Which one holds is told by the application's palette, so a widget asks
/// Theme::current() whenever it paints and nobody has to hand themes around. All text is at least 4.5:1 on
/// every ground it may be on (tests/ui/tst_theme.cpp measures it).
struct Theme {
    enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

    struct State {
        QColor text;
        QColor tint; ///< behind a badge, never behind a row
        QColor bar;  ///< in a chart
    };

    Scheme scheme;
    QColor window;  ///< navigation, code, callout
    QColor surface; ///< page, list, detail
    QColor raised;  ///< button, popover
    QColor field;
    QColor callout;
    QColor hover; ///< also icon tile, chip
    QColor selected;
    QColor selectedNavigation;
    QColor tileOnSelected;
    QColor hairline;
    QColor buttonBorder;
    QColor fieldBorder;
    QColor text;
    QColor idle;
    QColor muted;
    QColor accent; ///< as text and focus ring
    QColor accentFill;
    QColor onAccent;
    QColor noData;
    State green;
    State amber;
    State red;
    State blue;

    static const Theme &of(Scheme scheme);
    static const Theme &current();

    bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark; }

    QColor color(Tone tone) const;
    QPalette palette() const;
};

/// Pixels for a measure that was drawn with a body text of 13 px.
int px(qreal atThirteen);

/// Margins as they are where one reads from the left: in a mirrored window left and right change places. Qt
/// mirrors what is in a layout, and leaves the room around it as it was.
QMargins mirroredMargins(const QMargins &margins);

/// The user's font in one of our sizes. Mono is the system's fixed font without ligatures.
QFont font(Type type);

} // namespace attache
