// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/trustedsigners.h"

#include "engine/answer.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copyableid.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using Kind = Trust::Anchor::Kind;

QString kindWords(const Trust::Anchor &anchor)
{
    const QString until = QLocale().toString(anchor.until.toLocalTime().date(), QLocale::ShortFormat);
    switch (anchor.kind) {
    case Kind::Key:
        return TrustedSigners::tr("Public key");
    case Kind::Certificate:
        return TrustedSigners::tr("Signing certificate, until %1").arg(until);
    case Kind::Authority:
        break;
    }
    return TrustedSigners::tr("Authority, until %1: whom it certifies is trusted").arg(until);
}

} // namespace

TrustedSigners::TrustedSigners(Trust &trust, QWidget *parent)
    : QWidget(parent)
    , m_trust(trust)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(new SectionHeader(tr("Trusted signers")));
    auto *help = new Label(tr("A signature by one of these keys or certificates is trusted, not only valid. "
                              "Nothing that comes with an attestation ever joins them."),
                           Type::Small, Tone::Muted);
    help->setWraps(true);
    column->addWidget(help);
    column->addLayout(m_list);
    auto *row = new FlowLayout(px(8), px(8));
    auto *more = newButton(tr("Add a key or certificate…"), u"plus"_s);
    more->setObjectName(u"addSigner"_s);
    connect(more, &QPushButton::clicked, this, &TrustedSigners::choose);
    auto *again = newButton(tr("Check stored attestations again"), u"shield-check"_s);
    again->setObjectName(u"checkStored"_s);
    connect(again, &QPushButton::clicked, this, &TrustedSigners::checkStored);
    row->addWidget(more);
    row->addWidget(again);
    column->addLayout(row);
    connect(&trust, &Trust::changed, this, &TrustedSigners::read);
}

void TrustedSigners::read()
{
    whenDone(m_trust.list(), this, [this](const Result<std::vector<Trust::Anchor>> &anchors) {
        if (anchors)
            render(*anchors);
        else
            Q_EMIT failed(anchors.error());
    });
}

void TrustedSigners::choose()
{
    auto *dialog = new QFileDialog(this, tr("A public key or certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.pub *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TrustedSigners::add);
    dialog->open();
}

void TrustedSigners::add(const QString &file)
{
    whenDone(m_trust.add(file), this, [this](const Result<std::vector<Trust::Anchor>> &added) {
        if (!added)
            Q_EMIT failed(added.error());
        else
            Q_EMIT done(tr("%n signer(s) are trusted now.", nullptr, int(added->size())));
    });
}

void TrustedSigners::remove(const QString &fingerprint)
{
    whenDone(m_trust.remove(fingerprint), this, [this](const Result<Trust::Anchor> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
            return;
        }
        const QString name = removed->name.isEmpty() ? removed->fingerprint.left(19) : removed->name;
        Q_EMIT undoable(tr("%1 is trusted no longer.").arg(name),
                        [this, anchor = *removed] { m_trust.addAgain(anchor); });
    });
}

void TrustedSigners::checkStored()
{
    whenDone(m_trust.checkStored(), this, [this](const Result<Trust::Checked> &checked) {
        if (!checked)
            return Q_EMIT failed(checked.error());
        const QString words = checked->changed == 0 ? tr("All are as they were.")
                                                    : tr("%n attestation(s) are seen differently now.",
                                                         nullptr, checked->changed);
        if (checked->unreadable == 0)
            return Q_EMIT done(words);
        Q_EMIT failed({Error::Kind::Environment,
                       words,
                       tr("%n stored attestation(s) cannot be read any more", nullptr, checked->unreadable),
                       tr("Push them again from where they came from."),
                       {}});
    });
}

void TrustedSigners::render(const std::vector<Trust::Anchor> &anchors)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    if (anchors.empty())
        column->addWidget(new Label(tr("None yet."), Type::Body, Tone::Muted));
    for (const Trust::Anchor &anchor : anchors)
        column->addWidget(newRow(anchor));
    m_list->addWidget(m_rows);
}

QWidget *TrustedSigners::newRow(const Trust::Anchor &anchor)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, px(4), 0, px(4));
    row->setSpacing(px(12));
    row->addWidget(new IconMark(u"shield-check"_s, Tone::Green), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(anchor.name.isEmpty() ? kindWords(anchor) : anchor.name, Type::Strong));
    if (!anchor.name.isEmpty())
        words->addWidget(new ElidedLabel(kindWords(anchor), Type::Small, Tone::Muted));
    words->addWidget(new CopyableId(tr("fingerprint"), anchor.fingerprint));
    row->addLayout(words, 1);
    auto *away = newIconButton(tr("Trust it no longer"), u"trash"_s, ButtonRole::Quiet);
    away->setObjectName(u"removeSigner"_s);
    connect(away, &QPushButton::clicked, this,
            [this, fingerprint = anchor.fingerprint] { remove(fingerprint); });
    row->addWidget(away, 0, Qt::AlignTop);
    return widget;
}

} // namespace attache
