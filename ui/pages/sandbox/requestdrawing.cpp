// SPDX-License-Identifier: Apache-2.0
#include "core/prettyjson.h"
#include "ui/pages/sandbox/drawing.h"

#include "ui/widgets/codeblock.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

StateLook lookOfSignature(const QJsonValue &signature)
{
    if (!signature[u"verified"].toBool())
        return {u"shield"_s, Tone::Muted, Card::tr("Not signed: this receiver asks for no signature")};
    return {u"shield-check"_s, Tone::Green,
            Card::tr("Signature verified with the secret %1", "first digits of its hash")
                .arg(signature[u"secret"].toString())};
}

/// The head of an HTTP request apart from its body.
CodeBlock *newHead(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QStringList lines = QString::fromUtf8(end < 0 ? request : request.left(end)).split(u"\r\n"_s);
    auto *head = new CodeBlock(Card::tr("Headers of the request"));
    head->setMessage(lines.value(0), lines.mid(1), {});
    return head;
}

/// What the body carries, out of its base64; null where it is not all there.
CodeBlock *newData(const QByteArray &body)
{
    const QByteArray data =
        QByteArray::fromBase64(QJsonDocument::fromJson(body).object().value(u"Data"_s).toString().toLatin1());
    if (data.isEmpty())
        return nullptr;
    auto *block = new CodeBlock(Card::tr("What it carries"));
    block->setBody(QString::fromUtf8(data));
    return block;
}

/// The base64 in it is what the section before shows; a line of it is enough here.
QString bodyWords(const QByteArray &body)
{
    constexpr qsizetype enough = 60; // characters
    QString text = prettyPrinted(QString::fromUtf8(body));
    const qsizetype begin = text.indexOf(u"\"Data\": \""_s);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(u'"', begin + 9);
    if (end - begin > 2 * enough)
        text.replace(begin + 9 + enough, end - begin - 9 - enough, u"…"_s);
    return text;
}

} // namespace

QWidget *newRequestDrawing(const StandIns::Arrival &arrival)
{
    auto *card = new Card(Card::tr("The request as its receiver sees it"));
    QVBoxLayout &column = *card->column();
    const QJsonObject &details = arrival.details;
    column.addWidget(new StateMark(lookOfSignature(details.value(u"signature"_s))));
    auto *pairs = new KeyValueGrid;
    const QJsonValue metadata = details.value(u"metadata"_s);
    const auto add = [pairs](const QString &name, const QString &value) {
        if (!value.isEmpty())
            pairs->addText(name, value);
    };
    add(Card::tr("Kind"), details.value(u"kind"_s).toString());
    add(Card::tr("Workflow"), metadata[u"Workflow"][u"Name"].toString());
    add(Card::tr("Project"), metadata[u"Workflow"][u"Project"].toString());
    add(Card::tr("Run"), metadata[u"WorkflowRun"][u"ID"].toString());
    if (const QString digest = metadata[u"WorkflowRun"][u"AttestationDigest"].toString(); !digest.isEmpty())
        pairs->addId(Card::tr("Attestation"), digest);
    column.addWidget(pairs);
    if (CodeBlock *data = newData(arrival.content)) {
        column.addWidget(new SectionHeader(Card::tr("What it carries")));
        column.addWidget(data);
    }
    column.addWidget(new SectionHeader(Card::tr("Headers")));
    column.addWidget(newHead(arrival.request));
    column.addWidget(new SectionHeader(Card::tr("Body")));
    auto *body = new CodeBlock(Card::tr("Body of the request"));
    body->setBody(bodyWords(arrival.content));
    column.addWidget(body);
    if (QWidget *note = newCutNote(arrival.content.size(), arrival.size))
        column.addWidget(note);
    return card;
}

} // namespace attache
