// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/jsonmodel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <vector>

namespace attache
{

/// Looks for a text in the keys and values of a JSON document, a few milliseconds at a time, so that the
/// window goes on meanwhile. Main thread.
class JsonSearch : public QObject
{
    Q_OBJECT

public:
    explicit JsonSearch(QObject *parent = nullptr);

    /// Begins anew; an empty text finds nothing.
    void start(const QJsonValue &document, const QString &text);

    /// In the order of the document, as far as it has been looked through.
    const std::vector<JsonPath> &matches() const { return m_matches; }

    bool isDone() const { return m_levels.empty(); }

    static constexpr std::size_t mostMatches = 5000; // then it stops: nobody steps through more

Q_SIGNALS:
    void progressed(); ///< there are more matches, or it is done

private:
    struct Level { // an object or array that is being gone through
        QJsonObject object;
        QJsonArray array;
        bool isObject = false;
        int next = 0;
        int size = 0;
    };

    void step();
    void visitNext();
    void enter(const QJsonValue &value);
    bool matches(const QString &key, const QJsonValue &value) const;

    QTimer m_turns;
    QString m_text;
    std::vector<Level> m_levels;
    JsonPath m_path; // of what was visited last; as long as there are levels
    std::vector<JsonPath> m_matches;
};

} // namespace attache
