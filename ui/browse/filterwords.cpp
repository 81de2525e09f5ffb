// SPDX-License-Identifier: MIT
#include "ui/browse/filterwords.h"

#include "models/words.h"

#include <QCoreApplication>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(GigFilter)
};

QString statusesText(const QSet<GigStatus> &statuses)
{
    if (statuses.isEmpty())
        return FilterWords::tr("Any status");
    QStringList words;
    for (const GigStatus status : {GigStatus::Open, GigStatus::Assigned, GigStatus::Completed}) {
        if (statuses.contains(status))
            words << gigStatusText(status);
    }
    //: between the states of gigs that are wanted: "Open or Assigned"
    return words.join(FilterWords::tr(" or "));
}

} // namespace

QString withinDaysText(int days)
{
    if (days <= 0)
        return FilterWords::tr("Any time", "when a gig was posted");
    return days == 1 ? FilterWords::tr("Today", "when a gig was posted")
                     : FilterWords::tr("Past %Ln day(s)", "when a gig was posted", days);
}

QString maxBidsText(std::optional<int> most)
{
    if (!most)
        return FilterWords::tr("Any number of bids");
    return *most == 0 ? FilterWords::tr("No bids yet")
                      : FilterWords::tr("At most %Ln bid(s)", nullptr, *most);
}

QList<FilterPart> partsOf(const GigFilter &filter)
{
    QList<FilterPart> parts;
    const auto add = [&](bool wanted, const QString &text, auto drop) {
        if (!wanted)
            return;
        FilterPart part{text, filter};
        drop(part.without);
        parts << part;
    };
    const GigFilter plain;
    add(filter.minBudget.has_value(),
        FilterWords::tr("From %1", "a budget").arg(filter.minBudget.value_or(Money()).display()),
        [](GigFilter &f) { f.minBudget.reset(); });
    add(filter.maxBudget.has_value(),
        FilterWords::tr("Up to %1", "a budget").arg(filter.maxBudget.value_or(Money()).display()),
        [](GigFilter &f) { f.maxBudget.reset(); });
    add(filter.withinDays > 0, withinDaysText(filter.withinDays),
        [](GigFilter &f) { f.withinDays = 0; });
    add(filter.statuses != plain.statuses, statusesText(filter.statuses),
        [&](GigFilter &f) { f.statuses = plain.statuses; });
    add(filter.maxBids.has_value(), maxBidsText(filter.maxBids),
        [](GigFilter &f) { f.maxBids.reset(); });
    add(!filter.owner.isEmpty() || !filter.ownerText.isEmpty(),
        FilterWords::tr("By %1", "a gig's owner").arg(filter.ownerText), [](GigFilter &f) {
            f.owner = {};
            f.ownerText.clear();
        });
    add(filter.bookmarked, FilterWords::tr("Bookmarked", "gigs"),
        [](GigFilter &f) { f.bookmarked = false; });
    add(filter.unseen, FilterWords::tr("Not seen yet", "gigs"),
        [](GigFilter &f) { f.unseen = false; });
    return parts;
}

QString suggestedName(const GigFilter &filter)
{
    QStringList words;
    if (const QString text = filter.text.simplified(); !text.isEmpty())
        words << text;
    for (const FilterPart &part : partsOf(filter))
        words << (words.isEmpty() ? part.text : part.text.left(1).toLower() + part.text.mid(1));
    return words.join(u", "_s).left(60);
}

} // namespace gigflow
