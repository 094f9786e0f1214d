// SPDX-License-Identifier: Apache-2.0
#include "multipart.h"

#include <QCryptographicHash>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// As browsers write it (WHATWG HTML, multipart/form-data encoding).
QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A") + '"';
}

} // namespace

Form formOf(const std::vector<FormPart> &parts)
{
    // A hash of the content cannot be in the content.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FormPart &part : parts)
        hash.addData(part.content);
    const QByteArray boundary = "attache-" + hash.result().toHex().left(32);

    Form form;
    for (const FormPart &part : parts) {
        QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name);
        if (!part.filename.isEmpty())
            head += "; filename=" + quoted(part.filename);
        form.body.append(head + "\r\nContent-Type: " + part.type + "\r\n\r\n");
        form.body.append(part.content);
        form.body.append("\r\n");
    }
    form.body.append("--" + boundary + "--\r\n");
    form.contentType = "multipart/form-data; boundary=" + boundary;
    return form;
}

} // namespace attache::ATTACHE_INTEGRATION
