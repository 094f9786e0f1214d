// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/detail.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace attache
{

DetailContent::DetailContent(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(px(24), px(20), px(24), px(24));
    m_body->setSpacing(0);
}

void DetailContent::addHead(QWidget *face, const QString &title, const QString &line,
                            const QList<QWidget *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    if (face) {
        row->addWidget(face, 0, Qt::AlignTop);
        row->addSpacing(px(4));
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto *heading = new Label(title, Type::DetailTitle);
    heading->setObjectName(QStringLiteral("detailTitle"));
    heading->setWraps(true); // of a delivery it is the reason, which stands in full nowhere else
    words->addWidget(heading);
    words->addWidget(new ElidedLabel(line, Type::Body, Tone::Muted));
    row->addLayout(words, 1);
    for (QWidget *action : actions)
        row->addWidget(action, 0, Qt::AlignTop);
    add(row, 0);
}

KeyValueGrid *DetailContent::addPairs()
{
    auto *pairs = new KeyValueGrid;
    add(pairs, 12);
    return pairs;
}

SectionHeader *DetailContent::addSection(const QString &title, int count)
{
    auto *header = new SectionHeader(title);
    header->setCount(count);
    add(header, 20);
    return header;
}

void DetailContent::addRule()
{
    add(new Hairline, 20);
}

void DetailContent::addText(const QString &words, Tone tone, int gap)
{
    auto *text = new Label(words, Type::Body, tone);
    text->setWraps(true);
    add(text, gap);
}

void DetailContent::add(QWidget *widget, int gap)
{
    if (gap > 0)
        m_body->addSpacing(px(gap));
    m_body->addWidget(widget);
}

void DetailContent::add(QLayout *layout, int gap)
{
    if (gap > 0)
        m_body->addSpacing(px(gap));
    m_body->addLayout(layout);
}

void DetailContent::addStretch()
{
    m_body->addStretch(1);
}

Detail::Detail(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // it lies on the page
}

/// What comes into a window later comes last in the order of the Tab key; this belongs right behind its list.
void Detail::orderTabs(const QWidget &content)
{
    QWidget *before = this;
    const auto widgets = content.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != content.window())
            continue; // the list that a box drops down is a window of its own
        setTabOrder(before, widget);
        before = widget;
    }
}

/// The bar has no range yet: that follows once the content's layout does.
void Detail::scrollTo(QWidget &content, int place)
{
    QLayout &layout = *content.layout();
    layout.activate();
    const int width = content.width();
    content.resize(width, layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                                     : layout.totalSizeHint().height());
    verticalScrollBar()->setValue(place);
}

void Detail::setContent(const QString &subject, DetailContent *content)
{
    const bool same = subject == m_subject && widget();
    const int place = same ? verticalScrollBar()->value() : 0;
    QString focused;
    if (const QWidget *within = same ? widget()->focusWidget() : nullptr; within && within->hasFocus())
        focused = within->objectName();
    m_subject = subject;
    content->addStretch();
    content->resize(viewport()->size()); // of any other width, all its texts would be laid out twice
    // A table in it may be what asked for this, and goes on with its event afterwards.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() turned on
    if (place > 0)
        scrollTo(*content, place);
    else
        verticalScrollBar()->setValue(0);
    orderTabs(*content);
    if (auto *again = focused.isEmpty() ? nullptr : content->findChild<QWidget *>(focused))
        again->setFocus();
}

} // namespace attache
