// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace attache
{

/// One window a store and user: a second start shows the first one's window and ends. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder`: the store's. Asks a running one to show itself and waits at most half a second for its
    /// answer; where nobody listens, this is the first.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const { return m_server != nullptr; }

Q_SIGNALS:
    void showRequested();

private:
    std::unique_ptr<QLocalServer> m_server; ///< null: there is another one
};

} // namespace attache
