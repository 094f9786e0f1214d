// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace attache
{

class Label;

/// "Next step": what a person can do now, on its own ground, beside a bulb.
class Callout : public QWidget
{
    Q_OBJECT

public:
    explicit Callout(const QString &title, const QString &words = {}, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void addAction(QWidget *button); ///< below the words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_words;
    QHBoxLayout *m_actions;
};

} // namespace attache
