// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

class Label;

/// All that is wrong with a form, above its fields: how many things, and each as a link to its field.
class ErrorSummary : public QWidget
{
    Q_OBJECT

public:
    struct Problem {
        QString key;   ///< of chosen()
        QString label; ///< the field's; may be empty
        QString words; ///< a sentence
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// None hides it. Links that stay keep the keyboard.
    void setProblems(const std::vector<Problem> &problems);
    /// Reads it out.
    void announce();

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *newLink();
    void elide();

    Label *m_title;
    QVBoxLayout *m_links;
    std::vector<QPushButton *> m_buttons;
    QStringList m_lines; ///< in full, as the links say them where there is room
    std::vector<QString> m_keys;
};

} // namespace attache
