// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"
#include "net/session/authorisedclient.h"

#include <QObject>

namespace gigflow {

/// Decides what became of commands whose answer was lost, on a server that keeps no keys, by
/// reading back. Found: done. Not found: refused, for the person to try again (the very request may
/// be what ended the server, so nothing is sent again by itself). More than one fits, or the
/// reading failed: it stays Unknown. GUI thread.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Done, NotDone, Ambiguous };

    struct Judgement
    {
        Verdict verdict = Verdict::Ambiguous;
        GigId gigId; ///< of the gig or bid it made
        BidId bidId;
        Store::WriteWork apply;
        std::optional<Error> refusal; ///< with NotDone, where more is known than that
    };

    Reconciler(AuthorisedClient &client, Outbox &outbox, Store &store, QObject *parent);

    /// Looks at every entry that is Unknown; one run at a time.
    void run();

    /// Where to look for the effect of `entry`. Pure.
    [[nodiscard]] static ApiRequest reading(const OutboxEntry &entry);
    /// What the answer of reading() says. `known`: gigs that were here before the command was
    /// made. Pure.
    [[nodiscard]] static Judgement judge(const OutboxEntry &entry, const QJsonValue &data,
                                         const UserId &self,
                                         const std::function<bool(const GigId &)> &known);

Q_SIGNALS:
    void settled(); ///< at least one entry was decided

private:
    void next();
    void read(const OutboxEntry &entry);
    /// The bids of a gig are asked for only where the gig is still there: the original's process
    /// ends otherwise.
    void readIfGigIsThere(const OutboxEntry &entry);
    void onUnread(const Error &error);
    void decide(const OutboxEntry &entry, const Judgement &judgement);
    [[nodiscard]] std::function<bool(const GigId &)> knownBefore(const OutboxEntry &entry) const;

    AuthorisedClient &m_client;
    Outbox &m_outbox;
    Store &m_store;
    QList<OutboxEntry> m_left;
    bool m_running = false;
};

} // namespace gigflow
