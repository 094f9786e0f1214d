// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/aboutbox.h"

#include "engine/versions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QWidget *newHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(px(48), px(48)), head->devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(
        new Label(AboutBox::tr("%1 %2", "program, version")
                      .arg(QGuiApplication::applicationDisplayName(), QGuiApplication::applicationVersion()),
                  Type::PageTitle));
    auto *purpose =
        new Label(AboutBox::tr("Forwards signed supply-chain attestations to the systems that need them."),
                  Type::Body, Tone::Muted);
    purpose->setWraps(true);
    words->addWidget(purpose);
    row->addLayout(words, 1);
    return head;
}

QWidget *newPromise(const QString &words)
{
    auto *promise = new QWidget;
    auto *row = new QHBoxLayout(promise);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(new IconMark(u"check"_s, Tone::Green), 0, Qt::AlignTop);
    auto *label = new Label(words);
    label->setWraps(true);
    row->addWidget(label, 1, Qt::AlignTop);
    promise->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return promise;
}

} // namespace

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Attaché"));
    setMinimumWidth(px(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(20));
    column->setSpacing(px(8));
    column->addWidget(newHead());
    column->addSpacing(px(8));
    column->addWidget(
        newPromise(tr("No telemetry: it speaks to the services that you register, and to nobody "
                      "else.")));
    column->addWidget(newPromise(tr("No account: there is nobody to sign in to.")));
    column->addWidget(newPromise(tr("Works offline: what cannot be delivered now waits, on this machine.")));
    column->addSpacing(px(8));
    column->addWidget(new SectionHeader(tr("Made with")));
    auto *grid = new KeyValueGrid;
    grid->addText(tr("Licence"), tr("Apache License 2.0"));
    for (const auto &[library, version] : libraryVersions())
        grid->addText(library, version);
    column->addWidget(grid);
    column->addSpacing(px(8));
    column->addStretch();
    auto *row = new QHBoxLayout;
    auto *copy = newButton(tr("Copy version information"), u"copy"_s);
    copy->setObjectName(u"copyVersion"_s);
    connect(copy, &QPushButton::clicked, this, [copy] {
        QGuiApplication::clipboard()->setText(versionText());
        copy->setText(tr("Copied"));
    });
    auto *close = newButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    close->setFocus();
}

QString AboutBox::versionText()
{
    QStringList lines{u"Attaché %1"_s.arg(QGuiApplication::applicationVersion()),
                      u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                          QGuiApplication::platformName())};
    for (const auto &[library, version] : libraryVersions())
        lines += u"%1 %2"_s.arg(library, version);
    return lines.join(u'\n');
}

} // namespace attache
