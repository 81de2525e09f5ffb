// SPDX-License-Identifier: MIT
// The two signing secrets. They come from the environment, else from files beside the database that
// are made once, readable by their owner only.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server::auth {

struct Secrets
{
    std::string access;  ///< signs access tokens; at least 32 bytes
    std::string refresh; ///< keys the hashes of refresh tokens; at least 32 bytes
    /// Replaced by the ones above, but still good for what they have signed.
    std::vector<std::string> previousAccess = {};
    std::vector<std::string> previousRefresh = {};

    std::vector<std::string> allAccess() const; ///< the current one first
    std::vector<std::string> allRefresh() const;
};

/// Looks a variable of the environment up; empty optional where it is not set.
using Environment = std::function<std::optional<std::string>(const char *name)>;
/// The environment of this process.
Environment processEnvironment();

/// JWT_ACCESS_SECRET or ACCESS_TOKEN_SECRET, JWT_REFRESH_SECRET or REFRESH_TOKEN_SECRET, and with
/// _PREVIOUS at the end of the same name the older ones, by commas; where neither is set,
/// `folder`/access.secret and refresh.secret, created with 32 random bytes and mode 0600, one
/// secret a line, the current one first. The error is a sentence for the operator and never holds a
/// secret: a secret under 32 bytes, the same for both, a file others can read, or a folder that
/// cannot be written.
tl::expected<Secrets, std::string> loadSecrets(const Environment &environment,
                                               const std::string &folder);

} // namespace gigflow::server::auth
