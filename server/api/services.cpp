// SPDX-License-Identifier: MIT
#include "server/api/services.h"

namespace gigflow::server {
namespace {

std::unique_ptr<EventBus> makeBus(const ApiConfig &config, storage::Database &db, EventSink &sink)
{
    if (config.singleInstance || db.dialect() != storage::Dialect::PostgreSql)
        return makeLocalBus(sink);
    return makeInstanceBus(db, sink, [report = config.onFailure](std::string_view problem) {
        if (report)
            report("-", problem);
    });
}

} // namespace

Services::Services(ApiConfig apiConfig, storage::Database &db, EventSink &sink)
    : config(std::move(apiConfig)),
      database(db),
      bus(makeBus(config, db, sink)),
      accessKeys(config.secrets.allAccess()),
      sessions(config.secrets.allRefresh(), config.refreshTtl),
      signIns(auth::Throttle::Limits{}),
      registrations(auth::Throttle::Limits{.perAddress = config.registrationsPerAddress}),
      pictures(config.uploadsFolder)
{
}

std::int64_t Services::now() const
{
    const auto at = config.clock ? config.clock() : std::chrono::system_clock::now();
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

} // namespace gigflow::server
