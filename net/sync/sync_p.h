// SPDX-License-Identifier: MIT
// Sync's inside: who pulls when, who is told, and the status. The work itself is done by the parts.
#pragma once

#include "net/realtime/realtimechannel.h"
#include "net/session/authorisedclient.h"
#include "net/sync/interests.h"
#include "net/sync/puller.h"
#include "net/sync/pusher.h"
#include "net/sync/readmarker.h"
#include "net/sync/reconciler.h"
#include "net/sync/sync.h"

#include <QTimer>

namespace gigflow {

struct Sync::Private
{
    Private(Sync *q, Session &session, ApiClient &api, Store &store, Outbox &outbox);

    void wire();
    void onSessionState(Session::State state);
    void activate();
    void tryActivate();
    void onUp(bool up);
    void onEvent(const RealtimeEvent &event);
    void onHired(RealtimeEvent event);
    void onPulled(const Result<void> &result, bool everything);
    void setLink(SyncStatus::Link link);
    void onReached();
    void onFailed(const Error &error);
    void noteFailure(const Error &error);
    void catchUp(bool begins);
    void pullBehindSocket(std::chrono::milliseconds patience);
    void pullWithoutSocket();
    void planPull();
    [[nodiscard]] bool hasEvents() const;
    void publish();
    [[nodiscard]] SyncStatus shown() const; ///< with the store's trouble before the network's

    Sync *q;
    Session &session;
    ApiClient &api;
    Store &store;
    Outbox &outbox;
    AuthorisedClient client;
    RealtimeChannel channel;
    Puller puller;
    Pusher pusher;
    Reconciler reconciler;
    Interests interests;
    ReadMarker readMarker;

    SyncStatus status;
    SyncStatus published;
    std::optional<Error> storeTrouble; ///< nothing can be saved just now
    bool socketLost = false;           ///< and nothing has been read since
    bool pullRefused = false;          ///< the server answers, and the last complete pull failed
    QTimer pullTimer;
    QTimer socketTimer; ///< how long a complete pull waits for the socket
    QTimer quietTimer;  ///< runs from the first failure on
    QTimer lookTimer;   ///< looks again at what pages show, where the server tells of nothing
    bool storeOpen = false;
    bool recovered =
        false; ///< what was being sent when the app ended last time has been looked after
    int failures = 0;
};

} // namespace gigflow
