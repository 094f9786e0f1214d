// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/jsonsearch.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace attache
{

class ElidedLabel;
class JsonTree;
class Label;

/// A JSON document as a tree, with a search over its keys and values, and the JSON pointer of where one is.
class JsonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPanel(const QString &accessibleName, QWidget *parent = nullptr);

    void setDocument(const QJsonValue &document, const QStringList &open = {});
    void setLines(int lines);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void search();
    void showMatches();
    void step(int direction);
    void showPlace();

    JsonSearch m_search;
    int m_match = -1; ///< the one that was gone to
    JsonTree *m_tree;
    QLineEdit *m_field;
    Label *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    ElidedLabel *m_pointer;
    QPushButton *m_copyPointer;
};

} // namespace attache
