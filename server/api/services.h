// SPDX-License-Identifier: MIT
// What all requests share. Everything in it is thread-safe or never changes.
#pragma once

#include "server/api/api.h"
#include "server/api/eventbus.h"
#include "server/api/giglistcache.h"
#include "server/api/ratelimiter.h"
#include "server/auth/jwt.h"
#include "server/auth/sessions.h"
#include "server/auth/throttle.h"
#include "server/picture/picturestore.h"
#include "server/storage/database.h"

#include <mutex>
#include <set>
#include <string>

namespace gigflow::server {

/// Idempotency keys whose request is running just now.
class RunningKeys
{
public:
    bool enter(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        return m_keys.insert(key).second;
    }
    void leave(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        m_keys.erase(key);
    }

private:
    std::mutex m_mutex;
    std::set<std::string> m_keys;
};

struct Services
{
    Services(ApiConfig apiConfig, storage::Database &db, EventSink &sink);

    std::int64_t now() const; ///< milliseconds since the Unix epoch

    const ApiConfig config;
    storage::Database &database;
    const std::unique_ptr<EventBus> bus;
    const auth::AccessKeys accessKeys;
    const auth::Sessions sessions;
    auth::Throttle signIns;
    auth::Throttle registrations;
    RunningKeys runningKeys;
    GigListCache gigLists;
    RateLimiter rates;
    const PictureStore pictures;
    std::string serverId;
};

} // namespace gigflow::server
