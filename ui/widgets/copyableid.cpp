// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copyableid.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace attache
{

CopyableId::CopyableId(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(text, Type::Mono, Tone::Text, Qt::ElideMiddle, this))
    , m_copy(newIconButton(tr("Copy %1").arg(name), u"copy"_s, ButtonRole::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(m_label);
    row->addWidget(m_copy);
    row->addStretch();
    m_copy->setFixedSize(px(28), px(28));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_label->text());
        m_copy->setIcon(icon(u"check"_s, Tone::Green));
        QTimer::singleShot(std::chrono::milliseconds(1200), m_copy,
                           [this] { m_copy->setIcon(icon(u"copy"_s)); });
    });
}

void CopyableId::setText(const QString &text)
{
    m_label->setText(text);
}

} // namespace attache
