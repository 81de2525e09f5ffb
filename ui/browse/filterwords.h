// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigfilter.h"

namespace gigflow {

/// One limit of a filter in words, and the filter without it.
struct FilterPart
{
    QString text; ///< "From $200"
    GigFilter without;
};

/// Every limit beyond the search text and the order.
[[nodiscard]] QList<FilterPart> partsOf(const GigFilter &filter);
/// A name to suggest for saving it: "logo, from $200".
[[nodiscard]] QString suggestedName(const GigFilter &filter);
[[nodiscard]] QString withinDaysText(int days); ///< "Today", "Past 7 days", "Any time" for 0
[[nodiscard]] QString maxBidsText(std::optional<int> most);

} // namespace gigflow
