// SPDX-License-Identifier: MIT
// The named settings: what they are called, and where each value comes from.
#pragma once

#include "server/auth/secrets.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace gigflow::server {

struct KnownSetting
{
    std::string_view name;
    std::string_view otherName; ///< what the original calls it; empty: it has one name
    bool secret = false;        ///< its value is never shown
};

/// Every setting there is. A name that the program asks for and that is not in here cannot be set
/// in a file.
std::span<const KnownSetting> knownSettings();

/// A settings file: lines of NAME=VALUE, empty lines, and comments after a # that begins a line.
class SettingsFile
{
public:
    /// The error is a sentence for the operator: an unknown or repeated name, a line without =, a
    /// value in quotes, or a file that holds a secret and that others may read.
    static tl::expected<SettingsFile, std::string> read(const std::string &path);
    static tl::expected<SettingsFile, std::string> parse(const std::string &path,
                                                         std::string_view text);

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    /// Whether a value that must stay secret is in here (a database's password counts).
    [[nodiscard]] bool holdsSecret() const;

private:
    std::string m_path;
    std::map<std::string, std::string, std::less<>> m_values;
};

/// The environment, and where a setting is not set there under either of its names, the file.
auth::Environment layered(auth::Environment environment, std::shared_ptr<const SettingsFile> file);

/// Whether others than its owner may read the file; false where the system cannot tell.
bool othersMayRead(const std::string &path);

/// A database URL without the password in it.
std::string withoutPassword(std::string_view url);

} // namespace gigflow::server
