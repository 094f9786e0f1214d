// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace attache
{

/// A sha256 (FIPS 180-4) over bytes that come piece by piece: a large material is never held whole.
/// OpenSSL's, as it uses what the processor has for it: seven times as fast as QCryptographicHash. One owner,
/// any one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    QString digest(); ///< "sha256:<hex>" of all that was added; ask once

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

QString sha256Of(const QByteArray &bytes); ///< "sha256:<hex>"

} // namespace attache
