// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/words.h"

#include <QAbstractButton>

namespace attache
{

/// A figure within a line ("5 waiting", "99.1 %"), with its mark where it has one. Pressing it opens the rows
/// behind it.
class RowsLink : public QAbstractButton
{
    Q_OBJECT

public:
    /// `side`: where its words are within more room than they need.
    explicit RowsLink(Qt::Alignment side = Qt::AlignLeading, QWidget *parent = nullptr);

    /// `name` is what a screen reader says of it.
    void setLook(const StateLook &look, const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markWidth() const; ///< of the mark and the space behind it

    Qt::Alignment m_side;
    StateLook m_look;
};

} // namespace attache
