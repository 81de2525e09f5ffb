// SPDX-License-Identifier: MIT
#include "net/sync/listfetch.h"

namespace gigflow {
namespace {

struct PageFetch
{
    AuthorisedClient &client;
    QString path;
    QUrlQuery query;
    QObject *context;
    std::function<void(const QJsonArray &, const NextPage &)> page;
    std::function<void(const Error &)> failed;
    QString cursor;
};

void fetchPage(const std::shared_ptr<PageFetch> &fetch)
{
    ApiRequest request;
    request.path = fetch->path;
    request.query = fetch->query;
    request.timeoutMs = 60'000; // the original sends everything at once
    if (!fetch->cursor.isEmpty())
        request.query.addQueryItem(QStringLiteral("cursor"), fetch->cursor);
    fetch->client.send(request, fetch->context, [fetch](const Result<ApiResponse> &response) {
        if (!response) {
            fetch->failed(response.error());
            return;
        }
        if (!response->data.isArray()) {
            fetch->failed(wire::badResponse(QStringLiteral("not a list")));
            return;
        }
        const QJsonArray items = response->data.toArray();
        const QString next = response->envelope.value(QLatin1String("nextCursor")).toString();
        if (next.isEmpty() || next == fetch->cursor || items.isEmpty()) {
            fetch->page(items, {});
            return;
        }
        fetch->cursor = next;
        fetch->page(items, [fetch] { fetchPage(fetch); });
    });
}

} // namespace

void fetchPages(AuthorisedClient &client, const QString &path, const QUrlQuery &query,
                QObject *context, std::function<void(const QJsonArray &, const NextPage &)> page,
                std::function<void(const Error &)> failed)
{
    fetchPage(std::make_shared<PageFetch>(
        PageFetch{client, path, query, context, std::move(page), std::move(failed), {}}));
}

} // namespace gigflow
