// SPDX-License-Identifier: MIT
#include "net/sync/listfetch.h"

#include "net/wire/json.h"

namespace gigflow {
namespace {

struct ListFetch
{
    AuthorisedClient &client;
    QString path;
    QUrlQuery query;
    QObject *context;
    Answer<QJsonArray> answer;
    QJsonArray items;
    QString cursor;
};

void fetchPage(const std::shared_ptr<ListFetch> &fetch)
{
    ApiRequest request;
    request.path = fetch->path;
    request.query = fetch->query;
    request.timeoutMs = 60'000; // the original sends everything at once
    if (!fetch->cursor.isEmpty())
        request.query.addQueryItem(QStringLiteral("cursor"), fetch->cursor);
    fetch->client.send(request, fetch->context, [fetch](const Result<ApiResponse> &response) {
        if (!response) {
            fetch->answer(tl::unexpected(response.error()));
            return;
        }
        if (!response->data.isArray()) {
            fetch->answer(tl::unexpected(wire::badResponse(QStringLiteral("not a list"))));
            return;
        }
        const QJsonArray page = response->data.toArray();
        for (const QJsonValue item : page)
            fetch->items.append(item);
        const QString next = response->envelope.value(QLatin1String("nextCursor")).toString();
        if (next.isEmpty() || next == fetch->cursor || page.isEmpty()) {
            fetch->answer(fetch->items);
            return;
        }
        fetch->cursor = next;
        fetchPage(fetch);
    });
}

} // namespace

void fetchList(AuthorisedClient &client, const QString &path, const QUrlQuery &query,
               QObject *context, const Answer<QJsonArray> &answer)
{
    fetchPage(std::make_shared<ListFetch>(ListFetch{client, path, query, context, answer, {}, {}}));
}

} // namespace gigflow
