// SPDX-License-Identifier: MIT
#include "net/http/responsedecoder.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>

namespace gigflow {
namespace {

constexpr int longestRetryAfter = 24 * 60 * 60;

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 422:
        return Error::Kind::Validation;
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    default:
        // A 3xx is never followed: what it points to is not the server the person named.
        return status >= 500 ? Error::Kind::Server : Error::Kind::BadResponse;
    }
}

QDateTime parseHttpDate(const QByteArray &text)
{
    static const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Seconds, or an HTTP date counted from the server's own clock.
int retryAfterSeconds(const RawResponse &raw)
{
    bool isNumber = false;
    const int seconds = raw.retryAfter.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::clamp(seconds, 0, longestRetryAfter);
    const QDateTime at = parseHttpDate(raw.retryAfter);
    const QDateTime now = parseHttpDate(raw.date);
    if (!at.isValid() || !now.isValid())
        return 0;
    return static_cast<int>(std::clamp<qint64>(now.secsTo(at), 0, longestRetryAfter));
}

QList<FieldError> fieldErrors(const QJsonObject &envelope)
{
    QList<FieldError> fields;
    const QJsonArray errors = envelope.value(QLatin1String("errors")).toArray();
    for (const QJsonValue value : errors) {
        const QJsonObject error = value.toObject();
        FieldError field;
        field.field = error.value(QLatin1String("field")).toString();
        field.message = error.value(QLatin1String("message")).toString();
        if (!field.field.isEmpty())
            fields.append(field);
    }
    return fields;
}

Error statusError(const RawResponse &raw, const QJsonObject &envelope)
{
    Error error;
    error.kind = kindOfStatus(raw.status);
    error.httpStatus = raw.status;
    error.serverText = envelope.value(QLatin1String("message")).toString();
    error.fields = fieldErrors(envelope);
    error.retryAfterSeconds = retryAfterSeconds(raw);
    error.detail = QStringLiteral("HTTP %1").arg(raw.status);
    error.enveloped = envelope.value(QLatin1String("statusCode")).toInt() == raw.status ||
                      envelope.value(QLatin1String("success")).isBool();
    // A gateway that lost the backend does not know either.
    error.outcomeUnknown = raw.command && (raw.status == 502 || raw.status == 504);
    return error;
}

} // namespace

Result<ApiResponse> decodeResponse(const RawResponse &raw)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(raw.body, &parse);
    const QJsonObject envelope = document.object();
    if (raw.status < 200 || raw.status >= 300)
        return tl::unexpected(statusError(raw, envelope));

    const bool nothing = raw.body.trimmed().isEmpty();
    if (!nothing && !document.isObject()) {
        Error error;
        error.kind = Error::Kind::BadResponse;
        error.httpStatus = raw.status;
        error.detail = QStringLiteral("not a JSON object: %1 at %2")
                           .arg(parse.errorString())
                           .arg(parse.offset);
        error.outcomeUnknown = raw.command;
        return tl::unexpected(error);
    }
    ApiResponse response;
    response.status = raw.status;
    response.envelope = envelope;
    const bool hasEnvelope =
        envelope.contains(QLatin1String("statusCode")) || envelope.contains(QLatin1String("data"));
    response.data = hasEnvelope ? envelope.value(QLatin1String("data")) : QJsonValue(envelope);
    response.etag = QString::fromLatin1(raw.etag);
    const QDateTime date = parseHttpDate(raw.date);
    response.serverClockMs = date.isValid() ? date.toMSecsSinceEpoch() : 0;
    return response;
}

Error transportError(QNetworkReply::NetworkError code, bool mayHaveArrived)
{
    Error error;
    error.outcomeUnknown = mayHaveArrived;
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code);
    error.detail = QString::fromLatin1(name ? name : "unknown network error");
    switch (code) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Error::Kind::Tls;
        error.outcomeUnknown = false;
        break;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        error.kind = Error::Kind::Network;
        error.outcomeUnknown = false;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout; our own aborts never come
                                                // here
        error.kind = Error::Kind::Timeout;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        error.kind = Error::Kind::BadResponse;
        break;
    default:
        error.kind = Error::Kind::Network;
        break;
    }
    return error;
}

} // namespace gigflow
