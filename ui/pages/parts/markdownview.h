// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace attache
{

/// A Markdown text as part of a page: our sizes and colours, as high as it is long. Links open in the
/// browser.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(const QString &accessibleName, const QString &markdown, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();
    void dressAgain(); ///< what has changed
    void colourLinks();

    QString m_markdown;
    QColor m_linkColour; ///< as the links have it
    bool m_isDressed = false;
};

} // namespace attache
