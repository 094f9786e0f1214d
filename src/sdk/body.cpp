// SPDX-License-Identifier: Apache-2.0
#include "sdk/body.h"
#include "sdk/words.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace attache
{

namespace
{

/// A run of bytes on the wire and where they come from.
struct Part {
    QByteArray bytes;
    std::unique_ptr<QFile> file; // null: the source is `bytes`
    qint64 sourceSize = 0;
    bool base64 = false;
    qint64 start = 0; // where it begins on the wire
    qint64 size = 0;  // on the wire
};

qint64 base64Size(qint64 sourceSize)
{
    return (sourceSize + 2) / 3 * 4;
}

/// Reads parts one after the other. Unbuffered, so that its position is always the one that was sought.
class PartsReader : public QIODevice
{
public:
    explicit PartsReader(std::vector<Part> parts)
        : m_parts(std::move(parts))
    {
        for (Part &part : m_parts) {
            part.start = m_size;
            part.size = part.base64 ? base64Size(part.sourceSize) : part.sourceSize;
            m_size += part.size;
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_size; }

    bool seek(qint64 position) override
    {
        if (position < 0 || position > m_size || !QIODevice::seek(position))
            return false;
        m_position = position;
        return true;
    }

protected:
    qint64 readData(char *target, qint64 wanted) override
    {
        qint64 done = 0;
        while (done < wanted && m_position < m_size) {
            const qint64 got = readFromPart(target + done, wanted - done);
            if (got < 0)
                return done > 0 ? done : -1; // what was read first; the next call fails
            done += got;
            m_position += got;
        }
        return done;
    }

    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 readFromPart(char *target, qint64 wanted)
    {
        auto next = std::upper_bound(m_parts.begin(), m_parts.end(), m_position,
                                     [](qint64 position, const Part &part) { return position < part.start; });
        Part &part = *std::prev(next); // the last of those that start here: empty ones come before it
        const qint64 offset = m_position - part.start;
        const qint64 size = std::min(wanted, part.size - offset);
        return part.base64 ? readEncoded(part, offset, target, size) : readSource(part, offset, target, size);
    }

    /// Encodes the groups of three bytes that cover the wanted characters, a piece at a time.
    qint64 readEncoded(Part &part, qint64 offset, char *target, qint64 wanted)
    {
        constexpr qint64 mostGroups = 16 * 1024;
        const qint64 firstGroup = offset / 4;
        const qint64 skipped = offset % 4;
        const qint64 groups = std::min((skipped + wanted + 3) / 4, mostGroups);
        const qint64 sourceOffset = firstGroup * 3;
        QByteArray source(std::min(groups * 3, part.sourceSize - sourceOffset), Qt::Uninitialized);
        if (readSource(part, sourceOffset, source.data(), source.size()) < 0)
            return -1;
        const QByteArray encoded = source.toBase64();
        const qint64 size = std::min<qint64>(wanted, encoded.size() - skipped);
        std::memcpy(target, encoded.constData() + skipped, size);
        return size;
    }

    /// All of `size` bytes, or -1.
    qint64 readSource(Part &part, qint64 offset, char *target, qint64 size)
    {
        if (!part.file) {
            std::memcpy(target, part.bytes.constData() + offset, size);
            return size;
        }
        if (!part.file->seek(offset) || part.file->read(target, size) != size) {
            setErrorString(part.file->error() == QFileDevice::NoError
                               ? SdkWords::tr("the file is shorter than it was")
                               : part.file->errorString());
            return -1;
        }
        return size;
    }

    std::vector<Part> m_parts;
    qint64 m_size = 0;
    qint64 m_position = 0;
};

} // namespace

Content Content::ofBytes(QByteArray bytes)
{
    Content content;
    content.m_source = std::move(bytes);
    return content;
}

Content Content::ofFile(QString path, qint64 size)
{
    Content content;
    content.m_source = File{std::move(path), size};
    return content;
}

qint64 Content::size() const
{
    const auto *file = std::get_if<File>(&m_source);
    return file ? file->size : std::get<QByteArray>(m_source).size();
}

std::unique_ptr<QIODevice> Content::open() const
{
    Body body;
    body.append(*this);
    return body.open();
}

Body::Body(QByteArray bytes)
{
    append(std::move(bytes));
}

void Body::append(QByteArray bytes)
{
    append(Content::ofBytes(std::move(bytes)));
}

void Body::append(Content content)
{
    m_pieces.push_back({std::move(content), false});
}

void Body::appendBase64(Content content)
{
    m_pieces.push_back({std::move(content), true});
}

bool Body::isEmpty() const
{
    return size() == 0;
}

qint64 Body::size() const
{
    qint64 sum = 0;
    for (const Piece &piece : m_pieces)
        sum += piece.base64 ? base64Size(piece.content.size()) : piece.content.size();
    return sum;
}

std::unique_ptr<QIODevice> Body::open() const
{
    std::vector<Part> parts;
    for (const Piece &piece : m_pieces) {
        Part part;
        part.sourceSize = piece.content.size();
        part.base64 = piece.base64;
        if (const auto *source = std::get_if<Content::File>(&piece.content.m_source)) {
            part.file = std::make_unique<QFile>(source->path);
            if (!part.file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return nullptr;
        } else {
            part.bytes = std::get<QByteArray>(piece.content.m_source);
        }
        parts.push_back(std::move(part));
    }
    return std::make_unique<PartsReader>(std::move(parts));
}

} // namespace attache
