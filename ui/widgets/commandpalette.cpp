// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/commandpalette.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int detailRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;

/// Without case and accents: "Áttach" is found by "attach".
QString plain(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    for (const QChar c : parts)
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c.toCaseFolded());
    return bare;
}

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(100), px(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect row = option.rect.adjusted(px(8), 1, -px(8), -1);
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            paintRounded(*painter, row, 6, theme.selected);
        const auto mirrored = [&](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        const QRect mark(row.left() + px(10), row.center().y() - px(8) + 1, px(16), px(16));
        paintIcon(*painter, mirrored(mark), index.data(iconRole).toString(), theme.muted);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(font(Type::Small));
        const int right = painter->fontMetrics().horizontalAdvance(detail) + px(10);
        painter->setPen(theme.muted);
        painter->drawText(mirrored(row.adjusted(0, 0, -px(10), 0)), Qt::AlignVCenter | Qt::AlignTrailing,
                          detail);
        painter->setFont(font(Type::Body));
        painter->setPen(theme.text);
        const QRect words = row.adjusted(px(38), 0, -right - px(8), 0);
        painter->drawText(
            mirrored(words), Qt::AlignVCenter | Qt::AlignLeading,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed)
{
    const QStringList wanted = plain(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Command> found;
    for (const Command &command : commands) {
        const QString words = plain(command.words);
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&words](const QString &word) { return words.contains(word); }))
            found.push_back(command);
    }
    std::stable_partition(found.begin(), found.end(), [&wanted](const Command &command) {
        return !wanted.isEmpty() && plain(command.words).startsWith(wanted.first());
    });
    return found;
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, px(8), 1, px(8));
    column->setSpacing(px(8));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(8), 0, px(8), 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(new Hairline);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows go on from there
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    list({});
    const int width = std::min(px(560), window->width() - px(48));
    setFixedSize(width, std::min(px(420), window->height() - px(96)));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, px(64))));
    m_field->setFocus();
}

void CommandPalette::list(const QString &typed)
{
    m_shown = matching(m_commands, typed);
    m_model->clear();
    for (const Command &command : m_shown) {
        auto *item = new QStandardItem(command.words);
        item->setData(command.detail, detailRole);
        item->setData(command.icon, iconRole);
        item->setData(command.detail.isEmpty() ? command.words : command.words + u", "_s + command.detail,
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    // After this has closed: what it opens gets the focus.
    QTimer::singleShot(0, parentWidget(), m_shown[size_t(row)].run);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_model->rowCount() - 1;
    const int now = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(now == last ? 0 : now + 1, 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(now <= 0 ? last : now - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.setPen(theme.buttonBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace attache
