// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace attache
{

class Label;

/// One pixel that parts two things. Fusion's own lines are etched.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// "Materials 4 ……… Save": a section's heading, with a hairline under it and room for a note or actions at
/// the end.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(int count); ///< muted, behind the title; -1 for none
    void setNote(const QString &note);
    void addAction(QWidget *button); ///< at the far end

private:
    Label *m_title;
    Label *m_count;
    Label *m_note;
    QHBoxLayout *m_row;
};

} // namespace attache
