// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sdk/mail.h"

#include <QByteArray>
#include <QString>

namespace attache
{

/// The message as it is handed in (RFC 5322, 2045–2049): multipart/mixed of multipart/alternative and the
/// attachments; CRLF alone ends a line, none is longer than 78 but where a word is. The same message gives
/// the same bytes. All in memory: an attachment takes about four times its size while this runs. Any thread.
///
/// The error says which input cannot be used.
Result<QByteArray, QString> mimeOf(const MailMessage &message);

} // namespace attache
