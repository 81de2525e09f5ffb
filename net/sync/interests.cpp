// SPDX-License-Identifier: MIT
#include "net/sync/interests.h"

#include "models/affinity.h"
#include "net/sync/listfetch.h"
#include "net/sync/merging.h"
#include "net/sync/originalgigs.h"
#include "net/wire/json.h"

#include <QRegularExpression>

namespace gigflow {
namespace {

Error notFound()
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.detail = QStringLiteral("not an id of this server");
    return error;
}

} // namespace

Interests::Interests(AuthorisedClient &client, Store &store, QObject *parent)
    : QObject(parent), m_client(client), m_store(store)
{
}

std::shared_ptr<void> Interests::add(const Interest &interest, QObject *context,
                                     std::function<void(Result<void>)> answered)
{
    assertOwnThread(this);
    const int number = m_nextNumber++;
    m_entries.insert(
        number, Entry{interest, context != nullptr, context, std::move(answered), false, false});
    QMetaObject::invokeMethod(
        this, [this, number] { fetch(number); }, Qt::QueuedConnection);
    return {nullptr, [guard = QPointer(this), number](std::nullptr_t) {
                if (guard)
                    guard->m_entries.remove(number);
            }};
}

void Interests::refresh()
{
    assertOwnThread(this);
    const QList<int> numbers = m_entries.keys();
    for (const int number : numbers)
        fetch(number);
}

void Interests::refreshGig(const GigId &gig)
{
    assertOwnThread(this);
    const QList<int> numbers = m_entries.keys();
    for (const int number : numbers) {
        const auto entry = m_entries.constFind(number);
        if (entry != m_entries.cend() && gigOf(entry->interest) == gig)
            fetch(number);
    }
}

GigId Interests::gigOf(const Interest &interest) const
{
    GigKey key;
    if (const auto *bids = std::get_if<BidsOf>(&interest))
        key = bids->gig;
    else if (const auto *detail = std::get_if<GigDetail>(&interest))
        key = detail->gig;
    else if (const auto *byId = std::get_if<GigById>(&interest))
        return byId->id;
    const auto gig = key.isValid() ? m_store.gig(key) : std::nullopt;
    return gig ? gig->id : GigId();
}

bool Interests::canBeAnId(const QString &id) const
{
    // An id that is none ends the original's process; its own are 24 hex digits.
    static const QRegularExpression objectId(QStringLiteral("^[0-9a-fA-F]{24}$"));
    return !id.isEmpty() &&
           (!m_client.session().server().isOriginal() || objectId.match(id).hasMatch());
}

void Interests::fetch(int number)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end() || m_client.session().state() != Session::State::Active)
        return; // the next refresh() comes when the session is active
    if (std::exchange(entry->underWay, true)) {
        entry->again = true;
        return;
    }
    const Interest interest = entry->interest;
    if (const auto *bids = std::get_if<BidsOf>(&interest))
        fetchBids(number, bids->gig);
    else if (const auto *profile = std::get_if<ProfileOf>(&interest))
        fetchProfile(number, profile->user);
    else
        fetchGig(number, gigOf(interest));
}

void Interests::finish(int number, const Result<void> &result)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return;
    entry->underWay = false;
    const bool again = std::exchange(entry->again, false);
    const auto answered = entry->answered;
    const bool mayAnswer = answered && (!entry->hasContext || entry->context);
    if (again)
        fetch(number);
    if (mayAnswer)
        answered(result);
}

void Interests::send(int number, const ApiRequest &request,
                     std::function<Result<Store::WriteWork>(const ApiResponse &)> read,
                     Store::WriteWork onNotFound)
{
    m_client.send(
        request, this,
        [this, number, read = std::move(read), onNotFound](const Result<ApiResponse> &response) {
            if (!response) {
                if (onNotFound && response.error().kind == Error::Kind::NotFound)
                    m_store.write(onNotFound);
                finish(number, tl::unexpected(response.error()));
                return;
            }
            const auto work = read(*response);
            if (!work) {
                finish(number, tl::unexpected(work.error()));
                return;
            }
            m_store.write(*work, this, [this, number](const tl::expected<void, Error> &written) {
                finish(number, written);
            });
        });
}

void Interests::fetchBids(int number, GigKey key)
{
    const auto gig = m_store.gig(key);
    // Somebody else's bids are not for us to see (asking ends the original's process), and our own
    // come with my bids.
    if (!gig || !gig->mine || gig->id.isEmpty()) {
        finish(number, {});
        return;
    }
    if (!m_client.session().server().isOriginal()) {
        fetchBidsOf(number, key, gig->id);
        return;
    }
    m_client.send(originalgigs::mine(), this,
                  [this, number, key, id = gig->id](const Result<ApiResponse> &response) {
                      const auto there = response ? originalgigs::find(response->data, id)
                                                  : tl::unexpected(response.error());
                      if (!there)
                          finish(number, tl::unexpected(there.error()));
                      else if (!*there)
                          finish(number, tl::unexpected(notFound()));
                      else
                          fetchBidsOf(number, key, id);
                  });
}

void Interests::fetchBidsOf(int number, GigKey key, const GigId &id)
{
    const QString path =
        apiPath({QStringLiteral("bids"), QStringLiteral("getBidByGigId"), id.value});
    fetchList<wire::Bid>(
        m_client, path, {}, &wire::bid, this,
        [this, number, key, id](const Result<SharedList<wire::Bid>> &bids) {
            if (!bids) {
                finish(number, tl::unexpected(bids.error()));
                return;
            }
            const auto work = [bids = *bids, key, id](StoreWriter &writer) {
                QSet<BidId> listed;
                for (wire::Bid bid : *bids) {
                    bid.bid.gigId = id;
                    listed.insert(bid.bid.id);
                    merging::bid(writer, bid);
                }
                writer.retainBidsOf(key, listed);
            };
            m_store.write(work, this, [this, number](const tl::expected<void, Error> &written) {
                finish(number, written);
            });
        });
}

void Interests::fetchGig(int number, const GigId &id)
{
    const auto entry = m_entries.constFind(number);
    if (entry != m_entries.cend() && id.isEmpty() &&
        std::holds_alternative<GigDetail>(entry->interest)) {
        finish(number, {}); // not on the server yet
        return;
    }
    if (!canBeAnId(id.value)) {
        finish(number, tl::unexpected(notFound()));
        return;
    }
    if (m_client.session().server().isOriginal()) {
        findGig(number, id);
        return;
    }
    ApiRequest request;
    request.path = apiPath({QStringLiteral("gigs"), QStringLiteral("getById"), id.value});
    const auto read = [](const ApiResponse &response) -> Result<Store::WriteWork> {
        auto gig = wire::gig(response.data);
        if (!gig)
            return tl::unexpected(gig.error());
        gig->gig.etag = response.etag;
        return Store::WriteWork([gig = *gig](StoreWriter &writer) { merging::gig(writer, gig); });
    };
    send(number, request, read, [id](StoreWriter &writer) { writer.removeGig(id); });
}

void Interests::findGig(int number, const GigId &id)
{
    const GigKey key = m_store.keyOf(id);
    const auto known = key.isValid() ? m_store.gig(key) : std::nullopt;
    // Another's gig that is not open any more is in no list: what is known of it stays.
    const bool mayBeElsewhere = known && !known->mine;
    const auto read = [id,
                       mayBeElsewhere](const ApiResponse &response) -> Result<Store::WriteWork> {
        const auto gig = originalgigs::find(response.data, id);
        if (!gig)
            return tl::unexpected(gig.error());
        if (!*gig && !mayBeElsewhere)
            return tl::unexpected(notFound());
        return Store::WriteWork([gig = *gig](StoreWriter &writer) {
            if (gig)
                merging::gig(writer, *gig);
        });
    };
    send(number, originalgigs::listFor(known), read);
}

void Interests::fetchProfile(int number, const UserId &user)
{
    if (!canBeAnId(user.value)) {
        finish(number, tl::unexpected(notFound()));
        return;
    }
    const UserId self = m_client.session().account().user;
    ApiRequest request;
    request.path =
        user == self
            ? apiPath({QStringLiteral("users"), QStringLiteral("current-user")})
            : apiPath({QStringLiteral("users"), QStringLiteral("get-profile"), user.value});
    send(number, request, [self](const ApiResponse &response) -> Result<Store::WriteWork> {
        const auto person = wire::user(response.data);
        if (!person)
            return tl::unexpected(person.error());
        return Store::WriteWork(
            [person = *person, self](StoreWriter &writer) { merging::user(writer, person, self); });
    });
}

} // namespace gigflow
