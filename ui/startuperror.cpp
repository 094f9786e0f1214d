// SPDX-License-Identifier: Apache-2.0
#include "ui/startuperror.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

StartupError::StartupError(const Error &error, const QString &folder, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("Attaché cannot start"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(32), px(28), px(32), px(24));
    column->setSpacing(px(12));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(px(12));
    heading->addWidget(new IconMark(u"warning"_s, Tone::Red, 20));
    heading->addWidget(new Label(tr("Attaché cannot open its store"), Type::DetailTitle), 1);
    column->addLayout(heading);
    auto *words = new Label(errorWords(error));
    words->setWraps(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    column->addWidget(new Label(tr("Nothing in it was changed. It is here:"), Type::Body, Tone::Muted));
    column->addWidget(new CopyableId(tr("folder"), folder));
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch();
    QPushButton *open = newButton(tr("Open the folder"), u"folder"_s);
    QPushButton *quit = newButton(tr("Quit"), {}, ButtonRole::Primary);
    row->addWidget(open);
    row->addWidget(quit);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(quit, &QPushButton::clicked, qApp, &QCoreApplication::quit);
    quit->setFocus();
    resize(px(560), px(300));
}

} // namespace attache
