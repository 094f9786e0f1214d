// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QRadioButton;

namespace attache
{

class Label;

/// Which of a schema's variants: radio buttons where there are few, and else a list.
class VariantChooser : public QWidget
{
    Q_OBJECT

public:
    explicit VariantChooser(const Schema &schema, QWidget *parent = nullptr);

    std::size_t variant() const { return m_variant; }

    /// Without chosen().
    void setVariant(std::size_t variant);

    void setError(const QString &words);

    QString error() const { return m_error; }

    QString label() const { return m_title; }

Q_SIGNALS:
    void chosen(std::size_t variant); ///< by a person

private:
    QWidget *newRadios(const Schema &schema);
    QWidget *newList(const Schema &schema);
    void choose(std::size_t variant);

    QString m_title;
    QString m_error;
    std::size_t m_variant = 0;
    std::vector<QRadioButton *> m_radios; ///< or else the list
    QComboBox *m_list = nullptr;
    Label *m_errorLabel;
};

} // namespace attache
