// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QWidget>

namespace attache
{

class Label;

/// Why something did not work, in the place where it was tried, with what to do about it. Hidden while all is
/// well.
class Problem : public QWidget
{
    Q_OBJECT

public:
    explicit Problem(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showWords(const QString &words);
    void clear();
    QString words() const;

private:
    Label *m_words;
};

} // namespace attache
