// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/question.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace attache
{

void ask(QWidget *asker, const QString &question, const QString &whatItAffects, const QString &verb,
         std::function<void()> agreed)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question, question, QMessageBox::Cancel, asker);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(whatItAffects);
    if (auto *heading = box->findChild<QLabel *>(u"qt_msgbox_label"_s))
        heading->setFont(font(Type::Section));
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText); // names of others are in it
    QPushButton *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    yes->setObjectName(u"agree"_s);
    setButtonRole(yes, ButtonRole::Danger);
    box->setDefaultButton(QMessageBox::Cancel); // a stray Enter takes nothing away
    QObject::connect(yes, &QPushButton::clicked, asker, std::move(agreed));
    box->open();
}

} // namespace attache
