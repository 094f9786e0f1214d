// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/jsonpanel.h"

#include "ui/pages/attestations/jsontree.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

JsonPanel::JsonPanel(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_tree(new JsonTree(accessibleName))
    , m_field(new QLineEdit)
    , m_count(new Label({}, Type::Small, Tone::Muted))
    , m_previous(newIconButton(tr("Previous match (Shift+F3)"), u"chevron-up"_s, ButtonRole::Quiet))
    , m_next(newIconButton(tr("Next match (F3)"), u"chevron-down"_s, ButtonRole::Quiet))
    , m_pointer(new ElidedLabel({}, Type::Mono, Tone::Muted, Qt::ElideMiddle))
    , m_copyPointer(newIconButton(tr("Copy the path"), u"copy"_s, ButtonRole::Quiet))
{
    m_tree->setObjectName(u"jsonTree"_s);
    m_field->setObjectName(u"jsonSearch"_s);
    m_count->setObjectName(u"jsonMatches"_s);
    m_pointer->setObjectName(u"jsonPointer"_s);
    m_copyPointer->setObjectName(u"copyPointer"_s);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &JsonPanel::search);
    connect(&m_search, &JsonSearch::progressed, this, &JsonPanel::showMatches);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_tree, &JsonTree::searchRequested, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &JsonTree::stepRequested, this, &JsonPanel::step);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonPanel::showPlace);
    connect(m_copyPointer, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_tree->document().pointerTo(m_tree->currentIndex())); });
    showMatches();
    showPlace();
}

void JsonPanel::build()
{
    m_field->setPlaceholderText(tr("Search keys and values"));
    m_field->setAccessibleName(tr("Search keys and values"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(px(260));
    m_field->installEventFilter(this);
    auto *all = newButton(tr("Open all"), {}, ButtonRole::Quiet);
    auto *none = newButton(tr("Close all"), {}, ButtonRole::Quiet);
    all->setObjectName(u"openAll"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        if (!m_tree->expandMuch())
            m_count->setText(tr("Opened as much as one can look through"));
    });
    connect(none, &QPushButton::clicked, m_tree, &QTreeView::collapseAll);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(px(4));
    tools->addWidget(m_field, 1);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addWidget(m_count);
    tools->addStretch();
    tools->addWidget(all);
    tools->addWidget(none);
    auto *place = new QHBoxLayout;
    place->setSpacing(px(4));
    place->addWidget(m_pointer, 1);
    place->addWidget(m_copyPointer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(tools);
    column->addWidget(m_tree);
    column->addLayout(place);
}

void JsonPanel::setDocument(const QJsonValue &document, const QStringList &open)
{
    m_tree->setDocument(document, open);
    search();
    showPlace();
}

void JsonPanel::setLines(int lines)
{
    m_tree->setLines(lines);
}

bool JsonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F3 && key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void JsonPanel::search()
{
    m_match = -1;
    m_tree->setMarked(m_field->text());
    m_search.start(m_tree->document().document(), m_field->text());
}

void JsonPanel::showMatches()
{
    const int count = int(m_search.matches().size());
    const bool any = count > 0;
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_match < 0 && any) { // the first is shown as soon as it is found
        step(1);
        return;
    }
    const QString number = m_search.matches().size() < JsonSearch::mostMatches
                               ? QLocale().toString(count)
                               : tr("more than %1").arg(QLocale().toString(count));
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (!any)
        m_count->setText(m_search.isDone() ? tr("Not found") : tr("Searching…"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_match + 1), number));
}

void JsonPanel::step(int direction)
{
    const int count = int(m_search.matches().size());
    if (count == 0)
        return;
    m_match = m_match < 0 ? 0 : (m_match + direction + count) % count;
    m_tree->goTo(m_search.matches()[std::size_t(m_match)]);
    showMatches();
}

void JsonPanel::showPlace()
{
    const QString pointer = m_tree->document().pointerTo(m_tree->currentIndex());
    m_pointer->setText(pointer);
    m_copyPointer->setEnabled(!pointer.isEmpty());
}

} // namespace attache
