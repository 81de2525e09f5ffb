// SPDX-License-Identifier: MIT
// What the API was asked and answered, for the test of the written contract
// (tests/server/contract).
#pragma once

#include "server/api/events.h"
#include "server/api/message.h"

namespace gigflow::server::test {

/// Appends the exchange as one line of JSON to the file that GIGFLOW_API_RECORD names, which is
/// begun anew by each process; does nothing where it names none. Thread-safe.
void recordExchange(const Request &request, const Response &response);
/// The same for an event that was published.
void recordEvent(const Event &event);

} // namespace gigflow::server::test
