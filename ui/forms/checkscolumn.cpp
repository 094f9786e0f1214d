// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/checkscolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

QWidget *newRow(const StateLook &look, const QString &detail)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(10));
    line->addWidget(new IconMark(look.mark, look.tone, 14), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(1));
    const bool failed = look.tone == Tone::Red;
    auto *words = new Label(look.word, Type::Body,
                            failed                     ? Tone::Red
                            : look.tone == Tone::Green ? Tone::Text
                                                       : Tone::Muted);
    words->setWraps(true);
    column->addWidget(words);
    if (!detail.isEmpty()) {
        auto *below = new Label(detail, Type::Small, Tone::Muted);
        below->setWraps(true);
        column->addWidget(below);
    }
    line->addLayout(column, 1);
    row->setAccessibleName(detail.isEmpty() ? look.word : look.word + u", "_s + detail);
    return row;
}

} // namespace

ChecksColumn::ChecksColumn(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), 0, 0, px(24));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Checks"), Type::Section));
    m_rows->setSpacing(px(12));
    column->addLayout(m_rows);
    column->addStretch();
    setFixedWidth(px(216));
    setWaiting(tr("Nothing is checked yet"));
}

void ChecksColumn::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_waiting = nullptr;
}

void ChecksColumn::addPassed(const QString &words, const QString &detail)
{
    add({u"check"_s, Tone::Green, words}, detail);
}

void ChecksColumn::addFailed(const QString &words, const QString &detail)
{
    add({u"cross"_s, Tone::Red, words}, detail);
}

void ChecksColumn::setWaiting(const QString &words)
{
    removeWaiting();
    if (words.isEmpty())
        return;
    m_waiting = newRow({u"clock"_s, Tone::Muted, words}, {});
    m_rows->addWidget(m_waiting);
}

void ChecksColumn::add(const StateLook &look, const QString &detail)
{
    removeWaiting();
    m_rows->addWidget(newRow(look, detail));
}

void ChecksColumn::removeWaiting()
{
    if (!m_waiting)
        return;
    m_rows->removeWidget(m_waiting);
    m_waiting->hide();
    m_waiting->deleteLater();
    m_waiting = nullptr;
}

} // namespace attache
