// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

class QPushButton;

namespace attache
{

/// Text of a machine: headers and a body, or JSON, with its keys in the accent and header names muted.
/// Read-only, selectable, with a copy button in the corner.
class CodeBlock : public QTextEdit
{
    Q_OBJECT

public:
    explicit CodeBlock(const QString &accessibleName, QWidget *parent = nullptr);

    /// JSON is pretty-printed where it parses; any other text is shown as it is.
    void setBody(const QString &body);
    /// A first line, headers ("Name: value" each) and a body below them.
    void setMessage(const QString &firstLine, const QStringList &headers, const QString &body);

    /// As high as its text, up to this many lines; more scrolls.
    void setMaximumLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Highlighter;

    void show(const QStringList &lines);
    void fitHeight();
    void dress();

    Highlighter *m_highlighter;
    QPushButton *m_copy;
    int m_maximumLines = 24;
    bool m_isDressed = false;
};

} // namespace attache
