// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordmodel.h"

namespace attache
{

int RecordModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (index(row, 0).data(IdRole).toString() == id)
            return row;
    return -1;
}

void RecordModel::forgetBehind(int) {}

} // namespace attache
