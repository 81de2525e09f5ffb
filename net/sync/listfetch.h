// SPDX-License-Identifier: MIT
#pragma once

#include "net/background.h"
#include "net/session/authorisedclient.h"
#include "net/wire/json.h"

#include <QJsonArray>

#include <memory>

namespace gigflow {

/// The pages of a list as they come; one where the server does not page (`query`: envelope with
/// nextCursor). `page` gets each and the function that asks for the next; after the last, null.
using NextPage = std::function<void()>;
void fetchPages(AuthorisedClient &client, const QString &path, const QUrlQuery &query,
                QObject *context, std::function<void(const QJsonArray &, const NextPage &)> page,
                std::function<void(const Error &)> failed);

/// The whole of a list, read in the background. Shared: it may be long, and goes from thread to
/// thread. Any page's error is the answer.
template <class T>
using SharedList = std::shared_ptr<const QList<T>>;

template <class T>
void fetchList(AuthorisedClient &client, const QString &path, const QUrlQuery &query,
               Result<T> (*one)(const QJsonValue &), QObject *context, Answer<SharedList<T>> answer)
{
    auto items = std::make_shared<QList<T>>();
    const auto page = [items, one, context, answer](const QJsonArray &array, const NextPage &next) {
        inBackground(
            context, [array, one] { return wire::list<T>(array, one); },
            [items, answer, next](Result<QList<T>> read) {
                if (!read) {
                    answer(tl::unexpected(read.error()));
                    return;
                }
                if (items->isEmpty())
                    *items = std::move(*read);
                else
                    items->append(std::move(*read));
                if (next)
                    next();
                else
                    answer(SharedList<T>(items));
            });
    };
    fetchPages(client, path, query, context, page,
               [answer](const Error &error) { answer(tl::unexpected(error)); });
}

} // namespace gigflow
