// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bucket.h"
#include "sandbox/s3signature.h"
#include "sandbox/words.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRandomGenerator>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestObject = 256 * 1024 * 1024; // bytes
constexpr qsizetype longestKey = 1024;              // bytes
constexpr qsizetype mostMetadata = 2048;            // bytes, names and values together
constexpr QByteArrayView metadataPrefix("x-amz-meta-");

QByteArray randomWord(QRandomGenerator &random, int size)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray word;
    for (int i = 0; i < size; ++i)
        word += letters[random.bounded(32)];
    return word;
}

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

WebAnswer errorAnswer(const S3Refusal &refusal)
{
    QByteArray body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + refusal.code +
                      "</Code><Message>" + escaped(refusal.message) + "</Message>";
    if (!refusal.region.isEmpty())
        body += "<Region>" + refusal.region + "</Region>";
    return {refusal.status,
            "application/xml",
            body + "<RequestId>" + randomWord(*QRandomGenerator::system(), 16) + "</RequestId></Error>",
            {}};
}

struct StoredObject {
    QByteArray content;
    QByteArray etag; ///< with its quotes
    QByteArray type;
    QList<QPair<QByteArray, QByteArray>> metadata; ///< headers
};

QList<QPair<QByteArray, QByteArray>> metadataOf(const WebRequest &request)
{
    QList<QPair<QByteArray, QByteArray>> metadata;
    for (const auto &[name, value] : request.headers) {
        if (name.toLower().startsWith(metadataPrefix))
            metadata.append({name.toLower(), value});
    }
    return metadata;
}

class S3Bucket : public HttpStandIn
{
public:
    explicit S3Bucket(QRandomGenerator &random)
        : m_account{"SANDBOX" + randomWord(random, 13), randomWord(random, 40), "us-east-1"}
    {
    }

    ~S3Bucket() override { stop(); }

    QString integration() const override { return QStringLiteral("guac"); }

    QJsonObject registration() const override
    {
        return {{QStringLiteral("provider"), QStringLiteral("s3")},
                {QStringLiteral("bucket"), QString::fromLatin1(m_bucket)},
                {QStringLiteral("endpoint"), address()},
                {QStringLiteral("region"), QString::fromLatin1(m_account.region)},
                {QStringLiteral("pathStyle"), true},
                {QStringLiteral("accessKeyId"), QString::fromLatin1(m_account.accessKeyId)},
                {QStringLiteral("credentials"), QString::fromLatin1(m_account.secretAccessKey)}};
    }

    using HttpStandIn::listen;

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    WebAnswer put(WebRequest &request, const QByteArray &key);
    WebAnswer get(const QByteArray &key);
    WebAnswer list(const WebRequest &request);
    void tell(const QByteArray &key, const StoredObject &object);

    const QByteArray m_bucket = "guac-sandbox";
    const S3Account m_account;
    std::mutex m_mutex; // of m_objects
    QMap<QByteArray, StoredObject> m_objects;
};

WebAnswer S3Bucket::answer(WebRequest &request)
{
    if (const auto refusal = signatureProblem(request, m_account, QDateTime::currentDateTimeUtc()))
        return errorAnswer(*refusal);
    const QByteArray path = QByteArray::fromPercentEncoding(request.path).sliced(1);
    const qsizetype slash = path.indexOf('/');
    const QByteArray key = slash < 0 ? QByteArray() : path.sliced(slash + 1);
    if (path.left(slash < 0 ? path.size() : slash) != m_bucket)
        return errorAnswer({404, "NoSuchBucket", "The specified bucket does not exist", {}});
    if (key.isEmpty()) {
        if (request.method == "GET" || request.method == "HEAD")
            return list(request);
        return errorAnswer({405, "MethodNotAllowed", "The specified method is not allowed.", {}});
    }
    if (request.method == "PUT")
        return put(request, key);
    if (request.method == "GET" || request.method == "HEAD")
        return get(key);
    if (request.method != "DELETE")
        return errorAnswer({405, "MethodNotAllowed", "The specified method is not allowed.", {}});
    const std::lock_guard lock(m_mutex);
    m_objects.remove(key);
    return {204, {}, {}, {}};
}

/// What S3 looks at in an upload before and after its bytes have come.
WebAnswer S3Bucket::put(WebRequest &request, const QByteArray &key)
{
    if (request.contentLength() < 0)
        return errorAnswer({411, "MissingContentLength", "You must provide the Content-Length header.", {}});
    if (request.contentLength() > largestObject)
        return errorAnswer({400, "EntityTooLarge", "Your proposed upload exceeds the maximum size", {}});
    if (key.size() > longestKey)
        return errorAnswer({400, "KeyTooLongError", "Your key is too long", {}});
    const QByteArray condition = request.header("If-None-Match");
    if (!condition.isEmpty() && condition != "*")
        return errorAnswer(
            {501, "NotImplemented", "A header implies functionality that is not implemented", {}});
    const auto metadata = metadataOf(request);
    qsizetype metadataSize = 0;
    for (const auto &[name, value] : metadata)
        metadataSize += name.size() - metadataPrefix.size() + value.size();
    if (metadataSize > mostMetadata)
        return errorAnswer({400, "MetadataTooLarge", "Your metadata headers exceed the maximum size", {}});
    const auto content = request.body(largestObject);
    if (!content || content->size() != request.contentLength())
        return errorAnswer({400, "IncompleteBody", "The body has not as many bytes as the header says", {}});

    const QByteArray sha256 = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
    if (request.header("x-amz-content-sha256") != sha256)
        return errorAnswer({400,
                            "XAmzContentSHA256Mismatch",
                            "The provided 'x-amz-content-sha256' header does not match what was computed.",
                            {}});
    const QByteArray md5 = QCryptographicHash::hash(*content, QCryptographicHash::Md5);
    const QByteArray claimed = request.header("Content-MD5");
    if (!claimed.isEmpty() && QByteArray::fromBase64(claimed).size() != md5.size())
        return errorAnswer({400, "InvalidDigest", "The Content-MD5 you specified is not valid.", {}});
    if (!claimed.isEmpty() && QByteArray::fromBase64(claimed) != md5)
        return errorAnswer(
            {400, "BadDigest", "The Content-MD5 you specified did not match what we received.", {}});

    const StoredObject object{*content, '"' + md5.toHex() + '"', request.contentType(), metadata};
    {
        const std::lock_guard lock(m_mutex);
        if (condition == "*" && m_objects.contains(key))
            return errorAnswer({412, "PreconditionFailed", "A precondition you specified did not hold", {}});
        m_objects.insert(key, object);
    }
    tell(key, object);
    return {200, {}, {}, {{"ETag", object.etag}}};
}

WebAnswer S3Bucket::get(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const auto object = m_objects.constFind(key);
    if (object == m_objects.constEnd())
        return errorAnswer({404, "NoSuchKey", "The specified key does not exist.", {}});
    WebAnswer answer{200, object->type, object->content, object->metadata};
    answer.headers.append({"ETag", object->etag});
    return answer;
}

/// ListObjectsV2, all on one page: what GUAC's collector asks first.
WebAnswer S3Bucket::list(const WebRequest &request)
{
    const QByteArray prefix =
        request.query.queryItemValue(QStringLiteral("prefix"), QUrl::FullyDecoded).toUtf8();
    const std::lock_guard lock(m_mutex);
    QByteArray contents;
    int count = 0;
    for (auto object = m_objects.constBegin(); object != m_objects.constEnd(); ++object) {
        if (!object.key().startsWith(prefix))
            continue;
        ++count;
        contents += "<Contents><Key>" + escaped(object.key()) + "</Key><ETag>" + escaped(object->etag) +
                    "</ETag><Size>" + QByteArray::number(object->content.size()) + "</Size></Contents>";
    }
    return {200,
            "application/xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>" +
                m_bucket + "</Name><Prefix>" + escaped(prefix) + "</Prefix><KeyCount>" +
                QByteArray::number(count) + "</KeyCount><IsTruncated>false</IsTruncated>" + contents +
                "</ListBucketResult>",
            {}};
}

void S3Bucket::tell(const QByteArray &key, const StoredObject &object)
{
    Received received;
    received.words =
        SandboxWords::tr("Object %1, %2 bytes").arg(QString::fromUtf8(key)).arg(object.content.size());
    QJsonObject metadata;
    for (const auto &[name, value] : object.metadata)
        metadata.insert(QString::fromLatin1(name.sliced(metadataPrefix.size())), QString::fromUtf8(value));
    received.details = {{QStringLiteral("bucket"), QString::fromLatin1(m_bucket)},
                        {QStringLiteral("name"), QString::fromUtf8(key)},
                        {QStringLiteral("contentType"), QString::fromLatin1(object.type)},
                        {QStringLiteral("metadata"), metadata}};
    received.content = object.content;
    keep(received);
}

} // namespace

Result<std::unique_ptr<StandIn>> startBucket(quint16 port, QRandomGenerator &random)
{
    auto bucket = std::make_unique<S3Bucket>(random);
    if (const auto listens = bucket->listen(port); !listens)
        return listens.error();
    return std::unique_ptr<StandIn>(std::move(bucket));
}

} // namespace attache::sandbox
