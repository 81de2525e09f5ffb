// SPDX-License-Identifier: MIT
#pragma once

#include "net/session/authorisedclient.h"
#include "net/sync/sync.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace gigflow {

/// What pages want to see now: fetched when declared, on refresh(), and when an event touches it,
/// while the session is active. GUI thread.
class Interests : public QObject
{
    Q_OBJECT
public:
    Interests(AuthorisedClient &client, Store &store, QObject *parent);

    [[nodiscard]] std::shared_ptr<void> add(const Interest &interest, QObject *context,
                                            std::function<void(Result<void>)> answered);
    void refresh();                    ///< all, after a reconnect
    void refreshGig(const GigId &gig); ///< its detail and its bids

private:
    struct Entry
    {
        Interest interest;
        bool hasContext = false;
        QPointer<QObject> context;
        std::function<void(Result<void>)> answered;
        bool underWay = false;
        bool again = false; ///< touched while it was being fetched
    };

    void fetch(int number);
    void finish(int number, const Result<void> &result);
    void fetchBids(int number, GigKey gig);
    void fetchBidsOf(int number, GigKey gig, const GigId &id);
    void fetchGig(int number, const GigId &id);
    void findGig(int number, const GigId &id); ///< on the original
    void fetchProfile(int number, const UserId &user);
    void send(int number, const ApiRequest &request,
              std::function<Result<Store::WriteWork>(const ApiResponse &)> read,
              Store::WriteWork onNotFound = {});
    [[nodiscard]] GigId gigOf(const Interest &interest) const;
    [[nodiscard]] bool canBeAnId(const QString &id) const;

    AuthorisedClient &m_client;
    Store &m_store;
    QHash<int, Entry> m_entries;
    int m_nextNumber = 1;
};

} // namespace gigflow
