// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace attache
{

class Catalogue;

/// What is dragged: a registration's id.
QMimeData *newRegistrationMime(const QString &registrationId);
/// Empty: it is something else.
QString registrationIn(const QMimeData *mime);

/// The registrations over their columns: the integration's icon above the name. One is dragged from here onto
/// a workflow to attach it; Esc lets go of it.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(const Catalogue &catalogue, QWidget *parent);

    QSize sizeHint() const override;

    /// What hangs on the pointer while a registration is dragged.
    QPixmap dragged(int section) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void drag(int section);

    const Catalogue &m_catalogue;
    QPoint m_pressed;
    int m_pressedSection = -1;
};

} // namespace attache
