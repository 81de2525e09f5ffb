// SPDX-License-Identifier: MIT
#include "net/http/pendingrequest.h"

#include "models/trace.h"
#include "net/background.h"
#include "net/http/commandbody.h"
#include "net/http/replies.h"
#include "net/http/responsedecoder.h"
#include "net/log.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QUuid>

namespace gigflow {
namespace {

/// A larger answer takes longer to decode than a frame of an animation has room for.
constexpr qsizetype decodedHere = 64 << 10;

QByteArray verb(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case ApiRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case ApiRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    case ApiRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return QByteArrayLiteral("GET");
}

QUrl fullUrl(const ApiRequest &request)
{
    QUrl url = request.baseUrl;
    url.setPath(request.path, QUrl::StrictMode);
    // QUrlQuery leaves '+' alone, and every server reads it as a space.
    const QString query =
        request.query.toString(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1String("%2B"));
    url.setQuery(query.isEmpty() ? QString() : query, QUrl::StrictMode);
    url.setFragment(QString());
    return url;
}

QNetworkRequest networkRequest(const ApiRequest &request, const QByteArray &requestId)
{
    QNetworkRequest out(fullUrl(request));
    setCommonPolicy(out);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setTransferTimeout(request.timeoutMs);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("X-Request-Id", requestId);
    if (!request.bearer.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + request.bearer.toLatin1());
    if (!request.idempotencyKey.isEmpty())
        out.setRawHeader("Idempotency-Key", request.idempotencyKey.toLatin1());
    if (!request.ifMatch.isEmpty())
        out.setRawHeader("If-Match", request.ifMatch.toLatin1());
    return out;
}

} // namespace

PendingRequest::PendingRequest(const ApiRequest &request, QObject *context,
                               Answer<ApiResponse> answer, QObject *parent)
    : QObject(parent),
      m_request(request),
      m_context(context),
      m_answer(std::move(answer)),
      m_requestId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PendingRequest::onDeadline);
    connect(context, &QObject::destroyed, this, [this] {
        m_answer = {};
        fail(Error());
    });
}

PendingRequest::~PendingRequest()
{
    m_done = true;
    dropReply(m_reply, this);
}

void PendingRequest::start(QNetworkAccessManager &manager)
{
    const trace::Span span("net.send");
    m_elapsed.start();
    m_deadline.start(m_request.timeoutMs);
    QNetworkRequest request = networkRequest(m_request, m_requestId);
    if (m_request.method == ApiRequest::Method::Get) {
        m_reply = manager.get(request);
    } else {
        const bool json = m_request.bytes.isEmpty();
        auto *body = new CommandBody(
            json ? QJsonDocument(m_request.body).toJson(QJsonDocument::Compact) : m_request.bytes);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          json ? QByteArrayLiteral("application/json") : m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = manager.sendCustomRequest(request, verb(m_request.method), body);
        body->setParent(m_reply);
        m_body = body;
        if (m_request.progress)
            connect(m_reply, &QNetworkReply::uploadProgress, this,
                    [this, total = body->length()](qint64 sent, qint64) {
                        if (!m_done && m_context)
                            m_request.progress(sent, total);
                    });
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &PendingRequest::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PendingRequest::onFinished);
}

bool PendingRequest::mayHaveArrived() const
{
    return m_body && m_body->wasRead();
}

Error PendingRequest::tooLarge() const
{
    Error error;
    error.kind = Error::Kind::BadResponse;
    error.detail =
        QStringLiteral("the answer is larger than %1 bytes").arg(m_request.maxResponseBytes);
    error.outcomeUnknown = mayHaveArrived();
    return error;
}

void PendingRequest::onReadyRead()
{
    if (m_done)
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.maxResponseBytes)
        fail(tooLarge());
}

void PendingRequest::onFinished()
{
    if (m_done)
        return;
    onReadyRead();
    if (m_done)
        return;
    RawResponse raw;
    raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    raw.command = m_request.method != ApiRequest::Method::Get;
    raw.retryAfter = m_reply->rawHeader("Retry-After");
    raw.date = m_reply->rawHeader("Date");
    raw.etag = m_reply->rawHeader("ETag");
    raw.body = m_received;
    if (raw.status >= 200 && m_request.progress && m_body) // Qt may leave the last step out
        m_request.progress(m_body->length(), m_body->length());
    const bool cutShort = m_reply->error() != QNetworkReply::NoError;
    if (raw.status < 200 || (cutShort && raw.status < 300))
        finish(tl::unexpected(transportError(m_reply->error(), mayHaveArrived())));
    else if (raw.body.size() < decodedHere)
        finish(decodeResponse(raw));
    else
        inBackground(
            this, [raw] { return decodeResponse(raw); },
            [this](Result<ApiResponse> response) { finish(std::move(response)); });
}

void PendingRequest::onDeadline()
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.detail = QStringLiteral("no complete answer within %1 ms").arg(m_request.timeoutMs);
    error.outcomeUnknown = mayHaveArrived();
    fail(error);
}

void PendingRequest::fail(const Error &error)
{
    finish(tl::unexpected(error));
}

void PendingRequest::cancel()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.outcomeUnknown = mayHaveArrived();
    fail(error);
}

void PendingRequest::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void PendingRequest::orphan()
{
    if (m_done || !m_context)
        return;
    m_done = true;
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.outcomeUnknown = mayHaveArrived();
    QMetaObject::invokeMethod(
        m_context, [answer = std::move(m_answer), error] { answer(tl::unexpected(error)); },
        Qt::QueuedConnection);
}

void PendingRequest::finish(Result<ApiResponse> result)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    dropReply(m_reply, this);
    // Never a query, body, token or header: only what helps to find the request in the server's
    // log.
    qCDebug(lcNet).noquote() << verb(m_request.method) << m_request.path
                             << (result ? QString::number(result->status) : result.error().detail)
                             << m_elapsed.elapsed() << "ms" << m_requestId;
    deleteLater();
    if (m_context && m_answer) {
        const Answer<ApiResponse> answer = std::move(m_answer);
        answer(std::move(result));
    }
}

} // namespace gigflow
