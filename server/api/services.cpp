// SPDX-License-Identifier: MIT
#include "server/api/services.h"

namespace gigflow::server {

Services::Services(ApiConfig apiConfig, storage::Database &db, EventSink &sink)
    : config(std::move(apiConfig)),
      database(db),
      events(sink),
      sessions(config.secrets.refresh, config.refreshTtl),
      signIns(auth::Throttle::Limits{}),
      registrations(auth::Throttle::Limits{.perAddress = config.registrationsPerAddress})
{
}

std::int64_t Services::now() const
{
    const auto at = config.clock ? config.clock() : std::chrono::system_clock::now();
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

} // namespace gigflow::server
