// SPDX-License-Identifier: Apache-2.0
#include "ui/models/jsonmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace attache
{
namespace
{

// A line of the tree has room for less; a whole inline file must not be laid out.
constexpr qsizetype longestShown = 300; // characters

int childCount(const QJsonValue &value)
{
    return value.isObject()  ? int(value.toObject().size())
           : value.isArray() ? int(value.toArray().size())
                             : 0;
}

} // namespace

QString jsonScalarText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return jsonScalarText(value);
}

struct JsonModel::Node {
    QString key;
    QJsonValue value;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children; // filled when first asked for
    mutable QString shown;                       // of a scalar, likewise: it may be a whole file

    const QString &text() const
    {
        if (shown.isEmpty()) {
            shown = jsonScalarText(value.isString() ? value.toString().left(longestShown + 1) : value);
            if (shown.size() > longestShown)
                shown = shown.left(longestShown) + u'…';
        }
        return shown;
    }

    Node *child(int at)
    {
        if (children.empty())
            fill();
        return children[std::size_t(at)].get();
    }

    void fill()
    {
        const auto add = [this](const QString &name, const QJsonValue &of) {
            children.push_back(std::make_unique<Node>(Node{name, of, this, int(children.size()), {}, {}}));
        };
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            add(member.key(), member.value());
        for (const QJsonValue &element : value.toArray())
            add(QString::number(children.size()), element);
    }
};

JsonModel::JsonModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonModel::~JsonModel() = default;

void JsonModel::setDocument(const QJsonValue &document)
{
    beginResetModel();
    m_root = std::make_unique<Node>(Node{{}, document, nullptr, 0, {}, {}});
    endResetModel();
}

const QJsonValue &JsonModel::document() const
{
    return m_root->value;
}

QModelIndex JsonModel::indexAt(const JsonPath &path) const
{
    QModelIndex at;
    for (const int row : path) {
        at = index(row, Key, at);
        if (!at.isValid())
            return {};
    }
    return at;
}

QString JsonModel::pointerTo(const QModelIndex &index) const
{
    QString pointer;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        QString key = node(at)->key;
        pointer.prepend(u'/' + key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")));
    }
    return pointer;
}

JsonModel::Node *JsonModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->child(row));
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = node(child)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : childCount(node(parent)->value);
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *of = node(index);
    const int children = childCount(of->value);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Key)
            return of->key;
        if (of->value.isObject())
            return children == 1 ? tr("1 key") : tr("%n keys", nullptr, children);
        if (of->value.isArray())
            return children == 1 ? tr("1 item") : tr("%n items", nullptr, children);
        return of->text();
    case IsBranchRole:
        return of->value.isObject() || of->value.isArray();
    case TextRole:
        return jsonText(of->value);
    default:
        return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Key") : tr("Value");
}

} // namespace attache
