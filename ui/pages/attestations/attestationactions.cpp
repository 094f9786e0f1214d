// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationactions.h"

#include "core/savefile.h"
#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache
{

AttestationActions::AttestationActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
}

void AttestationActions::redeliver(const QStringList &deliveryIds)
{
    whenDone(m_console.deliveries().redeliver(deliveryIds), this,
             [this](const Result<std::vector<Delivery>> &queued) {
                 if (queued)
                     Q_EMIT redelivered();
                 else
                     Q_EMIT failed(queued.error());
             });
}

void AttestationActions::save(const QByteArray &original)
{
    auto *dialog = new QFileDialog(m_page, tr("Save the attestation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"attestation.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, original](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(original) == original.size() && commitWhole(file))
            Q_EMIT done(tr("Saved"));
        else
            Q_EMIT failed(
                {Error::Kind::Environment, path, file.errorString(), tr("Choose another place"), {}});
    });
    dialog->open();
}

void AttestationActions::askForFile(const QString &attestationId, const QString &materialName)
{
    auto *dialog = new QFileDialog(m_page, tr("Add the file of %1").arg(materialName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attestationId, materialName](const QString &file) {
                supply(attestationId, {file}, materialName);
            });
    dialog->open();
}

void AttestationActions::supply(const QString &attestationId, const QStringList &files,
                                const QString &materialName)
{
    for (const QString &file : files)
        whenDone(m_console.intake().supply(attestationId, file, materialName), this,
                 [this](const Result<Intake::Supplied> &supplied) {
                     if (!supplied) {
                         Q_EMIT failed(supplied.error());
                         return;
                     }
                     Q_EMIT done(tr("Added the file of %1").arg(supplied->materials.join(u", "_s)));
                     Q_EMIT this->supplied(supplied->attestation);
                 });
}

/// A place in a folder that only this user may enter, with the file's own name, by which desktops choose a
/// program.
QString AttestationActions::copyFor(const QString &filename)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(QString::number(++m_copy));
    return QDir().mkpath(folder) ? folder + u'/' + filename : QString();
}

void AttestationActions::openMaterial(const QString &attestationId, const QString &name,
                                      const QString &filename)
{
    const QString path = copyFor(filename);
    if (path.isEmpty()) {
        Q_EMIT failed({Error::Kind::Environment,
                       tr("The temporary folder"),
                       m_copies->errorString(),
                       tr("Make room on the disk, then try again"),
                       {}});
        return;
    }
    whenDone(m_console.intake().saveMaterial(attestationId, name, path), this,
             [this, path, name](const Result<void> &saved) {
                 if (!saved) {
                     Q_EMIT failed(saved.error());
                     return;
                 }
                 QFile::setPermissions(path, QFile::ReadOwner);
                 if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                     Q_EMIT failed({Error::Kind::Environment,
                                    name,
                                    tr("this desktop has no program for such files"),
                                    tr("Save it, and open it with a program of your choice"),
                                    {}});
             });
}

void AttestationActions::saveMaterial(const QString &attestationId, const QString &name,
                                      const QString &filename)
{
    auto *dialog = new QFileDialog(m_page, tr("Save %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(filename);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attestationId, name](const QString &path) {
        whenDone(m_console.intake().saveMaterial(attestationId, name, path), this,
                 [this](const Result<void> &saved) {
                     if (saved)
                         Q_EMIT done(tr("Saved"));
                     else
                         Q_EMIT failed(saved.error());
                 });
    });
    dialog->open();
}

} // namespace attache
