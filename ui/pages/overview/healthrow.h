// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"

#include <QAbstractButton>
#include <QByteArray>

namespace attache
{

/// How one registration did: its state, a block an hour (tall where something went wrong, a dash where
/// nothing came), and what part arrived. Pressing it opens the registration.
class HealthRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct View {
        Registration registration;
        QByteArray icon;
        store::Hours hours; ///< empty: nothing was sent there
    };

    explicit HealthRow(const View &view, QWidget *parent = nullptr);

    void setView(const View &view);

    QString registrationId() const { return m_view.registration.id; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString share() const; ///< "99.1 %"; a word where nothing was sent
    void paintHours(QPainter &painter, const QRect &area) const;
    QRect mirrored(const QRect &place) const;

    View m_view;
};

} // namespace attache
