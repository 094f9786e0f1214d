// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "engine/trust.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace attache
{

/// The keys and certificates of signers that are trusted: added from files, listed, removed.
class TrustedSigners : public QWidget
{
    Q_OBJECT

public:
    explicit TrustedSigners(Trust &trust, QWidget *parent = nullptr);

    void read();

Q_SIGNALS:
    void failed(const attache::Error &error);
    void done(const QString &words);
    void undoable(const QString &words, const std::function<void()> &undo);

private:
    void choose();
    void add(const QString &file);
    void remove(const QString &fingerprint);
    void checkStored();
    void render(const std::vector<Trust::Anchor> &anchors);
    QWidget *newRow(const Trust::Anchor &anchor);

    Trust &m_trust;
    QVBoxLayout *m_list;
    QWidget *m_rows = nullptr; ///< of m_list, built anew
};

} // namespace attache
