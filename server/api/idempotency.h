// SPDX-License-Identifier: MIT
// Idempotency-Key: the answer to a change is stored in the transaction that makes the change, and
// given again to whoever repeats it. Kept 30 days.
#pragma once

#include "server/api/context.h"

#include <optional>
#include <string>

namespace gigflow::server {

class Idempotency
{
public:
    /// Looks the header up. Without one, or for a method that is neither POST nor PATCH, all calls
    /// do nothing.
    explicit Idempotency(const Context &context);
    ~Idempotency();
    Idempotency(const Idempotency &) = delete;
    Idempotency &operator=(const Idempotency &) = delete;

    /// Before the handler, inside its transaction: the stored answer; 422 for another request under
    /// the same key.
    std::optional<Answer> stored();
    /// 409 while a twin is running here, 400 for a key that cannot be one. Before the transaction.
    std::optional<Answer> claim();
    /// 409 while a twin is running on another instance. First in the transaction.
    std::optional<Answer> claimEverywhere();
    /// After the handler, inside its transaction. Only what succeeded is kept.
    void store(const Answer &answer);

private:
    const Context &m_context;
    std::string m_key;     ///< empty: none
    std::string m_running; ///< set while this request holds its key
};

} // namespace gigflow::server
