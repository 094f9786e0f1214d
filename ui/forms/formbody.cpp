// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formbody.h"

#include "ui/forms/checkscolumn.h"
#include "ui/forms/schemaform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace attache
{

namespace
{

/// Less than this is not enough for fields to be read and filled in.
constexpr int leastForFields = 380;

} // namespace

FormBody::FormBody(SchemaForm *form, ChecksColumn *checks, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_checks(checks)
    , m_row(new QHBoxLayout(this))
    , m_scroll(new QScrollArea)
{
    m_row->setContentsMargins(mirroredMargins({0, 0, px(24), 0}));
    m_row->setSpacing(0);
    auto *inner = new QWidget;
    m_inner = new QVBoxLayout(inner);
    // The form's fields have 10 of their own.
    m_inner->setContentsMargins(mirroredMargins({px(14), px(4), px(10), px(24)}));
    m_inner->setSpacing(px(24));
    auto *formRow = new QHBoxLayout;
    formRow->addWidget(m_form, 100, Qt::AlignTop);
    formRow->addStretch(1);
    m_inner->addLayout(formRow);
    m_inner->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_row->addWidget(m_scroll, 1);
    if (!m_checks)
        return;
    m_line = new Hairline(Qt::Vertical);
    m_row->addWidget(m_line);
    m_row->addWidget(m_checks);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormBody::showChecks);
}

void FormBody::followChecks(bool follow)
{
    m_follows = follow;
    showChecks();
}

void FormBody::showChecks()
{
    if (m_follows && m_checks && !m_beside)
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void FormBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_checks)
        return;
    const int forFields = std::max(px(leastForFields), m_form->minimumSizeHint().width() + px(34));
    const bool beside = width() >= forFields + ChecksColumn::widthBeside() + px(25);
    if (beside != m_beside)
        arrange(beside);
}

void FormBody::arrange(bool beside)
{
    m_beside = beside;
    m_line->setVisible(beside);
    m_checks->setBeside(beside);
    if (beside)
        m_row->addWidget(m_checks);
    else
        m_inner->insertWidget(1, m_checks);
    m_checks->show();
}

} // namespace attache
