// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace attache
{

/// Where a value is in a document: the place in its parent at each level.
using JsonPath = std::vector<int>;

/// A JSON document as a tree of keys and values. Branches are made when they are opened: a document of many
/// megabytes costs what is looked at. Main thread.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;

    enum Column { Key, Value, ColumnCount };

    enum Role {
        IsBranchRole = Qt::UserRole + 1, ///< an object or array: its value is a count
        TextRole,                        ///< the whole value as JSON text, to copy
    };

    void setDocument(const QJsonValue &document);

    const QJsonValue &document() const;

    QModelIndex indexAt(const JsonPath &path) const;   ///< its key; invalid for a path that leads nowhere
    QString pointerTo(const QModelIndex &index) const; ///< RFC 6901; empty for the document itself

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *node(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
};

/// A value as JSON text: indented for objects and arrays.
QString jsonText(const QJsonValue &value);

/// A value that is neither object nor array, as JSON text.
QString jsonScalarText(const QJsonValue &value);

} // namespace attache
