// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace attache
{

class IconMark;
class Label;

/// A form's values as JSON that can be edited; secrets stand there as references.
///
/// Every text that can be read is applied as it is typed; what is wrong with one that cannot be is said in
/// words, with its place. Undo goes back through the texts that were applied, and not beyond the moment in
/// which a secret was last typed here: no secret ever comes back.
class JsonEdit : public QWidget
{
    Q_OBJECT

public:
    explicit JsonEdit(QWidget *parent = nullptr);

    /// Forgets what could be undone. `order` of the names; the rest follows.
    void setValues(const QJsonObject &values, const QStringList &order);

    /// There is something that cannot be read, and so is not in the form.
    bool hasProblem() const { return !m_problem.isEmpty(); }

    /// What cannot be applied although it is JSON.
    void setProblem(const QString &words);
    /// Names that no field has: kept, and pointed out.
    void setUnknown(const QStringList &names);
    /// Puts the keyboard on the member's line, or else at the start.
    void goTo(const QString &name);

Q_SIGNALS:
    void applied(const QJsonObject &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText();
    void undo(int steps);
    void replaceText(const QString &text);
    void showStatus();

    QPlainTextEdit *m_edit;
    IconMark *m_mark;
    Label *m_words;
    QPushButton *m_discard;
    QString m_problem;
    QStringList m_unknown;
    QStringList m_texts; ///< that were applied
    qsizetype m_at = 0;  ///< the one that is shown, or was before the problem
    bool m_replacing = false;
};

} // namespace attache
