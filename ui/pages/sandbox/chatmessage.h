// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace attache
{

/// A message in a chat: the sender's picture at the leading edge, the name with a badge that says it is no
/// person, the time, and what was said below them.
class ChatMessage : public QWidget
{
    Q_OBJECT

public:
    ChatMessage(const QByteArray &picture, const QString &name, const QDateTime &at,
                QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; } ///< what was said

    void addHtml(const QString &accessibleName, const QString &html);

private:
    QVBoxLayout *m_column;
};

/// What a chat sets apart with a bar at the leading edge, in the colour that the sender chose.
class ChatEmbed : public QWidget
{
    Q_OBJECT

public:
    explicit ChatEmbed(const QColor &bar, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_bar;
    QVBoxLayout *m_column;
};

} // namespace attache
