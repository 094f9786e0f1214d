// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"

#include <QAbstractButton>
#include <QByteArray>

namespace attache
{

class RowsLink;

/// How one registration did: its state, a block an hour (tall where something went wrong, a dash where
/// nothing came), and what part arrived. Pressing it opens the registration; pressing the part, what it is
/// of.
class HealthRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct View {
        Registration registration;
        QByteArray icon;
        store::Hours hours; ///< empty: nothing was sent there
    };

    explicit HealthRow(QWidget *parent = nullptr);

    void setView(const View &view);

    QString registrationId() const { return m_view.registration.id; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void shareChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showShare();
    QRect sharePlace() const;
    QString share() const; ///< "99.1 %"; a word where nothing was sent
    bool hasShare() const; ///< it is a figure
    void paintHours(QPainter &painter, const QRect &area) const;
    QRect mirrored(const QRect &place) const;

    View m_view;
    RowsLink *m_share;
};

} // namespace attache
