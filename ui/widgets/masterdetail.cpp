// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/masterdetail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

// What is left of a window of 900 px beside the navigation.
constexpr int narrowBelow = 700;

} // namespace

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, const QString &key, int listWidth, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(list)
    , m_detail(detail)
    , m_back(new QWidget)
    , m_key(u"splitter/"_s + key)
{
    auto *backRow = new QHBoxLayout(m_back);
    backRow->setContentsMargins(px(12), px(8), px(12), 0);
    QPushButton *back = newButton(tr("Back to the list"), u"chevron-left"_s, ButtonRole::Quiet);
    backRow->addWidget(back);
    backRow->addStretch();
    connect(back, &QPushButton::clicked, this, &MasterDetail::goBack);

    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_back);
    rightColumn->addWidget(detail, 1);
    m_back->hide();

    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(right);
    list->lower(); // first for screen readers too: the splitter puts each new one below the others
    m_splitter->setStretchFactor(1, 1);
    list->setMinimumWidth(px(260));
    right->setMinimumWidth(px(340)); // with the margins, for the words of a long button
    if (!m_splitter->restoreState(QSettings().value(m_key).toByteArray()))
        m_splitter->setSizes({px(listWidth), px(703)});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(m_key, m_splitter->saveState()); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void MasterDetail::showDetail()
{
    m_detailChosen = true;
    arrange();
}

bool MasterDetail::goBack()
{
    if (!m_narrow || !m_detailChosen)
        return false;
    m_detailChosen = false;
    arrange();
    // Not by a focus proxy: to the Tab key that is a stop of its own, and what is before the list in it is
    // passed by.
    QWidget *view = m_list->findChild<QAbstractItemView *>();
    (view ? view : m_list)->setFocus();
    return true;
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(narrowBelow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void MasterDetail::arrange()
{
    QWidget *right = m_splitter->widget(1);
    m_list->setVisible(!m_narrow || !m_detailChosen);
    right->setVisible(!m_narrow || m_detailChosen);
    m_back->setVisible(m_narrow);
}

} // namespace attache
