// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"

#include <QWidget>

class QVBoxLayout;

namespace attache
{

/// The ground that what arrived is drawn on: a card with a thin border.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &accessibleName, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// What arrived as its service shows it to people: a mail, a chat's message, a manifest. The caller owns it.
QWidget *newDrawing(const StandIns::Arrival &arrival, const CatalogueEntry *entry);

// One for each service, in a file of its own.
QWidget *newMailDrawing(const StandIns::Arrival &arrival);
QWidget *newDiscordDrawing(const StandIns::Arrival &arrival, const QByteArray &icon);
QWidget *newSlackDrawing(const StandIns::Arrival &arrival, const QByteArray &icon);
QWidget *newManifestDrawing(const StandIns::Arrival &arrival);
QWidget *newSbomDrawing(const StandIns::Arrival &arrival);
QWidget *newRequestDrawing(const StandIns::Arrival &arrival);
QWidget *newObjectDrawing(const StandIns::Arrival &arrival);

/// Byte for byte as it came, as far as it is kept.
QWidget *newRawDrawing(const StandIns::Arrival &arrival);

/// "Shown are the first 256 KiB of 3.1 MiB."; null where all is shown.
QWidget *newCutNote(qint64 shown, qint64 size);

} // namespace attache
