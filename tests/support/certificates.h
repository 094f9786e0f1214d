// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace attache::test
{

struct IssuedCertificate {
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM
};

/// A certificate authority made for one test: nothing of it is in the repository.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name);
    ~TestAuthority();

    QByteArray pem() const; ///< its own certificate

    /// A server's certificate for a host name. `expired`: until yesterday.
    IssuedCertificate issue(const QByteArray &host, bool expired = false) const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

} // namespace attache::test
