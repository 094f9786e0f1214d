// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace attache::test
{

/// A language for testing: ⟦Óúr ówn wórds oooo⟧, two fifths longer than English and marked where they begin
/// and end. What is shown without the marks never went through tr(), and what is cut off would be so in some
/// language.
class PseudoLocale : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

/// What is outside of the marks: data, or words that nobody can translate.
QString untranslated(const QString &shown);

} // namespace attache::test
