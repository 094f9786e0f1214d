// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace attache
{

/// What the program is: version, licence, what it runs on, and what it does not do. Esc puts it away. Not
/// modal.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);

    /// What a report of a fault should begin with.
    static QString versionText();
};

} // namespace attache
