// SPDX-License-Identifier: MIT
// Keeps the store and the server equal: pulls, pushes the outbox, listens to events. Nothing above
// calls a server for marketplace data; it declares an interest and looks at the store.
#pragma once

#include "models/outbox.h"
#include "models/store.h"
#include "net/session/session.h"

#include <QObject>
#include <memory>
#include <variant>

namespace gigflow {

/// What a page shows on demand.
struct BidsOf
{
    GigKey gig; ///< somebody else's gig yields only one's own bid; no error is shown for that
};
struct GigDetail
{
    GigKey gig;
};
struct GigById ///< a gigflow:// link to a gig that is not here yet
{
    GigId id;
};
struct ProfileOf
{
    UserId user;
};
using Interest = std::variant<BidsOf, GigDetail, GigById, ProfileOf>;

struct SyncStatus
{
    enum class Link { Offline, Connecting, Online };
    Link link = Link::Connecting;
    bool syncing = false;  ///< a pull or push is under way
    int received = 0;      ///< gigs that a long pull has brought so far; 0 where it is short
    bool realtime = false; ///< the socket is up
    /// Offline, and the person has to do something about it: sign in again, unlock the keyring.
    bool waitsForPerson = false;
    int queued = 0;     ///< outbox entries not done
    QDateTime lastSync; ///< last complete pull; invalid: never
    std::optional<Error> lastError;
    /// The failure has lasted for more than a minute: until then "offline" is word enough (back
    /// from sleep, the network needs a moment).
    bool lasting = false;
    /// Back online, at start or after sleep: what was missed is being read. What store.noticed()
    /// tells meanwhile belongs together, as one summary.
    bool catchingUp = false;
    friend bool operator==(const SyncStatus &a, const SyncStatus &b)
    {
        return a.link == b.link && a.syncing == b.syncing && a.received == b.received &&
               a.realtime == b.realtime && a.queued == b.queued && a.lastSync == b.lastSync &&
               a.lastError.has_value() == b.lastError.has_value() && a.lasting == b.lasting &&
               a.catchingUp == b.catchingUp && a.waitsForPerson == b.waitsForPerson &&
               (!a.lastError || a.lastError->kind == b.lastError->kind);
    }
};

/// GUI thread.
class Sync : public QObject
{
    Q_OBJECT
public:
    Sync(Session &session, ApiClient &api, Store &store, Outbox &outbox, QObject *parent = nullptr);
    ~Sync() override;

    /// Fetches now and again on events and reconnects while the returned handle lives (drop it when
    /// the page closes). `answered` (optional) is called after each fetch: an error such as
    /// NotFound is for the page to show.
    [[nodiscard]] std::shared_ptr<void> want(const Interest &interest, QObject *context = nullptr,
                                             std::function<void(Result<void>)> answered = {});
    void pullNow(); ///< F5; coalesces
    /// For tests; a minute.
    void setQuietTime(std::chrono::milliseconds time);
    [[nodiscard]] SyncStatus status() const;
    [[nodiscard]] bool can(const QString &capability) const; ///< see contract.md, "Extensions"

    /// The account security calls of the profile page. Field errors as in AccountService.
    void changePassword(const QString &oldPassword, const QString &newPassword, QObject *context,
                        Answer<void> answer);

Q_SIGNALS:
    void statusChanged(const gigflow::SyncStatus &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
