// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSvgRenderer>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnEveryGround_data();
    void everyTextIsReadableOnEveryGround();

    void bordersOfFieldsAreVisible_data() { everyTextIsReadableOnEveryGround_data(); }

    void bordersOfFieldsAreVisible();

    void theApplicationsPaletteTellsTheTheme_data() { everyTextIsReadableOnEveryGround_data(); }

    void theApplicationsPaletteTellsTheTheme();
    void everyDrawingIsValidAndTakesItsColour_data();
    void everyDrawingIsValidAndTakesItsColour();
    void anIconIsTintedAgainWhenThePaletteChanges();
    void aToolTipShowsMarkupAsItIs();
};

void TestTheme::everyTextIsReadableOnEveryGround_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Theme::Scheme::Light << 4.5;
    QTest::newRow("dark") << Theme::Scheme::Dark << 4.5;
    QTest::newRow("high contrast, light") << Theme::Scheme::HighContrastLight << 7.0;
    QTest::newRow("high contrast, dark") << Theme::Scheme::HighContrastDark << 7.0;
}

void TestTheme::everyTextIsReadableOnEveryGround()
{
    QFETCH(const Theme::Scheme, scheme);
    QFETCH(const double, least);
    const Theme &theme = Theme::of(scheme);
    const QColor texts[] = {theme.text,       theme.muted,    theme.accent,   theme.green.text,
                            theme.amber.text, theme.red.text, theme.blue.text};
    for (const QColor &text : texts) {
        for (const QColor &ground : {theme.surface, theme.window, theme.selected, theme.callout})
            QVERIFY2(contrast(text, ground) >= least, qPrintable(text.name() + u" on "_s + ground.name()));
    }
    for (const Theme::State &state : {theme.green, theme.amber, theme.red, theme.blue})
        QVERIFY(contrast(state.text, state.tint) >= least);
    QVERIFY(contrast(theme.onAccent, theme.accentFill) >= 4.5);
    QVERIFY(contrast(theme.idle, theme.selectedNavigation) >= least);
}

void TestTheme::bordersOfFieldsAreVisible()
{
    QFETCH(const Theme::Scheme, scheme);
    const Theme &theme = Theme::of(scheme);
    QVERIFY(contrast(theme.fieldBorder, theme.surface) >= 3.0);
    QVERIFY(contrast(theme.accent, theme.surface) >= 3.0);
}

void TestTheme::theApplicationsPaletteTellsTheTheme()
{
    QFETCH(const Theme::Scheme, scheme);
    QApplication::setPalette(Theme::of(scheme).palette());
    QCOMPARE(Theme::current().scheme, scheme);
}

void TestTheme::everyDrawingIsValidAndTakesItsColour_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(!drawing(u"check"_s).isEmpty()); // also calls the drawings in
    for (const QString &file : QDir(u":/icons"_s).entryList())
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyDrawingIsValidAndTakesItsColour()
{
    QFETCH(const QString, name);
    QVERIFY(QSvgRenderer(drawing(name)).isValid());
    const QImage image = icon(name, Tone::Red).pixmap(64, 64).toImage();
    bool hasColour = name == u"attache"; // in its own colours
    for (int y = 0; y < image.height() && !hasColour; ++y) {
        for (int x = 0; x < image.width() && !hasColour; ++x)
            hasColour = image.pixelColor(x, y) == Theme::current().red.text;
    }
    QVERIFY(hasColour);
}

void TestTheme::anIconIsTintedAgainWhenThePaletteChanges()
{
    QApplication::setPalette(Theme::of(Theme::Scheme::Light).palette());
    const QIcon check = icon(u"state-delivered"_s, Tone::Green);
    QCOMPARE(check.pixmap(16, 16).toImage().pixelColor(8, 8), Theme::of(Theme::Scheme::Light).green.text);
    QApplication::setPalette(Theme::of(Theme::Scheme::Dark).palette());
    QCOMPARE(check.pixmap(16, 16).toImage().pixelColor(8, 8), Theme::of(Theme::Scheme::Dark).green.text);
}

void TestTheme::aToolTipShowsMarkupAsItIs()
{
    const Appearance appearance(*qApp, Theme::Scheme::Light);
    QToolTip::showText({10, 10}, u"<b>bold</b>"_s);
    const QLabel *tip = nullptr;
    const auto widgets = QApplication::topLevelWidgets();
    for (const QWidget *widget : widgets)
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel *>(widget);
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
