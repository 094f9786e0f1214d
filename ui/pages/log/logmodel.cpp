// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/log/logmodel.h"

#include "ui/widgets/twolinelist.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

StateLook lookOf(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Note:
        return {u"info"_s, Tone::Muted, LogModel::tr("Note")};
    case LogLine::Level::Warning:
        return {u"warning"_s, Tone::Amber, LogModel::tr("Warning")};
    case LogLine::Level::Trouble:
        return {u"state-failed"_s, Tone::Red, LogModel::tr("Trouble")};
    }
    return {};
}

ListRow listRow(const LogLine &line)
{
    ListRow row;
    row.mark = lookOf(line.level);
    row.title = line.words;
    row.sub = line.from;
    row.right = QLocale().toString(line.at.toLocalTime(), LogModel::tr("HH:mm:ss"));
    return row;
}

} // namespace

LogModel::LogModel(LogBook &book, QObject *parent)
    : RecordModel(parent)
    , m_lines(book.lines().rbegin(), book.lines().rend())
{
    connect(&book, &LogBook::written, this, &LogModel::add);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

const LogLine &LogModel::line(int row) const
{
    return m_lines[size_t(row)];
}

void LogModel::add(const LogLine &line)
{
    beginInsertRows({}, 0, 0);
    m_lines.push_front(line);
    endInsertRows();
    if (m_lines.size() > size_t(LogBook::mostLines)) {
        const int last = int(m_lines.size()) - 1;
        beginRemoveRows({}, last, last);
        m_lines.pop_back();
        endRemoveRows();
    }
    Q_EMIT loaded();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.words;
    case Qt::AccessibleTextRole:
        return listRow(line).spoken();
    case ListRow::Role:
        return QVariant::fromValue(listRow(line));
    case IdRole:
        return QString::number(line.number);
    case StateRole:
        return int(line.level);
    case SearchRole:
        return QString(line.words + u'\n' + line.from);
    default:
        return {};
    }
}

} // namespace attache
