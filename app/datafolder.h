// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace gigflow {

/// The folder everything of this instance lives in, made if missing with access for its owner only,
/// as a canonical path. `typed` is --data; empty: the place the system has for an application's
/// data. The error is a sentence for the person. No secret is ever kept in it.
[[nodiscard]] tl::expected<QString, QString> openDataFolder(const QString &typed);

} // namespace gigflow
