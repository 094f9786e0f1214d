// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include "core/summary.h"
#include "words.h"

#include <QUuid>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qint64 largestAttached =
    7 * 1024 * 1024; // bytes; most servers take 10 MiB, and base64 adds a third
constexpr SummaryLimit largestSummary{256 * 1024, SummaryLimit::Unit::Bytes};

QString identity(const QString &id, const QString &from)
{
    return id + asciiDomain(from).section(u'@', -1).prepend(u'@');
}

QString document(const QString &title, const QString &body)
{
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>%1</title></head>\n"
                          "<body>\n%2</body>\n</html>\n")
        .arg(title.toHtmlEscaped(), body);
}

} // namespace

std::vector<Recipient> recipientsOf(const Config &config, const QString &copy)
{
    std::vector<Recipient> recipients{{QStringLiteral("to"), config.to}};
    if (!copy.isEmpty() && copy.compare(config.to, Qt::CaseInsensitive) != 0)
        recipients.push_back({QStringLiteral("cc"), copy});
    return recipients;
}

MailMessage deliveryMail(const ExecutionRequest &request, const Config &config, const QString &copy,
                         bool attach)
{
    const Attestation &attestation = request.attestation;
    MailMessage mail;
    mail.messageId = identity(request.deliveryId, config.from);
    mail.date = request.createdAt;
    mail.from = config.from;
    mail.to = {config.to};
    if (!copy.isEmpty())
        mail.cc = {copy};
    mail.subject = QStringLiteral("[Attaché] ") + summaryTitle(attestation, request.workflow);

    const bool attached = attach && attestation.original.size() <= largestAttached;
    const QString note = attached ? SmtpWords::tr("The attestation is attached.")
                                  : SmtpWords::tr("The attestation is too large to be attached: %1 bytes, %2")
                                        .arg(attestation.original.size())
                                        .arg(attestation.digest);
    const auto summary = [&](SummaryFormat format) {
        return summaryOf(attestation, request.workflow, request.signature, format, largestSummary);
    };
    mail.text = summary(SummaryFormat::Text) + QStringLiteral("\n%1\n").arg(note);
    mail.html = document(mail.subject, summary(SummaryFormat::Html) +
                                           QStringLiteral("<p>%1</p>\n").arg(note.toHtmlEscaped()));
    if (attached)
        mail.attachments = {
            {QStringLiteral("attestation.json"), "application/json", Content::ofBytes(attestation.original)}};
    return mail;
}

MailMessage registrationMail(const Config &config, const QDateTime &now)
{
    const QList<QPair<QString, QString>> facts{{QStringLiteral("Integration"), QStringLiteral("smtp")},
                                               {QStringLiteral("Version"), version},
                                               {QStringLiteral("Host"), config.server.host},
                                               {QStringLiteral("Port"), QString::number(config.server.port)},
                                               {SmtpWords::tr("User name"), config.server.user},
                                               {QStringLiteral("From"), config.from},
                                               {QStringLiteral("To"), config.to}};
    const QString intro = SmtpWords::tr("Attaché will send its mails about attestations like this one.");
    MailMessage mail;
    mail.messageId = identity(QUuid::createUuid().toString(QUuid::WithoutBraces), config.from);
    mail.date = now;
    mail.from = config.from;
    mail.to = {config.to};
    mail.subject = QStringLiteral("[Attaché] New SMTP integration added");
    mail.text = intro + QStringLiteral("\n\n");
    QString rows;
    for (const auto &[name, value] : facts) {
        mail.text += QStringLiteral("- %1: %2\n").arg(name, value);
        rows += QStringLiteral("<li>%1: %2</li>\n").arg(name, value.toHtmlEscaped());
    }
    mail.html = document(mail.subject, QStringLiteral("<p>%1</p>\n<ul>\n%2</ul>\n").arg(intro, rows));
    return mail;
}

} // namespace attache::ATTACHE_INTEGRATION
