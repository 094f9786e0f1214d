// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/jsonmodel.h"

#include <QTreeView>

namespace attache
{

/// A JSON document to look around in: keys in the accent, values in the fixed font. Ctrl+C copies the chosen
/// value.
class JsonTree : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTree(const QString &accessibleName, QWidget *parent = nullptr);

    /// Opens the first level's objects that are worth it (`open` names them).
    void setDocument(const QJsonValue &document, const QStringList &open = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    JsonModel m_model;
};

} // namespace attache
