// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <memory>

namespace attache
{

/// A request's body for QNetworkAccessManager, which rewinds it to send a request once more, silently, when a
/// connection breaks; what has left may have been acted on, so this one cannot be rewound after its first
/// byte.
///
/// Random access for all that, with a size: Qt would copy a sequential one into memory first.
class OneWayBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(std::unique_ptr<QIODevice> source);

    qint64 size() const override;
    bool seek(qint64 position) override;

    bool wasUnreadable() const { return m_wasUnreadable; }

    bool wasReadWhole() const { return m_source->pos() >= m_source->size(); }

protected:
    qint64 readData(char *target, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::unique_ptr<QIODevice> m_source;
    bool m_wasUnreadable = false;
};

} // namespace attache
