// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/filechip.h"

#include "core/savefile.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

FileChip::FileChip(const StandIns::File &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_line(new ElidedLabel(file.type.isEmpty()
                                 ? sizeWords(file.size)
                                 : tr("%1 · %2", "size, media type").arg(sizeWords(file.size), file.type),
                             Type::Small, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins({px(12), px(6), px(6), px(6)}));
    row->setSpacing(px(10));
    row->addWidget(new IconMark(u"paperclip"_s, Tone::Muted));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(file.name, Type::Strong, Tone::Text, Qt::ElideMiddle));
    words->addWidget(m_line);
    row->addLayout(words, 1);
    auto *save = newButton(tr("Save…"), {}, ButtonRole::Quiet);
    save->setAccessibleName(tr("Save %1").arg(file.name));
    save->setEnabled(file.content.size() == file.size);
    if (!save->isEnabled())
        save->setToolTip(tr("Too large to be kept: it is not here any more"));
    connect(save, &QPushButton::clicked, this, &FileChip::save);
    row->addWidget(save);
    setMaximumWidth(px(420));
}

void FileChip::save()
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_file.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_file.name).fileName()); // never a path that the sender chose
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &path) {
        QSaveFile file(path);
        const bool isSaved =
            file.open(QIODevice::WriteOnly) && file.write(m_file.content) == m_file.size && commitWhole(file);
        m_line->setTone(isSaved ? Tone::Green : Tone::Red);
        m_line->setText(isSaved ? tr("Saved as %1").arg(path)
                                : tr("Not saved: %1", "the system's reason").arg(file.errorString()));
    });
    dialog->open();
}

void FileChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(painter, rect(), 6, theme.window, theme.hairline);
}

} // namespace attache
