// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace attache
{

/// HTML that somebody else wrote, as high as it is long, to select from and to read.
///
/// It loads nothing, neither from the net nor from this machine; only pictures that are within it are drawn.
/// A link opens in the browser, and tells where it leads before.
class RichText : public QTextBrowser
{
    Q_OBJECT

public:
    /// `onPaper`: in the light colours whatever ours are, for what brings its own.
    RichText(const QString &accessibleName, const QString &html, Type type = Type::Body, bool onPaper = false,
             QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QString m_html;
    Type m_type;
    bool m_onPaper;
};

} // namespace attache
