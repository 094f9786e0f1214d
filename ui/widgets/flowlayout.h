// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace attache
{

/// Beside each other as far as there is room, and on further lines below: for words that are longer in some
/// languages. As high as its lines.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `between` in pixels: from one to the next; `lines`: from a line to the one below.
    FlowLayout(int between, int lines, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all on one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    int layOut(const QRect &place, bool isMeant) const;

    int m_between;
    int m_lines;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace attache
