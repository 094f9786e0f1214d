// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hairline.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace attache
{

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().hairline);
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Section))
    , m_count(new Label({}, Type::Small, Tone::Muted))
    , m_note(new Label({}, Type::Small, Tone::Muted))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(m_row);
    column->addWidget(new Hairline);
    m_row->setSpacing(px(8));
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch();
    m_row->addWidget(m_note);
    m_count->hide();
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setCount(int count)
{
    m_count->setVisible(count >= 0);
    m_count->setText(QLocale().toString(count));
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setVisible(!note.isEmpty());
    m_note->setText(note);
}

void SectionHeader::addAction(QWidget *button)
{
    if (auto *quiet = qobject_cast<QAbstractButton *>(button);
        quiet && buttonRole(quiet) == ButtonRole::Quiet)
        setButtonRole(quiet, ButtonRole::Flush); // its words end where the line does
    m_row->addWidget(button);
}

} // namespace attache
