// SPDX-License-Identifier: MIT
#include "net/http/apiclient.h"

#include "models/affinity.h"
#include "net/http/loopback.h"
#include "net/http/nocookiejar.h"
#include "net/http/pendingrequest.h"

namespace gigflow {

struct ApiClient::Private
{
    QNetworkAccessManager &manager;
    std::chrono::milliseconds longestWait{};
};

ApiClient::ApiClient(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent), d(new Private{manager})
{
    manager.setCookieJar(new NoCookieJar(&manager)); // the manager takes ownership
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

ApiClient::~ApiClient()
{
    const auto pending = findChildren<PendingRequest *>(QString(), Qt::FindDirectChildrenOnly);
    for (PendingRequest *request : pending)
        request->orphan();
}

void ApiClient::send(const ApiRequest &request, QObject *context, Answer<ApiResponse> answer)
{
    assertOwnThread(this);
    ApiRequest limited = request;
    if (d->longestWait.count() > 0)
        limited.timeoutMs = std::min(limited.timeoutMs, static_cast<int>(d->longestWait.count()));
    auto *pending = new PendingRequest(limited, context ? context : this, std::move(answer), this);
    if (!isAllowedOrigin(request.baseUrl)) {
        Error error;
        error.kind = Error::Kind::Tls;
        error.detail = QStringLiteral("plain http is for this machine only");
        pending->failLater(error);
        return;
    }
    pending->start(d->manager);
}

void ApiClient::setLongestWait(std::chrono::milliseconds time)
{
    assertOwnThread(this);
    d->longestWait = time;
}

void ApiClient::abortAll()
{
    assertOwnThread(this);
    const auto pending = findChildren<PendingRequest *>(QString(), Qt::FindDirectChildrenOnly);
    for (PendingRequest *request : pending)
        request->cancel();
}

QString apiPath(std::initializer_list<QString> segments)
{
    QString path = QStringLiteral("/api");
    for (const QString &segment : segments) {
        path += QLatin1Char('/');
        path += QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    return path;
}

} // namespace gigflow
