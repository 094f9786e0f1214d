// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyvaluegrid.h"

#include "ui/widgets/copyableid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace attache
{

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(24));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, px(104));
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyValueGrid::addText(const QString &name, const QString &value)
{
    addRow(name, new ElidedLabel(value));
}

void KeyValueGrid::addId(const QString &name, const QString &id)
{
    addRow(name, new CopyableId(name, id));
}

void KeyValueGrid::addSecret(const QString &name, const QString &note)
{
    auto *value = new QWidget;
    auto *row = new QHBoxLayout(value);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(new Label(QString(10, QChar(0x2022))));
    row->addWidget(new IconMark(u"lock"_s, Tone::Muted, 14));
    row->addWidget(new Label(note, Type::Body, Tone::Muted));
    row->addStretch();
    value->setAccessibleName(note);
    addRow(name, value);
}

void KeyValueGrid::addRow(const QString &name, QWidget *value)
{
    m_grid->addWidget(new Label(name, Type::Body, Tone::Muted), m_rows, 0);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(name);
    m_grid->addWidget(value, m_rows, 1);
    m_grid->setRowMinimumHeight(m_rows, px(28));
    ++m_rows;
}

void KeyValueGrid::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    for (int row = 0; row < m_rows; ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_rows = 0;
}

} // namespace attache
