// SPDX-License-Identifier: MIT
#include "server/api/guardedwrite.h"

namespace gigflow::server {
namespace {

/// Asked again, under its lock: the session may have ended while this request waited, and does not
/// end before it is done.
bool sessionIsOver(const Context &context, Holds holds)
{
    if (!context.who)
        return false;
    if (holds == Holds::OwnSession)
        return !auth::Sessions::lock(context.db, context.who->sessionId, context.who->userId,
                                     context.now);
    auth::Sessions::lockAll(context.db, context.userId());
    return !auth::Sessions::isLive(context.db, context.who->sessionId, context.userId(),
                                   context.now);
}

Answer writeOnce(Context &context, const std::function<Answer()> &change, Holds holds,
                 const std::function<std::optional<Answer>()> &first)
{
    storage::Transaction transaction(context.db, storage::Transaction::Kind::Write);
    if (first) {
        if (auto refusal = first())
            return *refusal;
    }
    if (sessionIsOver(context, holds))
        return unauthorized("The access token is not valid any more.");
    Answer answer = change();
    if (answer.isRefusal() && !answer.commitRefusal)
        return answer;
    context.services.bus->announce(context.db, context.told);
    if (!transaction.commit())
        return refuse(500, "The server could not do this.");
    // On SQLite still under the write lock: events keep the order of the commits.
    context.services.bus->committed(context.told);
    for (const std::string &picture : context.removedPictures)
        context.services.pictures.remove(picture);
    return answer;
}

} // namespace

Answer writeGuarded(Context &context, const std::function<Answer()> &change, Holds holds,
                    const std::function<std::optional<Answer>()> &first)
{
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        Answer answer = writeOnce(context, change, holds, first);
        const auto &error = context.db.error();
        if (!error || error->kind != storage::Error::Kind::Interfered || attempt == attempts)
            return answer;
        context.told = {};
        context.removedPictures.clear();
    }
}

} // namespace gigflow::server
