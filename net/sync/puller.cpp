// SPDX-License-Identifier: MIT
#include "net/sync/puller.h"

#include "models/affinity.h"
#include "net/log.h"
#include "net/session/session.h"
#include "net/sync/listfetch.h"
#include "net/sync/merging.h"
#include "net/sync/originalgigs.h"
#include "net/wire/json.h"

namespace gigflow {
namespace {

const QString cursorName = QStringLiteral("sync.gigs.cursor");
const QString notificationName = QStringLiteral("sync.notifications.seq");
constexpr int pageSize = 200;
constexpr std::chrono::milliseconds soon{20};
constexpr qsizetype mergedAtOnce =
    1000; // per transaction, so that a person's own write never waits long

QSet<GigId> idsOf(const QList<wire::Gig> &gigs)
{
    QSet<GigId> ids;
    ids.reserve(gigs.size());
    for (const wire::Gig &gig : gigs)
        ids.insert(gig.gig.id);
    return ids;
}

} // namespace

Puller::Puller(AuthorisedClient &client, Store &store, QObject *parent)
    : QObject(parent), m_client(client), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_soon, &QTimer::timeout, this, &Puller::begin);
}

void Puller::need(Parts parts)
{
    assertOwnThread(this);
    m_wanted |= parts;
    if (!m_running && !m_soon.isActive())
        beginSoon();
}

std::chrono::milliseconds Puller::rest() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_notBefore.remainingTimeAsDuration());
}

void Puller::beginSoon()
{
    m_soon.start(std::max(soon, rest()));
}

void Puller::cancel()
{
    assertOwnThread(this);
    ++m_epoch;
    m_wanted = {};
    m_left = {};
    m_soon.stop();
    m_seen.clear();
    if (std::exchange(m_running, false))
        Q_EMIT runningChanged(false);
}

void Puller::begin()
{
    if (m_running || !m_wanted)
        return;
    if (!m_notBefore.hasExpired())
        return beginSoon();
    m_left = std::exchange(m_wanted, Parts());
    m_all = m_left == Parts(Everything);
    m_running = true;
    m_received = 0;
    Q_EMIT runningChanged(true);
    next();
}

void Puller::next()
{
    const auto take = [this](Part part) {
        const bool wanted = m_left.testFlag(part);
        m_left.setFlag(part, false);
        return wanted;
    };
    // Bids first: a hire that happened meanwhile is the news people wait for.
    if (take(MyBids))
        pullMyBids();
    else if (take(MyGigs))
        pullMyGigs();
    else if (take(Notifications)) // after both, so that a notice finds its gig
        pullNotifications(-1);
    else if (take(Gigs)) {
        if (m_all && !m_wanted)
            Q_EMIT newsRead(); // the gigs of everybody may take their time
        pullGigs();
    } else if (take(Me))
        pullMe();
    else
        end({});
}

void Puller::end(const Result<void> &result)
{
    ++m_epoch;
    m_left = {};
    m_seen.clear();
    const bool everything = result && m_all;
    if (!result) {
        qCInfo(lcNet) << "pull ended early:" << result.error().detail;
        m_notBefore = QDeadlineTimer(std::chrono::seconds(result.error().retryAfterSeconds));
    }
    if (everything) {
        m_store.write([at = QDateTime::currentDateTimeUtc()](StoreWriter &writer) {
            merging::markFilled(writer, at);
        });
    }
    m_running = false;
    if (m_wanted)
        beginSoon();
    Q_EMIT runningChanged(false);
    Q_EMIT finished(result.has_value(), result ? Error() : result.error(), everything);
}

template <class T>
Answer<T> Puller::expect(std::function<void(const T &)> good)
{
    return [this, epoch = m_epoch, good = std::move(good)](const Result<T> &result) {
        if (epoch != m_epoch)
            return;
        if (result)
            good(*result);
        else
            end(tl::unexpected(result.error()));
    };
}

void Puller::get(const QString &path, const QUrlQuery &query,
                 std::function<void(const ApiResponse &)> good)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    m_client.send(request, this, expect<ApiResponse>(std::move(good)));
}

void Puller::write(Store::WriteWork work)
{
    const auto written = [this, epoch = m_epoch](const tl::expected<void, Error> &result) {
        if (epoch != m_epoch)
            return;
        if (result)
            next();
        else
            end(tl::unexpected(result.error()));
    };
    m_store.write(std::move(work), this, written);
}

bool Puller::isCurrent(Part part, int commandsBefore)
{
    const bool current = commandsBefore == m_commands;
    if (!current)
        m_wanted |= part;
    return current;
}

void Puller::pullGigs()
{
    if (!m_client.session().server().can(QStringLiteral("changes"))) {
        pullAllOpenGigs();
        return;
    }
    const auto begin = [this, epoch = m_epoch](const QString &cursor, const QString &filled) {
        if (epoch != m_epoch)
            return;
        m_fresh = cursor.isEmpty() && filled.isEmpty();
        pullChanges(cursor, cursor.isEmpty());
    };
    m_store.readMeta(cursorName, this, [this, begin](const QString &cursor) {
        m_store.readMeta(merging::filledName(), this,
                         [begin, cursor](const QString &filled) { begin(cursor, filled); });
    });
}

void Puller::pullAllOpenGigs()
{
    fetchList<wire::Gig>(
        m_client, apiPath({QStringLiteral("gigs")}), originalgigs::allOpen(), &wire::gig, this,
        expect<SharedList<wire::Gig>>([this](const SharedList<wire::Gig> &gigs) {
            // All of them may be many: nothing here walks the list on this thread.
            for (qsizetype at = 0; at < gigs->size(); at += mergedAtOnce) {
                m_store.write([gigs, at](StoreWriter &writer) {
                    const qsizetype end = std::min(at + mergedAtOnce, gigs->size());
                    for (qsizetype i = at; i < end; ++i)
                        merging::gig(writer, gigs->at(i));
                });
            }
            write([gigs](StoreWriter &writer) { writer.retainOpenGigs(idsOf(*gigs)); });
        }));
}

void Puller::pullChanges(const QString &cursor, bool fromBeginning)
{
    QUrlQuery query;
    if (!cursor.isEmpty())
        query.addQueryItem(QStringLiteral("since"), cursor);
    query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    const QString path = apiPath({QStringLiteral("gigs"), QStringLiteral("changes")});
    get(path, query, [this, cursor, fromBeginning](const ApiResponse &response) {
        inBackground(
            this, [data = response.data] { return wire::changes(data); },
            [this, cursor, fromBeginning, epoch = m_epoch](const Result<wire::Changes> &changes) {
                if (epoch != m_epoch)
                    return;
                if (!changes)
                    end(tl::unexpected(changes.error()));
                else if (changes->more && changes->cursor == cursor)
                    end(tl::unexpected(
                        wire::badResponse(QStringLiteral("a cursor that stands still"))));
                else
                    onChanges(*changes, fromBeginning || changes->reset);
            });
    });
}

void Puller::onChanges(const wire::Changes &changes, bool fromBeginning)
{
    if (changes.reset)
        m_seen.clear();
    if (changes.reset)
        m_fresh = false;
    if (fromBeginning && !m_fresh) {
        m_seen.unite(idsOf(changes.gigs));
        for (const GigId &id : changes.deleted)
            m_seen.remove(id);
    }
    const bool complete = fromBeginning && !changes.more;
    // A first walk goes on where it was broken off: whatever it has brought so far came from the
    // server, and if that has gone meanwhile, the walk will still come to its deletion. Over rows
    // of an earlier time the cursor counts only once everything is here, and what was not seen
    // goes.
    const bool keepCursor = !fromBeginning || complete || m_fresh;
    const auto work = [changes, complete = complete && !m_fresh, keepCursor,
                       seen = complete ? m_seen : QSet<GigId>()](StoreWriter &writer) {
        for (const wire::Gig &gig : changes.gigs)
            merging::gig(writer, gig);
        for (const GigId &id : changes.deleted)
            writer.removeGig(id);
        if (complete)
            writer.retainOpenGigs(seen);
        if (keepCursor)
            writer.setMeta(cursorName, changes.cursor);
    };
    if (!changes.more) {
        write(work);
        return;
    }
    m_received += int(changes.gigs.size());
    Q_EMIT receivedChanged();
    // The next page is asked for only when this one is committed: the cursor never runs ahead of
    // the store.
    const auto written = [this, epoch = m_epoch, cursor = changes.cursor,
                          fromBeginning](const tl::expected<void, Error> &result) {
        if (epoch != m_epoch)
            return;
        if (result)
            pullChanges(cursor, fromBeginning);
        else
            end(tl::unexpected(result.error()));
    };
    m_store.write(work, this, written);
}

void Puller::pullMyGigs()
{
    const auto take = [this, started = m_commands](const SharedList<wire::Gig> &gigs) {
        const bool current = isCurrent(MyGigs, started);
        write([gigs, current, self = m_client.session().account().user](StoreWriter &writer) {
            for (wire::Gig gig : *gigs) {
                gig.gig.ownerId = self;
                merging::gig(writer, gig);
            }
            if (current)
                writer.retainMyGigs(idsOf(*gigs));
        });
    };
    fetchList<wire::Gig>(m_client, apiPath({QStringLiteral("gigs"), QStringLiteral("my")}), {},
                         &wire::gig, this, expect<SharedList<wire::Gig>>(take));
}

void Puller::pullMyBids()
{
    const auto take = [this, started = m_commands](const SharedList<wire::Bid> &bids) {
        const bool current = isCurrent(MyBids, started);
        write([bids, current, self = m_client.session().account().user](StoreWriter &writer) {
            const bool asHistory = !merging::wasFilled(writer);
            QSet<BidId> listed;
            for (wire::Bid bid : *bids) {
                bid.bid.freelancerId = self;
                listed.insert(bid.bid.id);
                merging::myBid(writer, bid, asHistory);
            }
            if (current)
                writer.retainMyBids(listed);
        });
    };
    fetchList<wire::Bid>(m_client, apiPath({QStringLiteral("bids"), QStringLiteral("my")}), {},
                         &wire::bid, this, expect<SharedList<wire::Bid>>(take));
}

void Puller::pullNotifications(qint64 after)
{
    if (!m_client.session().server().can(QStringLiteral("notifications"))) {
        next();
        return;
    }
    if (after < 0) {
        m_store.readMeta(notificationName, this, [this, epoch = m_epoch](const QString &seq) {
            if (epoch == m_epoch)
                pullNotifications(std::max<qint64>(seq.toLongLong(), 0));
        });
        return;
    }
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("after"), QString::number(after));
    query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    get(apiPath({QStringLiteral("notifications")}), query,
        [this, after](const ApiResponse &response) { onNotifications(response, after); });
}

void Puller::onNotifications(const ApiResponse &response, qint64 after)
{
    const QJsonValue items = response.data.isArray()
                                 ? response.data
                                 : response.data.toObject().value(QLatin1String("notifications"));
    const auto list = wire::list<wire::Happening>(items, &wire::happening);
    if (!list) {
        end(tl::unexpected(list.error()));
        return;
    }
    qint64 last = after;
    QList<std::pair<RealtimeEvent, bool>> events;
    for (const wire::Happening &happening : *list) {
        last = std::max(last, happening.seq);
        if (auto event = decodeEvent(happening.event, happening.data)) {
            event->at = happening.at;
            event->seq = std::max(event->seq, happening.seq);
            events.append({*event, happening.read});
        }
    }
    const auto work = [events, last](StoreWriter &writer) {
        const bool asHistory = !merging::wasFilled(writer);
        for (const auto &[event, read] : events)
            merging::notified(writer, event, asHistory || read);
        writer.setMeta(notificationName, QString::number(last));
    };
    const bool more = last > after && list->size() >= pageSize;
    if (!more) {
        write(work);
        return;
    }
    m_store.write(work);
    pullNotifications(last);
}

void Puller::pullMe()
{
    get(apiPath({QStringLiteral("users"), QStringLiteral("current-user")}), {},
        [this](const ApiResponse &response) {
            const auto user = wire::user(response.data);
            if (!user) {
                end(tl::unexpected(user.error()));
                return;
            }
            write([user = *user](StoreWriter &writer) { merging::user(writer, user, user.id); });
        });
}

} // namespace gigflow
