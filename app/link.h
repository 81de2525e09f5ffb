// SPDX-License-Identifier: MIT
// gigflow://gig/ID: what a browser, a mail or another start of the program hands over. The text is
// untrusted.
#pragma once

#include "models/giglink.h"

#include <optional>

namespace gigflow {

/// Nothing unless `text` is exactly a link to a gig: at most 512 characters, an id of 1 to 128
/// characters without control characters or slashes (percent-encoded where needed), no query,
/// fragment, user or port.
[[nodiscard]] std::optional<GigId> parseGigLink(const QString &text);
// Its inverse, gigLink(), is in models/giglink.h.

} // namespace gigflow
