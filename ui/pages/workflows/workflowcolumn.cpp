// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowcolumn.h"

#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QWidget *legend()
{
    using State = Delivery::State;
    auto *area = new QWidget;
    auto *whole = new QHBoxLayout(area);
    whole->setContentsMargins(mirroredMargins({px(24), px(10), px(12), px(10)}));
    whole->setSpacing(px(16));
    auto *row = new FlowLayout(px(16), px(6));
    whole->addLayout(row, 1);
    const auto add = [row](std::initializer_list<QWidget *> parts) {
        auto *entry = new QWidget;
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(6));
        for (QWidget *part : parts)
            line->addWidget(part);
        row->addWidget(entry);
    };
    for (State state :
         {State::Delivered, State::Queued, State::Held, State::Uncertain, State::Failed, State::Skipped}) {
        const StateLook look = lookOf(state);
        add({new IconMark(look.mark, look.tone, 13),
             new ElidedLabel(look.word.toLower(), Type::Small, Tone::Muted)});
    }
    whole->addWidget(new ElidedLabel(WorkflowsPage::tr("Last 24 hours"), Type::Small, Tone::Muted), 0,
                     Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    area->setSizePolicy(policy);
    return area;
}

/// The chips of all projects, however many: none is squeezed, and what does not fit is scrolled to, by wheel
/// or by choosing it.
class ChipStrip : public QScrollArea
{
public:
    explicit ChipStrip(FilterChips *chips)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFixedHeight(px(44));
        setWidget(chips);
        viewport()->setAutoFillBackground(false);
        chips->setAutoFillBackground(false);
        connect(chips, &FilterChips::chosenChanged, this, [this, chips] {
            if (QWidget *chip = chips->focusWidget())
                ensureWidgetVisible(chip);
        });
    }

protected:
    /// The bar takes a wheel that only turns up and down, too.
    void wheelEvent(QWheelEvent *event) override
    {
        QCoreApplication::sendEvent(horizontalScrollBar(), event);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && watched == widget())
            widget()->setMinimumWidth(widget()->layout()->sizeHint().width());
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QWidget *newWorkflowColumn(FilterChips *chips, MatrixView *matrix, QAction *addWorkflow)
{
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(mirroredMargins({0, 0, px(12), 0}));
    top->addWidget(new ChipStrip(chips), 1);
    auto *add = newButton(addWorkflow->text(), u"plus"_s, ButtonRole::Quiet);
    add->setObjectName(u"addWorkflow"_s);
    QObject::connect(add, &QPushButton::clicked, addWorkflow, &QAction::trigger);
    top->addWidget(add);
    column->addLayout(top);
    column->addWidget(matrix, 1);
    column->addWidget(new Hairline);
    column->addWidget(legend());
    return area;
}

} // namespace attache
