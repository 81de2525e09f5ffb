// SPDX-License-Identifier: MIT
#pragma once

#include "server/api/context.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace gigflow::server {

/// What a change holds fast until it is done, so that it cannot end before.
enum class Holds : std::uint8_t {
    OwnSession,   ///< the caller's session
    EverySession, ///< every session of the caller: for what ends them all
};

/// Runs `change` in one writing transaction and tells what it did once that has committed. 401
/// instead where the caller's session has ended while the request waited. `first` (may be empty)
/// comes before that, inside the transaction; its answer is a refusal. A refusal rolls back, unless
/// it says otherwise (Answer::commitRefusal). Once more where PostgreSQL has given the transaction
/// up for the sake of another. After a storage error the answer means nothing: context.db.error()
/// says what went wrong.
Answer writeGuarded(Context &context, const std::function<Answer()> &change,
                    Holds holds = Holds::OwnSession,
                    const std::function<std::optional<Answer>()> &first = {});

} // namespace gigflow::server
