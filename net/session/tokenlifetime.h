// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace gigflow {

/// What a client may read of a JWT (contract.md: it never verifies).
struct TokenTimes
{
    qint64 issuedAt = 0; ///< seconds since the Unix epoch, by the server's clock
    qint64 expiresAt = 0;

    /// Counted from receipt, so that a wrong clock on either side harms nothing.
    [[nodiscard]] std::chrono::milliseconds lifetime() const
    {
        return std::chrono::seconds(expiresAt - issuedAt);
    }
};

/// Empty where the token is not a JWT with an integer `iat` before its `exp`.
[[nodiscard]] std::optional<TokenTimes> readTokenTimes(const QString &token);

} // namespace gigflow
