// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/checkscolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

using State = CheckStage::State;

struct StageLook {
    QString mark;
    Tone markTone;
    Tone tone; ///< of the words
    QString spoken;
};

StageLook lookOf(State state)
{
    switch (state) {
    case State::Waiting:
        return {u"state-waiting"_s, Tone::Muted, Tone::Muted, ChecksList::tr("not checked yet")};
    case State::Running:
        return {u"clock"_s, Tone::Blue, Tone::Text, ChecksList::tr("being checked")};
    case State::Passed:
        return {u"check"_s, Tone::Green, Tone::Text, ChecksList::tr("passed")};
    case State::Warned:
        return {u"warning"_s, Tone::Amber, Tone::Text, ChecksList::tr("passed with a warning")};
    case State::Failed:
        return {u"cross"_s, Tone::Red, Tone::Red, ChecksList::tr("failed")};
    case State::NotReached:
        return {u"state-skipped"_s, Tone::Muted, Tone::Muted, ChecksList::tr("not reached")};
    }
    Q_UNREACHABLE();
}

QString detailOf(const CheckStage &stage)
{
    if (stage.state == State::Running)
        return ChecksList::tr("Checking…");
    if (stage.state == State::NotReached)
        return ChecksList::tr("Not reached");
    return stage.detail;
}

} // namespace

class ChecksList::Row : public QWidget
{
public:
    Row()
        : m_mark(new IconMark({}, Tone::Muted, 14))
        , m_words(new Label)
        , m_detail(new Label({}, Type::Small, Tone::Muted))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(10));
        line->addWidget(m_mark, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(px(1));
        m_words->setWraps(true);
        m_detail->setWraps(true);
        column->addWidget(m_words);
        column->addWidget(m_detail);
        line->addLayout(column, 1);
    }

    void setStage(const CheckStage &stage)
    {
        if (m_stage == stage)
            return;
        m_stage = stage;
        const StageLook look = lookOf(stage.state);
        const QString detail = detailOf(stage);
        m_mark->setMark(look.mark, look.markTone);
        m_words->setTone(look.tone);
        m_words->setText(stage.words);
        m_detail->setText(detail);
        m_detail->setVisible(!detail.isEmpty());
        QStringList spoken{stage.words, look.spoken, detail};
        spoken.removeAll(QString());
        setAccessibleName(spoken.join(u", "_s));
    }

private:
    std::optional<CheckStage> m_stage;
    IconMark *m_mark;
    Label *m_words;
    Label *m_detail;
};

ChecksList::ChecksList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(12));
}

void ChecksList::setChecks(const Checks &checks)
{
    m_checks = checks;
    while (m_shown.size() > checks.size()) {
        m_rows->removeWidget(m_shown.back());
        m_shown.back()->hide();
        m_shown.back()->deleteLater();
        m_shown.pop_back();
    }
    while (m_shown.size() < checks.size()) {
        m_shown.push_back(new Row);
        m_rows->addWidget(m_shown.back());
    }
    for (std::size_t i = 0; i < checks.size(); ++i)
        m_shown[i]->setStage(checks[i]);
}

void ChecksList::settle()
{
    Checks settled = m_checks;
    for (CheckStage &stage : settled)
        if (stage.state == State::Waiting || stage.state == State::Running)
            stage.state = State::NotReached;
    setChecks(settled);
}

ChecksColumn::ChecksColumn(QWidget *parent)
    : QWidget(parent)
    , m_list(new ChecksList)
    , m_note(new Label({}, Type::Small, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Checks"), Type::Section));
    column->addWidget(m_list);
    m_note->setWraps(true);
    column->addWidget(m_note);
    column->addStretch();
    setBeside(true);
    setNote(tr("Nothing is checked yet"));
}

void ChecksColumn::setChecks(const Checks &checks)
{
    m_list->setChecks(checks);
    setNote({});
}

void ChecksColumn::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void ChecksColumn::setBeside(bool beside)
{
    layout()->setContentsMargins(mirroredMargins({px(beside ? 24 : 10), 0, 0, px(beside ? 24 : 0)}));
    setMinimumWidth(beside ? widthBeside() : 0);
    setMaximumWidth(beside ? widthBeside() : QWIDGETSIZE_MAX);
}

int ChecksColumn::widthBeside()
{
    return px(216);
}

} // namespace attache
