// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesfixture.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/pages/workflows/workflowspage.h"

namespace attache::test
{

inline std::vector<Attachment> attachmentsOf(Console &console)
{
    return PagesFixture::must(console.workflows().attachments());
}

/// What the page says that can be taken back, newest last.
struct Undos {
    explicit Undos(Page &page)
    {
        QObject::connect(&page, &Page::undoable, &page,
                         [this](const QString &said, const std::function<void()> &undo) {
                             words.append(said);
                             undos.push_back(undo);
                         });
    }

    QStringList words;
    std::vector<std::function<void()>> undos;
};

inline MatrixView *matrixOf(Page &page, int columns)
{
    auto *matrix = page.findChild<MatrixView *>();
    if (!QTest::qWaitFor([&] { return matrix->model()->columnCount() == columns; }, 10'000))
        qFatal("the matrix does not come");
    return matrix;
}

inline bool isAttached(const MatrixView &matrix, int row, int column)
{
    return matrix.model()->index(row, column).data(MatrixModel::AttachmentRole).isValid();
}

} // namespace attache::test
