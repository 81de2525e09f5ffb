// SPDX-License-Identifier: MIT
// What a person keeps on this computer only: marks on gigs, saved searches, texts to begin bids
// with. No server knows of it; it outlives a rebuild of the store.
#pragma once

#include "models/gigfilter.h"

namespace gigflow {

struct SavedSearch
{
    SearchKey key; ///< invalid: not saved yet
    QString name;
    GigFilter filter;
    bool alerts = true; ///< a notice for each new gig that matches
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

struct BidTemplate
{
    TemplateKey key; ///< invalid: not saved yet
    QString name;
    QString price;   ///< as typed; may be empty
    QString message; ///< may hold placeholders (placeholders.h)
    friend bool operator==(const BidTemplate &, const BidTemplate &) = default;
};

} // namespace gigflow
