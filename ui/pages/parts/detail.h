// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace attache
{

class KeyValueGrid;
class SectionHeader;

/// What a detail says of one thing, from top to bottom. Built anew whenever the thing has changed.
class DetailContent : public QWidget
{
    Q_OBJECT

public:
    explicit DetailContent(QWidget *parent = nullptr);

    /// The thing's face (or null), its name and a line about it, with what can be done at the far end.
    void addHead(QWidget *face, const QString &title, const QString &line,
                 const QList<QWidget *> &actions = {});
    KeyValueGrid *addPairs();
    SectionHeader *addSection(const QString &title, int count = -1);
    void addRule();
    void addText(const QString &words, Tone tone = Tone::Muted, int gap = 8);
    void add(QWidget *widget, int gap = 8);
    void add(QLayout *layout, int gap = 8);
    void addStretch();

private:
    QVBoxLayout *m_body;
};

/// The scrolling pane right of a list. New contents about the same thing keep the place and the focus.
class Detail : public QScrollArea
{
    Q_OBJECT

public:
    explicit Detail(const QString &accessibleName, QWidget *parent = nullptr);

    /// Takes the content. Widgets that should keep the focus have an objectName.
    void setContent(const QString &subject, DetailContent *content);

    QString subject() const { return m_subject; } ///< the id of what is shown

private:
    void orderTabs(const QWidget &content);
    void scrollTo(QWidget &content, int place);

    QString m_subject;
};

} // namespace attache
