// SPDX-License-Identifier: MIT
#include "models/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace gigflow {

namespace {

constexpr qsizetype spokenLength = 400; ///< of a description; a card shows no more

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::Words)
};

QString sentence(const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    //: Between two facts about one gig or bid, as a screen reader says them.
    return known.join(Words::tr(", "));
}

QString syncSentence(SyncState state, const QString &problem)
{
    const QString text = syncStateText(state);
    return problem.isEmpty() || text.isEmpty()
               ? text
               : Words::tr("%1: %2", "state: reason").arg(text, problem);
}

} // namespace

QString gigStatusText(GigStatus status)
{
    switch (status) {
    case GigStatus::Open:
        return Words::tr("Open", "a gig's status");
    case GigStatus::Assigned:
        return Words::tr("Assigned", "a gig's status");
    case GigStatus::Completed:
        return Words::tr("Completed", "a gig's status");
    case GigStatus::Unknown:
        break;
    }
    return {};
}

QString bidStatusText(BidStatus status)
{
    switch (status) {
    case BidStatus::Pending:
        return Words::tr("Pending", "a bid's status");
    case BidStatus::Hired:
        return Words::tr("Hired", "a bid's status");
    case BidStatus::Rejected:
        return Words::tr("Rejected", "a bid's status");
    case BidStatus::Withdrawn:
        return Words::tr("Withdrawn", "a bid's status");
    case BidStatus::Unknown:
        break;
    }
    return {};
}

QString syncStateText(SyncState state)
{
    switch (state) {
    case SyncState::Queued:
        return Words::tr("Waiting to be sent");
    case SyncState::Sending:
        return Words::tr("Sending");
    case SyncState::Refused:
        return Words::tr("Refused");
    case SyncState::Unknown:
        return Words::tr("Outcome unknown");
    case SyncState::Conflict:
        return Words::tr("Changed meanwhile");
    case SyncState::Synced:
        break;
    }
    return {};
}

QString storageProblem(const Error &error)
{
    // SqlFailure::toError() writes the code of SQLite; its own sentences are for programmers.
    static const QRegularExpression code(QStringLiteral("SQLite (-?\\d+)"));
    switch (code.match(error.detail).captured(1).toInt()) {
    case 5: // busy, locked
    case 6:
        return Words::tr("Another program holds the file. Close it and start Gig Flow again.");
    case 3: // no permission, read-only
    case 8:
        return Words::tr("The file or its folder may not be written to. Check its permissions.");
    case 10: // a failing disk, or a full one where the system does not say so
        return Words::tr("The disk could not be read or written.");
    case 13:
        return Words::tr("The disk is full. Make room and try again.");
    case 14:
        return Words::tr("The file could not be opened. Check the folder and its permissions.");
    default:
        return Words::tr("It could not be saved on this computer.");
    }
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    // A clock that is a little ahead must not put a gig into the future.
    const qint64 seconds = qMax<qint64>(0, time.secsTo(now));
    const auto number = [](qint64 n) {
        return static_cast<int>(n);
    };
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 3600)
        return Words::tr("%Ln minute(s) ago", nullptr, number(seconds / 60));
    if (seconds < 24 * 3600)
        return Words::tr("%Ln hour(s) ago", nullptr, number(seconds / 3600));
    if (seconds < 30 * 24 * 3600)
        return Words::tr("%Ln day(s) ago", nullptr, number(seconds / (24 * 3600)));
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString bidCountText(int count)
{
    return count < 0 ? QString() : Words::tr("%Ln bid(s)", nullptr, count);
}

QString accessibleText(const Gig &gig, const QDateTime &now)
{
    QStringList facts{gig.title};
    if (gig.budget.isKnown())
        facts << Words::tr("budget %1").arg(gig.budget.display());
    facts << gigStatusText(gig.status) << bidCountText(gig.bidCount);
    if (gig.mine)
        facts << Words::tr("your gig");
    else if (!gig.ownerName.isEmpty())
        facts << Words::tr("by %1", "the gig's owner").arg(gig.ownerName);
    if (gig.myBid.isValid())
        facts << Words::tr("you have bid");
    if (gig.pendingBids > 0)
        facts << Words::tr("%Ln bid(s) to decide on", nullptr, gig.pendingBids);
    if (gig.bookmarked)
        facts << Words::tr("bookmarked", "a gig");
    if (gig.unseen)
        facts << Words::tr("not seen yet", "a gig");
    if (gig.createdAt.isValid())
        facts << Words::tr("posted %1", "3 hours ago").arg(ageText(gig.createdAt, now));
    facts << syncSentence(gig.sync, gig.problem);
    facts << gig.description.simplified().left(spokenLength);
    return sentence(facts);
}

QString accessibleText(const Bid &bid, const QDateTime &now)
{
    QStringList facts;
    if (!bid.gigTitle.isEmpty())
        facts << Words::tr("bid on %1", "a gig's title").arg(bid.gigTitle);
    if (bid.mine)
        facts << Words::tr("your bid");
    else if (!bid.freelancerName.isEmpty())
        facts << Words::tr("by %1", "the bid's freelancer").arg(bid.freelancerName);
    if (bid.price.isKnown())
        facts << Words::tr("price %1").arg(bid.price.display());
    facts << bidStatusText(bid.status);
    if (bid.shortlisted)
        facts << Words::tr("shortlisted", "a bid");
    if (bid.mine && !bid.gig.isValid())
        facts << Words::tr("the gig was deleted");
    if (bid.createdAt.isValid())
        facts << Words::tr("placed %1", "3 hours ago").arg(ageText(bid.createdAt, now));
    if (bid.mine) {
        if (!bid.gigOwnerName.isEmpty())
            facts << Words::tr("gig by %1").arg(bid.gigOwnerName);
        if (bid.gigBudget.isKnown())
            facts << Words::tr("budget %1").arg(bid.gigBudget.display());
    }
    facts << bid.message << syncSentence(bid.sync, bid.problem);
    return sentence(facts);
}

} // namespace gigflow
