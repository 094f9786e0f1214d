// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace attache
{

/// Bytes that may be too many to hold: in memory, or in a file that is read as they are used. A value; any
/// thread.
class Content
{
public:
    Content() = default;
    static Content ofBytes(QByteArray bytes);
    static Content ofFile(QString path, qint64 size);

    qint64 size() const; ///< bytes

    /// A fresh reader at the start, random access; null when the file cannot be opened.
    std::unique_ptr<QIODevice> open() const;

private:
    friend class Body;

    struct File {
        QString path;
        qint64 size = 0;
    };

    std::variant<QByteArray, File> m_source;
};

/// A request body put together from pieces, read from their sources while it is sent: a gigabyte costs
/// kilobytes.
class Body
{
public:
    Body() = default;
    Body(QByteArray bytes); // a plain body is the common case

    void append(QByteArray bytes);
    void append(Content content);
    void appendBase64(Content content); ///< standard base64, padded, encoded on the way

    bool isEmpty() const;
    qint64 size() const; ///< bytes on the wire

    /// A fresh random-access reader over the whole, so that a body can be sent (or signed) more than once.
    /// Null when a file cannot be opened; reading past a file that has shrunk fails.
    std::unique_ptr<QIODevice> open() const;

private:
    struct Piece {
        Content content;
        bool base64 = false;
    };

    std::vector<Piece> m_pieces;
};

} // namespace attache
