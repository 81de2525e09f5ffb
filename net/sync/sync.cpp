// SPDX-License-Identifier: MIT
#include "net/sync/sync.h"

#include "models/affinity.h"
#include "models/characters.h"
#include "net/backoff.h"
#include "net/http/apiclient.h"
#include "net/log.h"
#include "net/session/accountservice.h"
#include "net/sync/merging.h"
#include "net/sync/sync_p.h"

namespace gigflow {
namespace {

constexpr std::chrono::milliseconds pullEvery = std::chrono::seconds(60);
constexpr std::chrono::milliseconds lookEvery = std::chrono::seconds(10);
constexpr std::chrono::milliseconds pullEveryWithRealtime = std::chrono::minutes(5);
constexpr std::chrono::milliseconds quietFor = std::chrono::minutes(1);
/// How long a complete pull waits for the socket, where nothing says that it will not come up: at
/// start and after sleep, and after it was lost, when what was missed is waited for.
constexpr std::chrono::milliseconds socketPatience = std::chrono::seconds(3);
constexpr std::chrono::milliseconds patienceAfterLoss = std::chrono::milliseconds(1500);

} // namespace

Sync::Private::Private(Sync *sync, Session &s, ApiClient &a, Store &st, Outbox &o)
    : q(sync),
      session(s),
      api(a),
      store(st),
      outbox(o),
      client(s, a),
      channel(s),
      puller(client, st, sync),
      pusher(client, o, sync),
      reconciler(client, o, st, sync),
      interests(client, st, sync),
      readMarker(client, st, sync)
{
    pullTimer.setSingleShot(true);
    socketTimer.setSingleShot(true);
    quietTimer.setSingleShot(true);
    quietTimer.setInterval(quietFor);
    storeOpen = store.isOpen();
    status.queued = outbox.unsent();
}

void Sync::Private::wire()
{
    connect(&session, &Session::stateChanged, q,
            [this](Session::State state) { onSessionState(state); });
    connect(&session, &Session::renewalFailed, q, [this](const Error &error) { onFailed(error); });
    connect(&session, &Session::woke, q, [this] {
        catchUp(true);
        if (session.state() != Session::State::Active) {
            q->pullNow(); // when the session is active, all of it follows
            return;
        }
        pusher.resume();
        reconciler.run();
        pullBehindSocket(socketPatience); // which is made anew
        interests.refresh();
    });
    connect(&store, &Store::opened, q, [this](bool ok, const Error &error) {
        storeOpen = ok;
        storeTrouble = ok ? std::nullopt : std::optional(error);
        tryActivate();
        publish();
    });
    connect(&store, &Store::troubled, q, [this](const Error &error) {
        storeTrouble = error;
        publish();
    });
    connect(&store, &Store::recovered, q, [this] {
        storeTrouble.reset();
        pusher.push();
        puller.need(Puller::Everything);
        publish();
    });
    connect(&store, &Store::rebuilt, q, [this] { puller.need(Puller::Everything); });
    connect(&outbox, &Outbox::changed, q, [this](int unsent) {
        status.queued = unsent;
        publish();
        if (unsent > 0)
            pusher.push();
    });
    connect(&channel, &RealtimeChannel::upChanged, q, [this](bool up) { onUp(up); });
    connect(&channel, &RealtimeChannel::received, q,
            [this](const RealtimeEvent &event) { onEvent(event); });
    connect(&channel, &RealtimeChannel::attemptFailed, q, [this] {
        if (socketTimer.isActive())
            pullWithoutSocket();
    });
    connect(&socketTimer, &QTimer::timeout, q, [this] { pullWithoutSocket(); });
    connect(&puller, &Puller::runningChanged, q, [this] { publish(); });
    connect(&puller, &Puller::receivedChanged, q, [this] { publish(); });
    connect(&puller, &Puller::finished, q, [this](bool ok, const Error &error, bool everything) {
        onPulled(ok ? Result<void>() : Result<void>(tl::unexpected(error)), everything);
    });
    connect(&puller, &Puller::newsRead, q, [this] { catchUp(false); });
    connect(&pusher, &Pusher::busyChanged, q, [this] { publish(); });
    connect(&pusher, &Pusher::reached, q, [this] { onReached(); });
    connect(&pusher, &Pusher::failed, q, [this](const Error &error) { onFailed(error); });
    connect(&pusher, &Pusher::done, q, [this](const OutboxEntry &entry) {
        puller.onCommandDone();
        if (!entry.gigId.isEmpty())
            interests.refreshGig(entry.gigId);
    });
    connect(&pusher, &Pusher::refused, q, [this] { puller.need(Puller::MyGigs | Puller::MyBids); });
    connect(&pusher, &Pusher::lost, q, [this] { reconciler.run(); });
    connect(&reconciler, &Reconciler::settled, q, [this] {
        puller.onCommandDone();
        puller.need(Puller::MyGigs | Puller::MyBids);
    });
    connect(&pullTimer, &QTimer::timeout, q, [this] {
        if (session.state() != Session::State::Active)
            return;
        // The server may be back before the socket is.
        if (std::exchange(socketLost, false) || status.link == SyncStatus::Link::Offline) {
            pullBehindSocket(patienceAfterLoss);
            channel.tryNow();
        } else {
            puller.need(Puller::Everything);
        }
    });
    // The original's socket tells of a hire and of nothing else: a new bid on the gig somebody is
    // looking at would not show.
    connect(&lookTimer, &QTimer::timeout, q, [this] {
        if (session.state() == Session::State::Active && !hasEvents())
            interests.refresh();
    });
    lookTimer.start(lookEvery);
    connect(&quietTimer, &QTimer::timeout, q, [this] {
        status.lasting = status.lastError.has_value();
        publish();
    });
}

void Sync::Private::tryActivate()
{
    if (storeOpen && session.state() == Session::State::Active)
        activate();
}

void Sync::Private::activate()
{
    if (!std::exchange(recovered, true))
        outbox.recoverInterrupted(session.server().can(QStringLiteral("idempotency")));
    channel.start();
    pusher.resume();
    reconciler.run();
    pullBehindSocket(socketPatience);
    interests.refresh();
    readMarker.look();
    publish();
}

void Sync::Private::onSessionState(Session::State state)
{
    // The link below tells it.
    status.waitsForPerson = state != Session::State::Active && state != Session::State::Starting &&
                            state != Session::State::Offline;
    switch (state) {
    case Session::State::Active:
        if (status.link == SyncStatus::Link::Offline)
            status.link = SyncStatus::Link::Connecting;
        tryActivate();
        break;
    case Session::State::Starting:
        setLink(SyncStatus::Link::Connecting);
        break;
    case Session::State::Offline:
    case Session::State::KeychainLocked:
    case Session::State::KeychainDenied:
    case Session::State::NoKeychain:
    case Session::State::KeychainSlow:
    case Session::State::Ended:
        pusher.pause();
        puller.cancel();
        pullTimer.stop();
        socketTimer.stop();
        setLink(SyncStatus::Link::Offline);
        break;
    }
}

void Sync::Private::onUp(bool up)
{
    status.realtime = up;
    if (up) {
        // What happened while the socket was down is never sent again, and a pull that began before
        // may have read a list too early.
        socketLost = false;
        socketTimer.stop();
        pullTimer.stop(); // the pull's end plans the next
        catchUp(true);
        onReached();
        pusher.resume();
        readMarker.look();
        reconciler.run(); // what could not be read back while the server was away
        puller.need(Puller::Everything);
        interests.refresh();
    } else if (session.state() == Session::State::Active) {
        // It may have been silent for a while, and the next one may not come up at all.
        socketLost = true;
        pullTimer.start(backoffDelay(failures));
    }
    publish();
}

void Sync::Private::onEvent(const RealtimeEvent &event)
{
    using Kind = RealtimeEvent::Kind;
    if (event.kind == Kind::Hired) {
        onHired(event);
    } else {
        store.write([event](StoreWriter &writer) { merging::event(writer, event, false); });
    }
    switch (event.kind) {
    case Kind::GigCreated:
        if (event.gig && event.gig->gig.ownerId == store.self()) {
            puller.onCommandDone();      // a list that is on its way does not have it yet
            puller.need(Puller::MyGigs); // posted from another device
        }
        break;
    case Kind::GigUpdated:
    case Kind::GigDeleted:
        break;
    case Kind::BidReceived:
    case Kind::BidUpdated:
    case Kind::BidWithdrawn:
        puller.need(Puller::MyGigs | Puller::Gigs); // the former says nothing of how many bids
        break;
    case Kind::BidRejected:
    case Kind::Hired:
        puller.need(Puller::MyBids);
        break;
    }
    interests.refreshGig(event.gigId);
}

void Sync::Private::onHired(RealtimeEvent event)
{
    // The original names the gig only; the hire is known by the bid, so that socket and list tell
    // it once.
    if (event.bidId.isEmpty()) {
        const auto gig = store.gig(store.keyOf(event.gigId));
        const auto bid = gig && gig->myBid.isValid() ? store.bid(gig->myBid) : std::nullopt;
        if (!bid || bid->id.isEmpty())
            return; // my bids, fetched next, tell it
        event.bidId = bid->id;
        if (!event.price.isKnown())
            event.price = bid->price;
        if (event.person.isEmpty())
            event.person = gig->ownerName;
        if (event.title.isEmpty())
            event.title = gig->title;
    }
    store.write([event](StoreWriter &writer) { merging::event(writer, event, false); });
}

void Sync::Private::onPulled(const Result<void> &result, bool everything)
{
    if (!puller.isPending()) // else the pull that was asked for meanwhile belongs to it
        catchUp(false);
    if (result) {
        pullRefused = pullRefused && !everything;
        onReached();
        if (everything) {
            status.lastSync = QDateTime::currentDateTimeUtc();
            reconciler.run();
            if (session.server().isOriginal())
                interests.refresh(); // it tells nobody of a new bid
            planPull();
        }
    } else if (result.error().httpStatus == 0 && result.error().kind != Error::Kind::Storage &&
               result.error().kind != Error::Kind::BadResponse) {
        onFailed(result.error());
    } else {
        pullRefused = true;
        noteFailure(result.error());
        planPull();
    }
    publish();
}

void Sync::Private::onReached()
{
    if (!pullRefused) { // else that something was answered says nothing of the lists
        failures = 0;
        status.lastError.reset();
        status.lasting = false;
        quietTimer.stop();
    }
    setLink(SyncStatus::Link::Online);
}

void Sync::Private::onFailed(const Error &error)
{
    pullRefused = false;
    noteFailure(error);
    setLink(SyncStatus::Link::Offline);
    planPull();
}

void Sync::Private::noteFailure(const Error &error)
{
    status.lastError = error;
    ++failures;
    if (!status.lasting && !quietTimer.isActive())
        quietTimer.start();
}

/// Begins with asking for a complete pull and ends when that has read what concerns this person;
/// also where it fails, or the server is away again: what came so far is told.
void Sync::Private::catchUp(bool begins)
{
    status.catchingUp = begins || socketTimer.isActive();
    publish();
}

/// A complete pull that begins behind the socket: what happens between the two is not missed, and
/// one pull is enough. Where the socket is not up in time, without it; another follows when it is.
void Sync::Private::pullBehindSocket(std::chrono::milliseconds patience)
{
    catchUp(true);
    if (status.realtime)
        puller.need(Puller::Everything);
    else if (!socketTimer.isActive())
        socketTimer.start(patience);
}

void Sync::Private::pullWithoutSocket()
{
    socketTimer.stop();
    if (session.state() == Session::State::Active)
        puller.need(Puller::Everything);
}

/// The next complete pull: soon after a failure, else as a safety net behind the socket.
void Sync::Private::planPull()
{
    if (session.state() != Session::State::Active)
        return;
    if (failures > 0)
        pullTimer.start(std::max(backoffDelay(failures), puller.rest()));
    else
        pullTimer.start(status.realtime && hasEvents() ? pullEveryWithRealtime : pullEvery);
}

bool Sync::Private::hasEvents() const
{
    return session.server().can(QStringLiteral("events"));
}

void Sync::Private::setLink(SyncStatus::Link link)
{
    status.link = link;
    status.catchingUp = status.catchingUp && link != SyncStatus::Link::Offline;
    publish();
}

SyncStatus Sync::Private::shown() const
{
    SyncStatus out = status;
    if (storeTrouble) { // it does not end by waiting a minute, and outweighs what the network does
        out.lastError = storeTrouble;
        out.lasting = true;
    }
    return out;
}

void Sync::Private::publish()
{
    status.syncing = puller.isRunning() || pusher.isBusy();
    status.received = puller.isRunning() ? puller.received() : 0;
    const SyncStatus now = shown();
    if (now == published)
        return;
    published = now;
    Q_EMIT q->statusChanged(now);
}

Sync::Sync(Session &session, ApiClient &api, Store &store, Outbox &outbox, QObject *parent)
    : QObject(parent), d(new Private(this, session, api, store, outbox))
{
    d->wire();
    d->onSessionState(session.state());
}

Sync::~Sync()
{
    // The parts are members and children of ours: their last words would find us half gone.
    d->channel.disconnect(this);
    d->puller.disconnect(this);
    d->pusher.disconnect(this);
    d->reconciler.disconnect(this);
}

std::shared_ptr<void> Sync::want(const Interest &interest, QObject *context,
                                 std::function<void(Result<void>)> answered)
{
    assertOwnThread(this);
    return d->interests.add(interest, context, std::move(answered));
}

void Sync::pullNow()
{
    assertOwnThread(this);
    if (d->session.state() == Session::State::Offline)
        d->session.retry();
    if (d->session.state() != Session::State::Active)
        return;
    d->pusher.resume();
    d->reconciler.run();
    d->puller.need(Puller::Everything);
    d->interests.refresh();
}

void Sync::setQuietTime(std::chrono::milliseconds time)
{
    d->quietTimer.setInterval(time);
}

SyncStatus Sync::status() const
{
    assertOwnThread(this);
    return d->shown();
}

bool Sync::can(const QString &capability) const
{
    return d->session.offers(capability);
}

void Sync::changePassword(const QString &oldPassword, const QString &newPassword, QObject *context,
                          Answer<void> answer)
{
    assertOwnThread(this);
    QObject *const receiver = context ? context : this;
    Error error;
    error.kind = Error::Kind::Validation;
    if (oldPassword.isEmpty())
        error.fields.append({QStringLiteral("oldPassword"), QString()});
    if (characterCount(newPassword) < shortestPassword ||
        characterCount(newPassword) > longestPassword)
        error.fields.append({QStringLiteral("newPassword"), QString()});
    if (!error.fields.isEmpty()) {
        QMetaObject::invokeMethod(
            receiver, [answer, error] { answer(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.path = apiPath({QStringLiteral("users"), QStringLiteral("change-password")});
    request.body = {{QStringLiteral("oldPassword"), oldPassword},
                    {QStringLiteral("newPassword"), newPassword}};
    d->client.send(request, receiver, [answer](const Result<ApiResponse> &response) {
        if (response)
            answer({});
        else
            answer(tl::unexpected(response.error()));
    });
}

} // namespace gigflow
