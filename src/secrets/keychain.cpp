// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainerror.h"
#include "secrets/secretstore.h"
#include "secrets/words.h"

#include <QAbstractEventDispatcher>
#include <QPromise>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <functional>
#include <map>

namespace attache
{
namespace
{

using namespace std::chrono_literals;

/// What one job came to: an error of our own, or the bytes that it read (none for other jobs).
struct Answer {
    std::optional<Error> error;
    bool notFound = false; ///< which a locked keychain says as well
    QByteArray data;
};

using Continuation = std::function<void(const Answer &)>;

Error cancelledError()
{
    return {Error::Kind::Cancelled,
            QStringLiteral("keychain"),
            SecretsWords::tr("the program is ending"),
            {},
            {}};
}

Answer answerOf(const QKeychain::Job &job)
{
    Answer answer;
    if (job.error() == QKeychain::EntryNotFound) {
        answer.notFound = true;
    } else if (job.error() != QKeychain::NoError) {
        const bool byPerson = job.error() == QKeychain::AccessDeniedByUser;
        const bool denied = byPerson || job.error() == QKeychain::AccessDenied;
        answer.error = keychainError(keychainProblem(denied, byPerson, job.errorString()), job.errorString());
    }
    return answer;
}

class SystemKeychain : public SecretStore
{
public:
    SystemKeychain(QString service, std::chrono::milliseconds patience)
        : m_service(std::move(service))
        , m_patience(patience)
    {
    }

    ~SystemKeychain() override
    {
        // Each future has an end. The jobs themselves stay: the library holds on to them until they are
        // answered.
        for (auto pending = std::exchange(m_pending, {}); const auto &[number, done] : pending)
            done({cancelledError(), false, {}});
    }

    QFuture<Result<void>> probe() override
    {
        const auto promise = begin<Result<void>>();
        probe([promise](const Answer &answer) { end(promise, answer.error); });
        return promise->future();
    }

    QFuture<Result<void>> write(const QString &key, const QByteArray &secret) override
    {
        const auto promise = begin<Result<void>>();
        write(key, secret, [promise](const Answer &answer) { end(promise, answer.error); });
        return promise->future();
    }

    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        const auto promise = begin<Result<QByteArray>>();
        readSurely(key, [promise, key](const Answer &answer) {
            if (answer.notFound)
                finish(promise, Result<QByteArray>(Error{Error::Kind::NotFound,
                                                         SecretsWords::tr("secret %1").arg(key),
                                                         SecretsWords::tr("it is not in the keychain"),
                                                         SecretsWords::tr("Enter it again."),
                                                         {}}));
            else
                finish(promise,
                       answer.error ? Result<QByteArray>(*answer.error) : Result<QByteArray>(answer.data));
        });
        return promise->future();
    }

    /// A locked keychain reports that it removed the entry, and keeps it. So: make sure that it is open,
    /// remove, and look whether it is gone.
    QFuture<Result<void>> remove(const QString &key) override
    {
        const auto promise = begin<Result<void>>();
        probe([this, promise, key](const Answer &probed) {
            if (probed.error)
                return end(promise, probed.error);
            remove(key, [this, promise, key](const Answer &removed) {
                if (removed.error)
                    return end(promise, removed.error);
                readSurely(key, [promise](const Answer &left) {
                    end(promise,
                        left.error || left.notFound ? left.error : keychainError(KeychainProblem::Forgetful));
                });
            });
        });
        return promise->future();
    }

    QObject *context() override { return &m_context; }

private:
    template <typename R>
    static std::shared_ptr<QPromise<R>> begin() // shared by the continuations, of which the last one ends it
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        return promise;
    }

    template <typename R>
    static void finish(const std::shared_ptr<QPromise<R>> &promise, R result)
    {
        promise->addResult(std::move(result));
        promise->finish();
    }

    static void end(const std::shared_ptr<QPromise<Result<void>>> &promise, const std::optional<Error> &error)
    {
        finish(promise, error ? Result<void>(*error) : Result<void>());
    }

    void write(const QString &key, const QByteArray &secret, const Continuation &done)
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret); // text is cut at NUL, and the two kinds do not mix under one key
        run(job, key, done);
    }

    void readOnce(const QString &key, const Continuation &done)
    {
        run(new QKeychain::ReadPasswordJob(m_service), key, done);
    }

    void remove(const QString &key, const Continuation &done)
    {
        run(new QKeychain::DeletePasswordJob(m_service), key, [done](Answer answer) {
            answer.notFound = false; // gone is gone
            done(answer);
        });
    }

    /// "Not found" is to be believed only from a keychain that passes the probe.
    void readSurely(const QString &key, const Continuation &done)
    {
        readOnce(key, [this, done](const Answer &found) {
            if (!found.notFound)
                return done(found);
            probe([done, found](const Answer &probed) { done(probed.error ? probed : found); });
        });
    }

    void probe(const Continuation &done)
    {
        const QString key =
            QStringLiteral("probe-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const QByteArray sentinel = QUuid::createUuid().toRfc4122();
        write(key, sentinel, [this, key, sentinel, done](const Answer &written) {
            if (written.error)
                return done(written);
            readOnce(key, [this, key, sentinel, done](const Answer &found) {
                if (found.error)
                    return done(found);
                const bool kept = !found.notFound && found.data == sentinel;
                remove(key, [done, kept](const Answer &removed) {
                    done(kept || removed.error
                             ? removed
                             : Answer{keychainError(KeychainProblem::Forgetful), false, {}});
                });
            });
        });
    }

    /// Starts a job; `done` is called once: with its answer, at the deadline, or when this object ends.
    void run(QKeychain::Job *job, const QString &key, const Continuation &done)
    {
        const int number = m_nextNumber++;
        m_pending.emplace(number, done);
        if (const auto problem = whyNotNow()) {
            job->deleteLater(); // not started: nobody else knows it
            QTimer::singleShot(0, &m_context,
                               [this, number, problem] { end(number, keychainError(*problem)); });
            return;
        }
        // The library keeps a pointer to a job until it is answered, so that it must not be deleted before:
        // it deletes itself then, and one that is never answered is left behind.
        QObject::connect(job, &QKeychain::Job::finished, &m_context,
                         [this, number](QKeychain::Job *finished) { answer(number, *finished); });
        QTimer::singleShot(m_patience, &m_context, [this, number] { giveUp(number); });
        job->setKey(key);
        job->start();
    }

    std::optional<KeychainProblem> whyNotNow() const
    {
        if (m_unanswered > 0) // the library runs one job after the other: ours would only wait behind it
            return KeychainProblem::Busy;
#ifdef Q_OS_LINUX
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        if (!dispatcher || !dispatcher->inherits("QEventDispatcherGlib"))
            return KeychainProblem::NoEventLoop;
#endif
        return std::nullopt;
    }

    void answer(int number, const QKeychain::Job &job)
    {
        const auto pending = m_pending.extract(number);
        if (pending.empty()) { // given up before, and answered after all
            --m_unanswered;
            return;
        }
        Answer answer = answerOf(job);
        if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            answer.data = read->binaryData();
        pending.mapped()(answer);
    }

    void giveUp(int number)
    {
        if (end(number, keychainError(KeychainProblem::Silent)))
            ++m_unanswered;
    }

    /// False when it has ended already.
    bool end(int number, const Error &error)
    {
        const auto pending = m_pending.extract(number);
        if (pending.empty())
            return false;
        pending.mapped()({error, false, {}});
        return true;
    }

    QString m_service;
    std::chrono::milliseconds m_patience;
    std::map<int, Continuation> m_pending;
    int m_nextNumber = 0;
    int m_unanswered = 0;
    QObject m_context; // the last: what comes in is cut off before the rest goes
};

} // namespace

std::unique_ptr<SecretStore> systemKeychain(const QString &service,
                                            std::optional<std::chrono::milliseconds> patience)
{
    return std::make_unique<SystemKeychain>(service, patience.value_or(canPrompt() ? 120s : 10s));
}

} // namespace attache
