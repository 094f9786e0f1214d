// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedintegration.h"

#include <condition_variable>

namespace attache::test
{
namespace
{

class ScriptedIntegration : public Integration
{
public:
    explicit ScriptedIntegration(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &execution) const override
    {
        m_script->note(QStringLiteral("register %1").arg(request.name));
        return m_script->registering ? m_script->registering(request, execution) : request.input;
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution &execution) const override
    {
        m_script->note(QStringLiteral("attach"));
        return m_script->attaching ? m_script->attaching(request, execution) : request.options;
    }

    QStringList lanes(const ExecutionRequest &request) const override
    {
        return m_script->lanes ? m_script->lanes(request) : QStringList();
    }

    Forecast forecast(const ExecutionRequest &request) const override
    {
        return m_script->forecasting ? m_script->forecasting(request) : Forecast();
    }

    bool needsMaterials(const QJsonObject &) const override { return m_script->needsMaterials; }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        m_script->note(QStringLiteral("execute %1").arg(request.deliveryId));
        return m_script->executing ? m_script->executing(request, execution) : delivered({});
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        if (m_script->previewing)
            return m_script->previewing(request);
        HttpRequest post;
        post.method = "POST";
        post.url = QUrl(request.registration.value(QStringLiteral("address")).toString());
        post.headers.append(
            {"Authorization", request.registration.value(QStringLiteral("token")).toString().toUtf8()});
        post.body = request.attestation.envelope.compactJson();
        return {post};
    }

private:
    std::shared_ptr<Script> m_script; // the test's too
};

} // namespace

QStringList Script::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

void Script::note(const QString &call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

void hang(const Execution &execution)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, execution.stop(), [] { return false; });
}

IntegrationPackage scriptedPackage(std::shared_ptr<Script> script, const QByteArrayList &subscribed,
                                   const QString &id)
{
    IntegrationPackage package;
    package.id = id;
    const QByteArray types = subscribed.isEmpty() ? QByteArray() : '"' + subscribed.join("\",\"") + '"';
    package.manifest = R"({"title": "Scripted", "version": "1.0", "description": "Does what a test says",
                           "summary": "For tests", "atOnce": 3, "subscribedMaterials": [)" +
                       types + "]}";
    package.registrationSchema = R"({"type": "object", "additionalProperties": false, "required": ["address"],
        "properties": {"address": {"type": "string", "minLength": 3, "title": "Address", "description": "Where to"},
                       "token": {"type": "string", "writeOnly": true, "title": "Token", "description": "A secret"}}})";
    package.attachmentSchema = R"({"type": "object", "additionalProperties": false, "properties":
        {"label": {"type": "string", "title": "Label", "description": "A word", "default": "plain"}}})";
    package.create = [script] { return std::make_unique<ScriptedIntegration>(script); };
    return package;
}

} // namespace attache::test
