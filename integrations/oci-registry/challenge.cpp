// SPDX-License-Identifier: Apache-2.0
#include "challenge.h"

#include <string_view>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// Walks over one header.
class Cursor
{
public:
    explicit Cursor(const QByteArray &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    void skip(std::string_view characters)
    {
        while (!atEnd() && characters.find(m_text[m_at]) != characters.npos)
            ++m_at;
    }

    bool take(char character)
    {
        const bool there = !atEnd() && m_text[m_at] == character;
        m_at += there ? 1 : 0;
        return there;
    }

    QByteArray until(std::string_view characters)
    {
        const qsizetype start = m_at;
        while (!atEnd() && characters.find(m_text[m_at]) == characters.npos)
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// A quoted string, the opening quote already taken; backslashes undone.
    QByteArray quoted()
    {
        QByteArray value;
        while (!atEnd() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        take('"');
        return value;
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

constexpr std::string_view space = " \t";

} // namespace

std::vector<Challenge> readChallenges(const QList<QByteArray> &headers)
{
    std::vector<Challenge> challenges;
    for (const QByteArray &header : headers) {
        const std::size_t before = challenges.size();
        Cursor cursor(header);
        while (true) {
            cursor.skip(" \t,\"=");
            if (cursor.atEnd())
                break;
            const QByteArray word = cursor.until(" \t,\"=").toLower();
            cursor.skip(space);
            if (!cursor.take('=')) {
                challenges.push_back({word, {}});
                continue;
            }
            cursor.skip(space);
            const QByteArray value = cursor.take('"') ? cursor.quoted() : cursor.until(" \t,");
            if (challenges.size() > before && !challenges.back().parameters.contains(word))
                challenges.back().parameters.insert(word, value);
        }
    }
    return challenges;
}

} // namespace attache::ATTACHE_INTEGRATION
