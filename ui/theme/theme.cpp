// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <array>

namespace attache
{

namespace
{

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme::State state(QRgb text, QRgb tint, QRgb bar)
{
    return {rgb(text), rgb(tint), rgb(bar)};
}

Theme lightTheme()
{
    return {.scheme = Theme::Scheme::Light,
            .window = rgb(0xF5F6F8),
            .surface = rgb(0xFFFFFF),
            .raised = rgb(0xFFFFFF),
            .field = rgb(0xFFFFFF),
            .callout = rgb(0xF5F6F8),
            .hover = rgb(0xEFF1F4),
            .selected = rgb(0xECEEFA),
            .selectedNavigation = rgb(0xE7E9EF),
            .tileOnSelected = rgb(0xFFFFFF),
            .hairline = rgb(0xE4E6EB),
            .buttonBorder = rgb(0xC3C8D2),
            .fieldBorder = rgb(0x8B92A1),
            .text = rgb(0x1A1E26),
            .idle = rgb(0x3C4350),
            .muted = rgb(0x5B6270),
            .accent = rgb(0x4350C0),
            .accentFill = rgb(0x4350C0),
            .onAccent = rgb(0xFFFFFF),
            .noData = rgb(0xD5D9E0),
            .green = state(0x17754A, 0xE6F4EC, 0x4AA078),
            .amber = state(0x8A5700, 0xFBF1DC, 0xB5800F),
            .red = state(0xBC2F2A, 0xFCEBEA, 0xD0453E),
            .blue = state(0x1E65AE, 0xE6F0FA, 0x4F86C6)};
}

Theme darkTheme()
{
    return {.scheme = Theme::Scheme::Dark,
            .window = rgb(0x15171B),
            .surface = rgb(0x1B1E24),
            .raised = rgb(0x23272F),
            .field = rgb(0x15171B),
            .callout = rgb(0x23272F),
            .hover = rgb(0x262A32),
            .selected = rgb(0x282C44),
            .selectedNavigation = rgb(0x262A32),
            .tileOnSelected = rgb(0x1B1E24),
            .hairline = rgb(0x2C3038),
            .buttonBorder = rgb(0x464D59),
            .fieldBorder = rgb(0x6F7786),
            .text = rgb(0xE7E9ED),
            .idle = rgb(0xC6CBD4),
            .muted = rgb(0x9DA4B1),
            .accent = rgb(0xA3ADFF),
            .accentFill = rgb(0x5361D6),
            .onAccent = rgb(0xFFFFFF),
            .noData = rgb(0x3A404B),
            .green = state(0x57C493, 0x18302A, 0x3E9A72),
            .amber = state(0xE3AE4C, 0x352B18, 0xC9942F),
            .red = state(0xFF8A80, 0x38242A, 0xE5675F),
            .blue = state(0x75B6F5, 0x1B2D42, 0x5590D2)};
}

// Borders as strong as text, grounds pure, and every text at 7:1 or better.
Theme highContrastLightTheme()
{
    Theme theme = lightTheme();
    theme.scheme = Theme::Scheme::HighContrastLight;
    theme.window = theme.callout = theme.surface;
    theme.hairline = theme.buttonBorder = theme.fieldBorder = rgb(0x000000);
    theme.text = theme.idle = rgb(0x000000);
    theme.muted = rgb(0x2B2F38);
    theme.selected = theme.selectedNavigation = rgb(0xDDE1FF);
    theme.accent = theme.accentFill = rgb(0x1F2A9B);
    theme.green = state(0x0B5132, 0xFFFFFF, 0x0B5132);
    theme.amber = state(0x623C00, 0xFFFFFF, 0x623C00);
    theme.red = state(0x8E1511, 0xFFFFFF, 0x8E1511);
    theme.blue = state(0x0E447C, 0xFFFFFF, 0x0E447C);
    return theme;
}

Theme highContrastDarkTheme()
{
    Theme theme = darkTheme();
    theme.scheme = Theme::Scheme::HighContrastDark;
    theme.window = theme.surface = theme.raised = theme.field = theme.callout = rgb(0x000000);
    theme.tileOnSelected = rgb(0x000000);
    theme.hairline = theme.buttonBorder = theme.fieldBorder = rgb(0xFFFFFF);
    theme.text = theme.idle = rgb(0xFFFFFF);
    theme.muted = rgb(0xD8DCE4);
    theme.selected = theme.selectedNavigation = rgb(0x2A2F66);
    theme.accent = rgb(0xC6CCFF);
    theme.accentFill = rgb(0x3A46B8);
    theme.green = state(0x7FF0BC, 0x000000, 0x7FF0BC);
    theme.amber = state(0xFFD37A, 0x000000, 0xFFD37A);
    theme.red = state(0xFFB3AC, 0x000000, 0xFFB3AC);
    theme.blue = state(0xA9D4FF, 0x000000, 0xA9D4FF);
    return theme;
}

const std::array<Theme, 4> &allThemes()
{
    static const std::array<Theme, 4> themes{lightTheme(), darkTheme(), highContrastLightTheme(),
                                             highContrastDarkTheme()};
    return themes;
}

bool isPaletteOf(const Theme &theme, const QPalette &palette)
{
    return palette.color(QPalette::Window) == theme.window &&
           palette.color(QPalette::Base) == theme.surface && palette.color(QPalette::Text) == theme.text;
}

QFont sized(QFont font, qreal bodySize, qreal factor, QFont::Weight weight)
{
    // From whole pixels of the body text, so that text sits alike at every fractional point size.
    font.setPixelSize(qMax(1, qRound(bodySize * factor)));
    font.setWeight(weight);
    return font;
}

QFont fixed(qreal bodySize, qreal factor)
{
    QFont mono = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), bodySize, factor, QFont::Normal);
    mono.setStyleHint(QFont::Monospace);
    // A coding font's ligatures would turn "!=" in a digest or a body into another sign.
    mono.setStyleStrategy(QFont::PreferNoShaping);
    return mono;
}

struct Fonts {
    QFont body;
    qreal bodySize; // px
    std::array<QFont, 9> ofType;
};

Fonts fontsFor(const QFont &body)
{
    const qreal size = QFontInfo(body).pixelSize();
    Fonts fonts{body, size, {}};
    const auto set = [&fonts](Type type, const QFont &font) { fonts.ofType[size_t(type)] = font; };
    set(Type::Body, body);
    set(Type::Strong, sized(body, size, 1.0, QFont::DemiBold));
    set(Type::Small, sized(body, size, 0.92, QFont::Normal));
    set(Type::Section, sized(body, size, 1.15, QFont::DemiBold));
    set(Type::DetailTitle, sized(body, size, 1.3, QFont::DemiBold));
    set(Type::PageTitle, sized(body, size, 1.5, QFont::DemiBold));
    set(Type::Figure, sized(body, size, 1.85, QFont::DemiBold));
    set(Type::Mono, fixed(size, 0.92));
    set(Type::Code, fixed(size, 0.85));
    return fonts;
}

/// Measured once for each font of the program: whatever is laid out or painted asks for them.
const Fonts &fonts()
{
    // Never deleted: a font must not go after the application.
    static Fonts &known = *new Fonts(fontsFor(QGuiApplication::font()));
    if (const QFont body = QGuiApplication::font(); body != known.body)
        known = fontsFor(body);
    return known;
}

} // namespace

const Theme &Theme::of(Scheme scheme)
{
    return allThemes()[size_t(scheme)];
}

const Theme &Theme::current()
{
    const QPalette palette = QGuiApplication::palette();
    for (const Theme &theme : allThemes()) {
        if (isPaletteOf(theme, palette))
            return theme;
    }
    return of(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Idle:
        return idle;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Green:
        return green.text;
    case Tone::Amber:
        return amber.text;
    case Tone::Red:
        return red.text;
    case Tone::Blue:
        return blue.text;
    case Tone::OnAccent:
        return onAccent;
    }
    return text;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Window, QPalette::AlternateBase}, window);
    set({QPalette::Base}, surface);
    set({QPalette::Button, QPalette::ToolTipBase, QPalette::Light}, raised);
    set({QPalette::Highlight}, selected);
    set({QPalette::Midlight}, hairline);
    set({QPalette::Mid, QPalette::Dark}, buttonBorder);
    set({QPalette::Shadow}, fieldBorder);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
         QPalette::ToolTipText, QPalette::BrightText},
        text);
    set({QPalette::PlaceholderText}, muted);
    set({QPalette::Link, QPalette::LinkVisited}, accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

int px(qreal atThirteen)
{
    return qRound(atThirteen * fonts().bodySize / 13.0);
}

QMargins mirroredMargins(const QMargins &margins)
{
    return QGuiApplication::isRightToLeft()
               ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
               : margins;
}

QFont font(Type type)
{
    return fonts().ofType[size_t(type)];
}

} // namespace attache
