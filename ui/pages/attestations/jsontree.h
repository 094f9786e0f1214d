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

    const JsonModel &document() const { return m_model; }

    /// How many lines it shows without scrolling.
    void setLines(int lines);

    /// Opens what there is from the top, until as many rows are open as one can look through. False when
    /// more is left closed.
    bool expandMuch();

    /// Opens the way to a value and makes it the current one.
    void goTo(const JsonPath &path);

    /// Marks where the text occurs.
    void setMarked(const QString &text);

    QString marked() const { return m_marked; }

Q_SIGNALS:
    void searchRequested();            ///< Ctrl+F
    void stepRequested(int direction); ///< F3 and Shift+F3

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    JsonModel m_model;
    QString m_marked;
};

} // namespace attache
