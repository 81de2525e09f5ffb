// SPDX-License-Identifier: MIT
// The one choke point for HTTP (design.md 6): headers, deadline, no redirects, no cookies, one body
// rule, errors into kinds.
#pragma once

#include "net/reply.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace gigflow {

struct ApiRequest
{
    enum class Method { Get, Post, Patch, Delete };
    Method method = Method::Get;
    QUrl baseUrl; ///< of the server; `path` is appended
    QString path; ///< "/api/gigs"; segments already percent-encoded by apiPath()
    QUrlQuery query;
    QJsonObject body;       ///< sent with every method but GET, `{}` where empty
    QByteArray bytes;       ///< sent instead of `body` where not empty (a picture)
    QByteArray contentType; ///< of `bytes`
    std::function<void(qint64 sent, qint64 total)> progress; ///< of sending; may be empty
    QString bearer;                                          ///< access token; empty: none
    QString idempotencyKey;                                  ///< empty: none
    QString ifMatch;                                         ///< empty: none
    int timeoutMs = 20'000;                                  ///< from start to the last byte
    qint64 maxResponseBytes = 64 << 20;                      ///< a larger answer is BadResponse
};

struct ApiResponse
{
    int status = 0;
    QJsonValue
        data; ///< the envelope's `data`; the whole object where there is no envelope (/health)
    QJsonObject envelope; ///< for nextCursor and the like
    QString etag;
    qint64 serverClockMs = 0; ///< from the Date header; 0 where missing
};

class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// The manager is not owned, has no cookie jar of its own after this, and must outlive the
    /// client.
    explicit ApiClient(QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Any 2xx is success. See reply.h for when `answer` is called; destroying `context` aborts the
    /// request.
    void send(const ApiRequest &request, QObject *context, Answer<ApiResponse> answer);
    void abortAll(); ///< everything under way answers Cancelled
    /// For tests: shortens the deadline of what is sent from now on; zero: as each request says.
    void setLongestWait(std::chrono::milliseconds time);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// apiPath({"gigs", id}) is "/api/gigs/" and the percent-encoded id; ids are opaque and may hold
/// anything.
[[nodiscard]] QString apiPath(std::initializer_list<QString> segments);

} // namespace gigflow
