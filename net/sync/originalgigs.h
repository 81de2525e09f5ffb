// SPDX-License-Identifier: MIT
// The original backend's process ends when it is asked for a gig that is gone, by its id or for its
// bids, and again after every restart while a page asks again. So it is never asked by id: a list
// that should hold the gig is read instead.
#pragma once

#include "net/http/apiclient.h"
#include "net/wire/json.h"

namespace gigflow::originalgigs {

/// All open gigs. The original needs a limit that is a number, and gives ten without one.
[[nodiscard]] QUrlQuery allOpen();
/// My gigs, of every status.
[[nodiscard]] ApiRequest mine();
/// The list in which to look for this gig: my gigs, open gigs found by a word of its title, or all
/// open gigs where nothing is known of it.
[[nodiscard]] ApiRequest listFor(const std::optional<Gig> &known);
/// Plain letters and digits only: the search text is a regular expression there, and a wrong one
/// ends the process too. Empty where the title has none; it then finds every open gig.
[[nodiscard]] QString searchWord(const QString &title);
/// The gig in the answer of such a list; an empty optional where it is not in there.
[[nodiscard]] Result<std::optional<wire::Gig>> find(const QJsonValue &list, const GigId &id);

} // namespace gigflow::originalgigs
