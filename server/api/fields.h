// SPDX-License-Identifier: MIT
// Reads and checks the members of a JSON body, collecting what is wrong with them.
#pragma once

#include "server/api/answer.h"

#include <boost/json/object.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

enum class Presence { Required, Optional };

/// Each call looks at one member; a wrong one adds an error and yields nothing.
class Fields
{
public:
    explicit Fields(const boost::json::object &body) : m_body(body) {}

    /// Trimmed; 1 to `longest` characters; control characters only where `lines` allows tab and
    /// newline.
    std::optional<std::string> text(std::string_view name, std::size_t longest, Presence presence,
                                    bool lines = false);
    /// As it came, without trimming: passwords and tokens.
    std::optional<std::string> verbatim(std::string_view name, Presence presence);
    std::optional<std::string> email(std::string_view name, Presence presence);
    std::optional<std::string> username(std::string_view name, Presence presence);
    /// http or https, or one of this server's own pictures ("/api/uploads/…"). An empty text counts
    /// as absent where it is optional.
    std::optional<std::string> picture(std::string_view name, Presence presence);
    /// More than nothing, at most two decimals; in cents.
    std::optional<std::int64_t> amount(std::string_view name, Presence presence);
    /// A new password that passes auth::passwordProblem.
    std::optional<std::string> newPassword(std::string_view name);

    bool has(std::string_view name) const;
    void addError(std::string_view name, std::string_view message);
    bool failed() const { return !m_errors.empty(); }
    /// 400 with everything that was found.
    Answer refusal() { return invalid(std::move(m_errors)); }

private:
    /// The string behind a name, or null after adding the error that is due.
    const boost::json::string *find(std::string_view name, Presence presence);

    const boost::json::object &m_body;
    std::vector<FieldError> m_errors;
};

} // namespace gigflow::server
