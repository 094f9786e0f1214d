// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formpane.h"

#include "ui/forms/checkscolumn.h"
#include "ui/forms/drafts.h"
#include "ui/forms/formbody.h"
#include "ui/forms/schemaform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{

FormPane::FormPane(const Heading &heading, SchemaForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_banner(new Banner)
    , m_saveDraft(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(newHeading(heading));
    m_draftLine = newDraftLine();
    column->addWidget(m_draftLine);
    if (heading.withChecks)
        m_checks = new ChecksColumn;
    m_body = new FormBody(form, m_checks);
    column->addWidget(m_body, 1);
    column->addWidget(newFooter(heading.submit));
    m_draftLine->hide();
    m_saveDraft->setSingleShot(true);
    m_saveDraft->setInterval(std::chrono::seconds(1));
    connect(m_saveDraft, &QTimer::timeout, this, &FormPane::saveDraft);
    connect(form, &SchemaForm::edited, this, [this] {
        if (m_purpose.isEmpty() || !m_form->isTyped())
            return;
        m_isUnsaved = true;
        m_saveDraft->start();
    });
    connect(form, &SchemaForm::toMendChanged, this, &FormPane::showToMend);
    setFocusProxy(form);
}

FormPane::~FormPane()
{
    // A field that loses the focus as it goes checks itself, and would tell a pane that is half gone.
    disconnect(m_form, nullptr, this, nullptr);
    saveDraft();
}

QWidget *FormPane::newDraftLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(px(24), 0, px(24), px(12));
    row->setSpacing(px(8));
    row->addWidget(new IconMark(u"clock"_s, Tone::Muted, 14));
    m_draftWords = new Label({}, Type::Small, Tone::Muted);
    row->addWidget(m_draftWords);
    QPushButton *discard = newButton(tr("Discard"), {}, ButtonRole::Link);
    discard->setFont(attache::font(Type::Small));
    discard->setObjectName(u"discardDraft"_s);
    discard->setAccessibleName(tr("Discard the draft"));
    connect(discard, &QPushButton::clicked, this, &FormPane::discardDraft);
    row->addWidget(discard);
    row->addStretch();
    return line;
}

void FormPane::keepDraft(const QString &purpose)
{
    m_purpose = purpose;
    m_firstValues = m_form->values();
    m_firstOwn = m_form->ownValues();
    const std::optional<Draft> draft = readDraft(purpose);
    if (!draft)
        return;
    m_form->setOpenValues(draft->values);
    for (auto own = draft->own.begin(); own != draft->own.end(); ++own)
        m_form->setOwnValue(own.key(), own.value().toString());
    m_draftWords->setText(
        tr("Draft of %1 restored").arg(shortTime(draft->at.toLocalTime(), QDateTime::currentDateTime())));
    m_draftLine->show();
}

void FormPane::saveDraft()
{
    m_saveDraft->stop();
    if (!m_isUnsaved)
        return;
    m_isUnsaved = false;
    attache::saveDraft(m_purpose,
                       {QDateTime::currentDateTimeUtc(), m_form->openValues(), m_form->ownValues()});
}

void FormPane::dropDraft()
{
    if (m_purpose.isEmpty())
        return;
    m_isUnsaved = false;
    m_saveDraft->stop();
    attache::dropDraft(m_purpose);
    m_draftLine->hide();
    m_form->forgetTyping();
}

void FormPane::discardDraft()
{
    const QStringList names = m_form->ownValues().keys();
    for (const QString &name : names)
        m_form->setOwnValue(name, m_firstOwn.value(name).toString());
    m_form->setAllValues(m_firstValues);
    dropDraft();
    m_form->focusFirstField();
}

QWidget *FormPane::newHeading(const Heading &heading)
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(px(24), px(20), px(24), px(20));
    row->setSpacing(px(12));
    if (!heading.tile.isEmpty())
        row->addWidget(new IconTile(heading.tile, 40, true));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto *title = new Label(heading.title, Type::DetailTitle);
    title->setWraps(true); // beside the matrix there is room for little
    words->addWidget(title);
    if (!heading.subtitle.isEmpty())
        words->addWidget(new ElidedLabel(heading.subtitle, Type::Body, Tone::Muted));
    row->addLayout(words, 1);
    m_head = row;
    m_json = newButton(tr("JSON"), {}, ButtonRole::Quiet);
    m_json->setObjectName(u"jsonView"_s);
    m_json->setCheckable(true);
    m_json->setToolTip(tr("The inputs as JSON, to read and to edit"));
    m_json->setAccessibleName(tr("Inputs as JSON"));
    connect(m_json, &QPushButton::clicked, this, [this](bool shown) {
        if (!m_form->setJsonShown(shown))
            m_json->setChecked(true);
    });
    connect(m_form, &SchemaForm::jsonShownChanged, m_json, &QPushButton::setChecked);
    if (m_form->schema().fields().empty())
        m_json->hide();
    addHeadAction(m_json);
    return area;
}

void FormPane::addHeadAction(QWidget *action)
{
    m_head->addWidget(action, 0, Qt::AlignVCenter);
    if (!m_headActions.isEmpty())
        setTabOrder(m_headActions.back(), action); // it comes later than the fields
    m_headActions.append(action);
}

QWidget *FormPane::newFooter(const QString &submitText)
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(px(24), 0, px(24), 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, px(13), 0, px(13));
    row->setSpacing(px(8));
    m_mendMark = new IconMark(u"warning"_s, Tone::Red, 14);
    m_mend = new ElidedLabel({}, Type::Body, Tone::Red);
    m_force = newButton({}, {}, ButtonRole::Quiet);
    m_cancel = newButton(tr("Cancel"));
    m_submit = newButton(submitText, {}, ButtonRole::Primary);
    m_submit->setObjectName(u"submit"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_force->setObjectName(u"force"_s);
    row->addWidget(m_mendMark);
    row->addWidget(m_mend, 1);
    row->addStretch();
    for (QPushButton *button : {m_force, m_cancel, m_submit})
        row->addWidget(button);
    column->addLayout(row);
    m_mendMark->hide();
    m_mend->hide();
    m_force->hide();
    connect(m_force, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_cancel, &QPushButton::clicked, this, &FormPane::cancel);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(false); });
    return footer;
}

void FormPane::submit(bool force)
{
    if (m_busy)
        return;
    m_banner->dismiss();
    if (!m_form->checkAll())
        return;
    if (m_force->hasFocus())
        m_submit->setFocus(Qt::OtherFocusReason); // what is hidden loses it, too
    m_force->hide();
    if (force)
        Q_EMIT forced();
    else
        Q_EMIT submitted();
}

void FormPane::cancel()
{
    if (m_busy)
        Q_EMIT stopRequested();
    else
        Q_EMIT cancelled();
}

void FormPane::setBusy(bool busy)
{
    if (busy && !m_busy) {
        keepKeyboard();
        m_wasLetIn = true;
    }
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    m_draftLine->setEnabled(!busy);
    for (QWidget *action : std::as_const(m_headActions))
        action->setEnabled(!busy); // what was submitted is not filled in anew meanwhile
    if (!busy)
        giveKeyboardBack();
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    if (!m_checks)
        return;
    m_body->followChecks(busy);
    if (busy) {
        m_checks->setChecks({});
        m_checks->setNote(tr("Checking…"));
    } else {
        m_checks->settle();
        m_checks->setNote({});
    }
}

/// What is disabled loses the keyboard to whatever comes next in the window. Meanwhile it is at the button
/// that stops.
void FormPane::keepKeyboard()
{
    QWidget *at = window()->focusWidget();
    m_keyboard = at && isAncestorOf(at) ? at : nullptr;
    if (m_keyboard)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void FormPane::giveKeyboardBack()
{
    if (m_keyboard && window()->focusWidget() == m_cancel) // else a person has gone on
        m_keyboard->setFocus(Qt::OtherFocusReason);
    m_keyboard = nullptr;
}

void FormPane::setChecks(const Checks &checks)
{
    if (!m_busy)
        return;
    m_wasLetIn = std::none_of(checks.begin(), checks.end(), [](const CheckStage &stage) {
        return stage.id == CheckStage::Id::Authentication && stage.state == CheckStage::State::Failed;
    });
    if (m_checks)
        m_checks->setChecks(checks);
}

void FormPane::showFailure(const Error &error, const QString &forceLabel)
{
    setBusy(false);
    const bool placed = !error.violations.empty() && m_form->showViolations(error.violations);
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (!placed)
        m_banner->showError(error);
    if (!m_wasLetIn)
        m_form->refuseSecret(tr("The service did not accept this."));
    const bool serviceObjected =
        error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Unreachable;
    m_force->setText(forceLabel);
    m_force->setVisible(serviceObjected && !forceLabel.isEmpty());
}

void FormPane::showToMend(const QStringList &labels)
{
    m_mend->setVisible(!labels.isEmpty());
    m_mendMark->setVisible(!labels.isEmpty());
    const QString names = labels.join(u", "_s);
    const auto count = int(labels.size());
    const QString words =
        count == 1 ? tr("One thing to mend: %1") : tr("%n things to mend: %1", nullptr, count);
    m_mend->setText(words.arg(names));
}

void FormPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveDraft(); // now, and not only when it goes: the next form of its purpose may be made before
}

void FormPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace attache
