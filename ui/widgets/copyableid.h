// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/label.h"

class QPushButton;

namespace attache
{

/// A digest or an id: fixed font, elided in the middle, whole on hover, copied with one press.
class CopyableId : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is copied, for a screen reader: "digest".
    explicit CopyableId(const QString &name, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    ElidedLabel *m_label;
    QPushButton *m_copy;
};

} // namespace attache
