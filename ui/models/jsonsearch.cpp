// SPDX-License-Identifier: Apache-2.0
#include "ui/models/jsonsearch.h"

#include <QElapsedTimer>

namespace attache
{

namespace
{

constexpr int millisecondsATurn = 4; // a quarter of a frame
constexpr int visitsACheck = 64;     // asking the time costs as much as a few visits

} // namespace

JsonSearch::JsonSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_turns, &QTimer::timeout, this, &JsonSearch::step);
}

void JsonSearch::start(const QJsonValue &document, const QString &text)
{
    m_turns.stop();
    m_text = text;
    m_levels.clear();
    m_path.clear();
    m_matches.clear();
    if (!text.isEmpty())
        enter(document);
    if (!m_levels.empty())
        m_turns.start(0);
    step(); // a small document is done at once
}

void JsonSearch::step()
{
    QElapsedTimer time;
    time.start();
    while (!m_levels.empty() && time.elapsed() < millisecondsATurn)
        for (int visits = 0; visits < visitsACheck && !m_levels.empty(); ++visits)
            visitNext();
    if (m_matches.size() >= mostMatches)
        m_levels.clear();
    if (m_levels.empty())
        m_turns.stop();
    Q_EMIT progressed();
}

void JsonSearch::visitNext()
{
    Level &level = m_levels.back();
    if (level.next == level.size) {
        m_levels.pop_back();
        m_path.pop_back();
        return;
    }
    m_path.back() = level.next;
    QString key;
    QJsonValue value;
    if (level.isObject) {
        const auto member = level.object.constBegin() + level.next;
        key = member.key();
        value = member.value();
    } else {
        value = level.array.at(level.next);
    }
    ++level.next;
    if (m_matches.size() < mostMatches && matches(key, value))
        m_matches.push_back(m_path);
    enter(value); // `level` may be gone after this
}

void JsonSearch::enter(const QJsonValue &value)
{
    Level level;
    level.isObject = value.isObject();
    if (level.isObject)
        level.object = value.toObject();
    else
        level.array = value.toArray();
    level.size = int(level.isObject ? level.object.size() : level.array.size());
    if (level.size == 0)
        return;
    m_levels.push_back(std::move(level));
    m_path.push_back(0);
}

bool JsonSearch::matches(const QString &key, const QJsonValue &value) const
{
    if (key.contains(m_text, Qt::CaseInsensitive))
        return true;
    if (value.isString())
        return value.toString().contains(m_text, Qt::CaseInsensitive);
    return !value.isObject() && !value.isArray() &&
           jsonScalarText(value).contains(m_text, Qt::CaseInsensitive);
}

} // namespace attache
