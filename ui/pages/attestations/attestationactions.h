// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/intake.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace attache
{

class Console;

/// What can be done with an attestation and its materials: saving, opening, adding a file, delivering again.
/// Main thread; a child of the page that it acts for.
class AttestationActions : public QObject
{
    Q_OBJECT

public:
    AttestationActions(Console &console, QWidget *page);

    void redeliver(const QStringList &deliveryIds);
    void save(const QByteArray &original);
    void askForFile(const QString &attestationId, const QString &materialName);
    /// Each is a material by its content; `materialName` says which one was meant, if one was.
    void supply(const QString &attestationId, const QStringList &files, const QString &materialName);
    void openMaterial(const QString &attestationId, const QString &name, const QString &filename);
    void saveMaterial(const QString &attestationId, const QString &name, const QString &filename);

Q_SIGNALS:
    void redelivered();
    void supplied(const attache::AttestationRecord &attestation);
    void done(const QString &words);
    void failed(const attache::Error &error);

private:
    QString copyFor(const QString &filename);

    Console &m_console;
    QWidget *m_page;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of what was opened; ours alone, and gone with the page
    int m_copy = 0;
};

} // namespace attache
