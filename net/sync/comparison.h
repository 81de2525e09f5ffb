// SPDX-License-Identifier: MIT
// What the server holds of the thing that a command edits, read when the two may differ
// (ADR 17). Pure.
#pragma once

#include "models/outbox.h"
#include "net/http/apiclient.h"

namespace gigflow {

struct Theirs
{
    std::optional<Wording> words;
    QString etag; ///< empty: the server gave none
    Store::WriteWork apply;
};

/// Edits, and deletions of what somebody else may have edited since.
[[nodiscard]] bool comparesTexts(const Command &command);
/// `refused`: the server has said no. A bid is then looked for among one's own: it outlives its
/// gig, and that the gig is gone does not say that the bid is.
[[nodiscard]] ApiRequest readingOfTheirs(const OutboxEntry &entry, bool refused);
[[nodiscard]] Result<Theirs> theirsOf(const OutboxEntry &entry, const ApiResponse &response);
/// Nothing is lost by carrying the command out over `theirs`: they are what it was made over, or
/// what it says itself.
[[nodiscard]] bool agrees(const OutboxEntry &entry, const Theirs &theirs);

} // namespace gigflow
