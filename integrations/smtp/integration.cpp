// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "config.h"
#include "delivering.h"
#include "message.h"

#include "core/schema.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

Error notTaken(const MailFailure &failure, const Config &config, const QDateTime &now)
{
    return checkError(outcomeOf(failure, config.server.password, now),
                      SmtpWords::tr("mail server %1:%2").arg(config.server.host).arg(config.server.port));
}

class Smtp : public Integration
{
public:
    /// Sends a mail, as the control plane does: nothing less shows that mails arrive.
    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.input);
        if (!config)
            return invalidInput(QStringLiteral("smtp"), config.error());
        const auto in = execution.mail().signIn(config->server, execution.stop());
        if (!in)
            return notTaken(in.error(), *config, execution.now());
        execution.checkPassed(Execution::Check::SignIn,
                              SmtpWords::tr("The server takes the user name and the password"),
                              in->encryption.isEmpty() ? SmtpWords::tr("in clear")
                                                       : SmtpWords::tr("over %1").arg(in->encryption));
        const auto taken = execution.mail().send(config->server, registrationMail(*config, execution.now()),
                                                 config->to, execution.stop());
        if (!taken)
            return notTaken(taken.error(), *config, execution.now());
        execution.checkPassed(Execution::Check::Permission, SmtpWords::tr("The server took a mail"),
                              SmtpWords::tr("to %1").arg(config->to));
        QJsonObject open = request.input;
        open.remove(QLatin1String("password"));
        return open;
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution & /*execution*/) const override
    {
        if (const auto copy = copyOf(request.options); !copy)
            return invalidInput(QStringLiteral("smtp"), copy.error());
        return request.options;
    }

    bool needsMaterials(const QJsonObject & /*options*/) const override { return false; }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(invalidInput({}, config.error()).why);
        const auto copy = copyOf(request.options);
        if (!copy)
            return rejected(invalidInput({}, copy.error()).why);
        return Delivering(request, *config, *copy, execution).run();
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = Config::read(request.registration);
        const auto copy = copyOf(request.options);
        if (!config || !copy)
            return {};
        const MailMessage mail = deliveryMail(request, *config, *copy, true);
        std::vector<HttpRequest> requests;
        for (const Recipient &recipient : recipientsOf(*config, *copy))
            requests.push_back(shownRequest(config->server, mail, recipient.address));
        return requests;
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<Smtp>();
}

} // namespace attache::ATTACHE_INTEGRATION
