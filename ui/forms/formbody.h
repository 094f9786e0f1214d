// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace attache
{

class ChecksColumn;
class Hairline;
class SchemaForm;

/// A form's fields, scrolled, and its checks beside them; where that would cut the fields off, under them.
class FormBody : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; `checks` may be null.
    FormBody(SchemaForm *form, ChecksColumn *checks, QWidget *parent = nullptr);

    /// While the checks grow they stay in sight, also where they are under the fields.
    void followChecks(bool follow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool beside);
    void showChecks();

    SchemaForm *m_form;
    ChecksColumn *m_checks;
    Hairline *m_line = nullptr; ///< between the two, side by side
    QHBoxLayout *m_row;
    QScrollArea *m_scroll;
    QVBoxLayout *m_inner;
    bool m_beside = true;
    bool m_follows = false;
};

} // namespace attache
