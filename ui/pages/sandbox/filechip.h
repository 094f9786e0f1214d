// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/standins.h"

#include <QWidget>

namespace attache
{

class ElidedLabel;

/// A file that came with something: its name, its size, and a button that saves it.
class FileChip : public QWidget
{
    Q_OBJECT

public:
    explicit FileChip(const StandIns::File &file, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void save();

    StandIns::File m_file;
    ElidedLabel *m_line; ///< below its name
};

} // namespace attache
