// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/terminal.h"

#include <QStringList>

namespace attache
{

/// A terminal in memory: keeps what is written, answers from a list.
class CapturedTerminal : public Terminal
{
public:
    void out(const QString &text) override { output += text; }

    void err(const QString &text) override { errors += text; }

    Result<QByteArray> readAll(qint64 atMost) override { return input.left(atMost); }

    bool isInteractive() const override { return interactive; }

    std::optional<QString> ask(const QString &question, bool echo) override
    {
        questions += QStringLiteral("%1%2").arg(question, echo ? QString() : QStringLiteral("[hidden]"));
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }

    QString output, errors;
    QByteArray input;
    bool interactive = false;
    QStringList answers, questions;
};

} // namespace attache
