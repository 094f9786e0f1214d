// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/drawing.h"

#include "ui/theme/paint.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

Card::Card(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_column->setContentsMargins(px(16), px(14), px(16), px(14));
    m_column->setSpacing(px(8));
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(painter, rect(), 8, theme.surface, theme.hairline);
}

QWidget *newDrawing(const StandIns::Arrival &arrival, const CatalogueEntry *entry)
{
    const QByteArray icon = entry ? entry->icon : QByteArray();
    const QString &of = arrival.integration;
    if (of == u"smtp")
        return newMailDrawing(arrival);
    if (of == u"discord-webhook")
        return newDiscordDrawing(arrival, icon);
    if (of == u"slack-webhook")
        return newSlackDrawing(arrival, icon);
    if (of == u"oci-registry")
        return newManifestDrawing(arrival);
    if (of == u"dependency-track")
        return newSbomDrawing(arrival);
    if (of == u"guac")
        return newObjectDrawing(arrival);
    return newRequestDrawing(arrival);
}

QWidget *newCutNote(qint64 shown, qint64 size)
{
    if (shown >= size)
        return nullptr;
    auto *note = new Label(Card::tr("Shown are the first %1 of %2.").arg(sizeWords(shown), sizeWords(size)),
                           Type::Small, Tone::Muted);
    note->setWraps(true);
    return note;
}

QWidget *newRawDrawing(const StandIns::Arrival &arrival)
{
    auto *raw = new QWidget;
    auto *column = new QVBoxLayout(raw);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto *block = new CodeBlock(Card::tr("As it came"));
    block->setMaximumLines(200);
    QString text = QString::fromUtf8(arrival.request);
    block->setText(text.replace(u"\r\n"_s, u"\n"_s));
    column->addWidget(block);
    if (QWidget *note = newCutNote(arrival.request.size(), arrival.requestSize))
        column->addWidget(note);
    column->addStretch();
    return raw;
}

} // namespace attache
