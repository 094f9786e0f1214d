// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What the chats make of a message's text, as HTML of QTextDocument's subset: bold, italics, struck out,
/// code, fenced code, quotes, links and lists. Everything else is text: nothing in it can become a tag. Pure.
namespace attache
{

/// Discord's Markdown: **bold**, *italics*, __underlined__, ~~struck out~~, `code`, > quote, # heading,
/// [words](address).
QString discordHtml(const QString &markdown);

/// Slack's mrkdwn: *bold*, _italics_, ~struck out~, `code`, > quote, <address|words>, <!channel>, <@U1>; &, <
/// and > are escaped in it.
QString slackHtml(const QString &mrkdwn);

/// Slack's plain_text, where only the escapes mean something.
QString slackPlainHtml(const QString &text);

} // namespace attache
