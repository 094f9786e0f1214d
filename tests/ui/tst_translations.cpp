// SPDX-License-Identifier: Apache-2.0
#include "filledconsole.h"
#include "pseudolocale.h"
#include "ui/pages/attestations/jsontree.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigationlist.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// The window in a language whose words are all marked and longer, and mirrored.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyWordIsTranslated_data() { eachLook(); }

    void everyWordIsTranslated();

    void longWordsFit_data() { eachLook(); }

    void longWordsFit();

    void longWordsFitAtThreeHundredPercent_data() { eachLook(); }

    void longWordsFitAtThreeHundredPercent();

    void theWindowMirrors_data() { eachLook(); }

    void theWindowMirrors();
    void cleanupTestCase();

private:
    static void eachLook();
    QStringList cutOff(const Look &look, QSize size);
    void draw(MainWindow &window, const Look &look, const QString &name);

    PseudoLocale m_language;
    std::unique_ptr<FilledConsole> m_console;
};

namespace
{

/// What the fixture and the machine bring: names, types of material, what a service said.
bool isData(const QString &word)
{
    static const QSet<QString> names{
        u"Attaché"_s,     u"Attaché:"_s, u"prod-registry"_s, u"team-dtrack"_s, u"release-mail"_s,
        u"audit-store"_s, u"mirror"_s,   u"security-list"_s, u"api"_s,         u"web"_s,
        u"data"_s,        u"infra"_s,    u"billing"_s,       u"mobile"_s,      u"build"_s,
        u"release"_s,     u"deploy"_s,   u"lint"_s,          u"import"_s,      u"modules"_s,
        u"nightly"_s,     u"platform"_s, u"oci-registry"_s,  u"smtp"_s,        u"dependency-track"_s,
        u"SARIF"_s,       u"address"_s,  u"token"_s,         u"label"_s,       u"string"_s,
        u"bytes"_s,       u"network"_s,  u"dispatcher"_s,    u"GitHub"_s,      u"Actions"_s,
        u"UTC"_s,         u"http"_s,     u"plain"_s,         u"sbom"_s,        u"scan"_s,
        u"unit-tests"_s,  u"KiB"_s,      u"CycloneDX"_s,     u"MIT"_s,         u"ISC"_s,
        u"npm"_s,         u"maven"_s,    u"syft"_s,          u"library"_s,     u"application"_s,
        u"urn"_s,         u"run"_s,      u"pkg"_s,
    };
    static const QRegularExpression other(u"[0-9_./@•]|^[A-Z]?$"_s);
    return names.contains(word) || other.match(word).hasMatch();
}

/// The first word outside of the marks that is no data.
QString untranslatedWord(const QString &shown)
{
    static const QRegularExpression gaps(u"[^\\w./@-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = untranslated(shown).split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (!isData(word))
            return word;
    return {};
}

/// All that this widget shows or says; of a document only what it is called.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts += label->text();
    else if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        texts += elided->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts += button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts += line->placeholderText();
    else if (const auto *choices = qobject_cast<const QComboBox *>(widget))
        texts += choices->currentText();
    else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        for (int section = 0; header->model() && section < header->count(); ++section)
            texts += header->model()->headerData(section, header->orientation()).toString();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        view && view->model() && !qobject_cast<const JsonTree *>(widget))
        for (int row = 0; row < qMin(50, view->model()->rowCount(view->rootIndex())); ++row)
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts += view->model()->index(row, column, view->rootIndex()).data(role).toString();
    return texts;
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    return name;
}

/// All that is shown, in the window's order.
QList<QWidget *> visible(const QWidget &window)
{
    QList<QWidget *> all = window.findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return all;
}

bool hasWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty();
}

/// Cut by something around it that cannot be scrolled.
bool isClipped(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow();
         above = above->parentWidget()) {
        const QRect place(widget->mapTo(above, QPoint()), widget->size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        const bool scrolls = area && area->viewport() == above;
        const bool isWide = place.left() < 0 || place.right() > above->width();
        const bool isHigh = place.top() < 0 || place.bottom() > above->height();
        if (isWide && !(scrolls && area->horizontalScrollBar()->isVisible()))
            return true;
        if (isHigh && !scrolls)
            return true;
        if (scrolls)
            return false;
    }
    return false;
}

bool isCut(const QWidget *widget)
{
    if (!hasWords(widget))
        return false;
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() || isClipped(widget);
    return widget->sizeHint().width() > widget->width() || isClipped(widget);
}

/// A pane that is wider than its place: it scrolls sideways, or is cut off where it may not.
bool isTooWide(const QWidget *widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(widget);
    return area && area->horizontalScrollBar()->maximum() > 0;
}

} // namespace

void TestTranslations::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    m_console = std::make_unique<FilledConsole>();
}

void TestTranslations::eachLook()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : looks)
        QTest::newRow(look.name) << look;
}

void TestTranslations::draw(MainWindow &window, const Look &look, const QString &name)
{
    m_console->open(window, look);
    const QDir folder(QCoreApplication::applicationDirPath() + u"/looks"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(look.name), name))));
}

void TestTranslations::everyWordIsTranslated()
{
    QFETCH(Look, look);
    Appearance appearance(*qApp, Theme::Scheme::Light);
    MainWindow window(m_console->pages());
    draw(window, look, u"pseudo"_s);
    QStringList found;
    for (const QWidget *widget : visible(window))
        for (const QString &text : textsOf(widget))
            if (const QString word = untranslatedWord(text); !word.isEmpty())
                found += u"%1: \"%2\" in \"%3\""_s.arg(nameOf(widget), word, text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// What does not fit into a window of this size.
QStringList TestTranslations::cutOff(const Look &look, QSize size)
{
    Appearance appearance(*qApp, Theme::Scheme::Light);
    MainWindow window(m_console->pages());
    m_console->open(window, look, size);
    window.grab().save(QCoreApplication::applicationDirPath() +
                       u"/looks/%1-pseudo-%2.png"_s.arg(QString::fromLatin1(look.name)).arg(size.width()));
    QStringList found;
    if (window.size() != size)
        found += u"the window is %1 × %2"_s.arg(window.width()).arg(window.height());
    for (const QWidget *widget : visible(window))
        if (isCut(widget))
            found += u"%1: \"%2\""_s.arg(nameOf(widget), textsOf(widget).last());
        else if (isTooWide(widget))
            found += u"%1 is too wide"_s.arg(nameOf(widget));
    return found;
}

void TestTranslations::longWordsFit()
{
    QFETCH(Look, look);
    const QStringList found = cutOff(look, {1280, 800});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// What a screen of 2560 × 1600 pixels holds at 300 %.
void TestTranslations::longWordsFitAtThreeHundredPercent()
{
    QFETCH(Look, look);
    const QStringList found = cutOff(look, {853, 533});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::theWindowMirrors()
{
    QFETCH(Look, look);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Appearance appearance(*qApp, Theme::Scheme::Light);
    MainWindow window(m_console->pages());
    draw(window, look, u"mirrored"_s);
    const auto *navigation = window.findChild<NavigationList *>();
    QVERIFY(navigation->mapTo(&window, navigation->rect().center()).x() > window.width() / 2);
    QStringList found;
    for (QWidget *widget : visible(window)) {
        const auto *header = qobject_cast<QHeaderView *>(widget);
        if (header && header->orientation() == Qt::Horizontal && header->count() > 1 &&
            header->sectionViewportPosition(header->logicalIndex(0)) <
                header->sectionViewportPosition(header->logicalIndex(1)))
            found += nameOf(widget) + u": its first column is at the left"_s;
        if (!hasWords(widget))
            continue;
        for (const QObject *sibling : widget->parent()->children()) {
            const auto *other = qobject_cast<const QWidget *>(sibling);
            if (other && other != widget && other->isVisible() && hasWords(other) &&
                other->geometry().intersects(widget->geometry()))
                found += u"%1 overlaps %2"_s.arg(textsOf(widget).last(), textsOf(other).last());
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::cleanupTestCase()
{
    m_console.reset();
    QCoreApplication::removeTranslator(&m_language);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
