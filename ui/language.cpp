// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

bool install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, file, u"_"_s, folder))
        return false;
    translator->setParent(qApp);
    return QCoreApplication::installTranslator(translator.release());
}

/// With the digits that digests, versions and addresses have, which stand beside its numbers.
QLocale localeOf(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const bool isArabic = locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0";
    return isArabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
}

QString nameOfLanguage(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
}

void speak(const QString &code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    // English below the others, for its plurals where nothing else is known.
    install(QLocale(QLocale::English), u"attache"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool isSpoken = install(locale, u"attache"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(isSpoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace attache
