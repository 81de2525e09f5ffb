// SPDX-License-Identifier: MIT
#include "server/api/eventbus.h"

namespace gigflow::server {
namespace {

class LocalBus final : public EventBus
{
public:
    explicit LocalBus(EventSink &sink) : m_sink(sink) {}
    void announce(storage::Connection &, const Happenings &) override {}
    void committed(const Happenings &happenings) override { publishHere(m_sink, happenings); }

private:
    EventSink &m_sink;
};

} // namespace

void publishHere(EventSink &sink, const Happenings &happenings)
{
    for (const Event &event : happenings.events)
        sink.publish(event);
    for (const std::string &session : happenings.endedSessions)
        sink.endSession(session);
    for (const std::string &user : happenings.endedUsers)
        sink.endUser(user);
}

std::unique_ptr<EventBus> makeLocalBus(EventSink &sink)
{
    return std::make_unique<LocalBus>(sink);
}

} // namespace gigflow::server
