// SPDX-License-Identifier: MIT
// What the app knows, as plain values. Times are UTC. An empty string, an invalid QDateTime, an
// unknown Money and a count of -1 mean *unknown*: three shapes of one gig arrive, each lacking
// other fields (contract.md, "REST").
#pragma once

#include "models/ids.h"
#include "models/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace gigflow {

enum class GigStatus { Unknown, Open, Assigned, Completed };
enum class BidStatus { Unknown, Pending, Hired, Rejected, Withdrawn };

/// How far a row made or changed here has come on its way to the server.
enum class SyncState {
    Synced,   ///< nothing of ours is outstanding
    Queued,   ///< durable in the outbox, not sent
    Sending,  ///< on its way
    Refused,  ///< the server said no; `problem` says why
    Unknown,  ///< the connection closed; whether it was carried out is not known
    Conflict, ///< it was changed on the server meanwhile: both texts are kept, a person compares
};

struct Gig
{
    GigKey key;
    GigId id; ///< empty until the server has answered
    QString title;
    QString description;
    Money budget;
    GigStatus status = GigStatus::Unknown;
    UserId ownerId;
    QString ownerName;
    QString ownerAvatar; ///< URL as received; untrusted
    int bidCount = -1;
    QDateTime createdAt;
    QDateTime updatedAt;
    bool mine = false;   ///< the owner is the account's user
    BidKey myBid;        ///< the account's own bid on it, if any
    int pendingBids = 0; ///< on one's own open gig: the bids that wait for a decision
    bool unseen = false; ///< new, and not opened on this computer yet
    bool bookmarked = false;
    SyncState sync = SyncState::Synced;
    QString problem; ///< with Refused: the server's words
    friend bool operator==(const Gig &, const Gig &) = default;
};

struct Bid
{
    BidKey key;
    BidId id;
    GigKey gig;       ///< invalid where the gig was deleted (the original answers gigId null)
    QString gigTitle; ///< as known when last seen; kept when the gig is gone
    Money gigBudget;
    GigStatus gigStatus = GigStatus::Unknown;
    QString gigOwnerName;
    UserId freelancerId;
    QString freelancerName;
    QString freelancerAvatar;
    QString message;
    Money price;
    BidStatus status = BidStatus::Unknown;
    bool shortlisted = false; ///< the gig owner's own mark; the freelancer never learns of it
    QDateTime createdAt;
    QDateTime updatedAt;
    bool mine = false;
    SyncState sync = SyncState::Synced;
    QString problem;
    friend bool operator==(const Bid &, const Bid &) = default;
};

struct User
{
    UserId id;
    QString name;
    QString username;
    QString email; ///< only one's own is ever known
    QString avatarUrl;
    QString coverImage;
    QDateTime createdAt;
    friend bool operator==(const User &, const User &) = default;
};

/// What one answer or event says of a gig; an empty optional is *unknown* and never overwrites a
/// known value.
struct GigPatch
{
    GigId id; ///< required
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<Money> budget;
    std::optional<GigStatus> status;
    std::optional<UserId> ownerId;
    std::optional<QString> ownerName;
    std::optional<QString> ownerAvatar;
    std::optional<int> bidCount;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    QString etag; ///< of this answer; empty: it had none
};

struct BidPatch
{
    BidId id; ///< required
    std::optional<GigId> gigId;
    bool gigGone = false; ///< the answer said `gigId: null`
    std::optional<UserId> freelancerId;
    std::optional<QString> freelancerName;
    std::optional<QString> freelancerAvatar;
    std::optional<QString> message;
    std::optional<Money> price;
    std::optional<BidStatus> status;
    std::optional<bool> shortlisted;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> updatedAt;
    QString etag; ///< of this answer; empty: it had none
};

struct UserPatch
{
    UserId id; ///< required
    std::optional<QString> name;
    std::optional<QString> username;
    std::optional<QString> email;
    std::optional<QString> avatarUrl;
    std::optional<QString> coverImage;
    std::optional<QDateTime> createdAt;
};

/// One entry of the notification history.
struct Notice
{
    /// Stored by number: add at the end. SearchMatch: a new gig suits a saved search, whose name
    /// is `person`. Where `identity` begins with "matches:" there are several, and `title` is how
    /// many.
    enum class Kind { Hired, BidReceived, BidRejected, Summary, Other, SearchMatch };

    NoticeKey key;
    Kind kind = Kind::Other;
    GigKey gig;     ///< what a click opens; may be invalid
    QString title;  ///< the gig's title, or a headline
    QString person; ///< who did it, where known
    Money amount;
    QDateTime at;
    bool read = false;
    /// The same happening told twice (socket, then REST) has the same identity and is kept once:
    /// "hired:BIDID".
    QString identity;
    qint64 seq = 0; ///< the server's number of it; 0: not numbered, or not known yet
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What was typed into a form and not submitted (drafts.h).
struct Draft
{
    enum class Kind { NewGig = 1, EditGig = 2, NewBid = 3, EditBid = 4, Profile = 5 }; ///< stored

    QString id; ///< idFor()
    Kind kind = Kind::NewGig;
    GigKey gig;     ///< of EditGig and NewBid, and of EditBid where it is still there
    BidKey bid;     ///< of EditBid
    QString title;  ///< of a gig; the name in a profile
    QString text;   ///< description or message; the username in a profile
    QString amount; ///< as typed
    QDateTime changedAt;
    QString gigTitle; ///< as the store knows the gig; only read

    [[nodiscard]] bool isEmpty() const
    {
        return title.trimmed().isEmpty() && text.trimmed().isEmpty() && amount.trimmed().isEmpty();
    }
    /// One for each bid form of a gig, for each edit, and for the profile; a fresh one for each
    /// new gig.
    [[nodiscard]] static QString idFor(Kind kind, GigKey gig = {}, BidKey bid = {});
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Which account a store, a secret and a session belong to.
struct Account
{
    QString server; ///< `serverId` from /api/health, else the normalised base URL
    QUrl baseUrl;   ///< where it was last reached: "http://127.0.0.1:5000"; no path
    UserId user;
    QString name;       ///< for showing before anything else is known
    QString login;      ///< e-mail or username last used to sign in, to fill the form
    bool local = false; ///< lives on the backend that this app starts ("On this computer")
    /// What its server offered when it was last asked, sorted (contract.md, "Extensions"). For what
    /// is shown before it answers again; what is sent goes by the answer.
    QStringList capabilities;

    /// Stable and safe as a file name; also the key of the secret in the keychain.
    [[nodiscard]] QString folderName() const;
    [[nodiscard]] bool isValid() const { return !server.isEmpty() && !user.isEmpty(); }
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::Gig)
Q_DECLARE_METATYPE(gigflow::Bid)
Q_DECLARE_METATYPE(gigflow::Notice)
Q_DECLARE_METATYPE(gigflow::Draft)
