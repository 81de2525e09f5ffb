// SPDX-License-Identifier: MIT
// An edit meets other words than it was made over (ADR 17).
#include "net/session/session.h"
#include "net/sync/commandrequest.h"
#include "net/sync/pusher.h"

namespace gigflow {
namespace {

// Somebody who edits without a pause must not keep us comparing for ever.
constexpr int mostComparisons = 3;

} // namespace

bool Pusher::looksFirst(const OutboxEntry &entry) const
{
    const bool edit = std::holds_alternative<EditGig>(entry.command) ||
                      std::holds_alternative<EditBid>(entry.command);
    return edit && entry.base && entry.etag.isEmpty() && !entry.gigId.isEmpty() &&
           m_client.session().server().can(QStringLiteral("preconditions"));
}

bool Pusher::startsComparing(CommandKey key, const Error &error)
{
    Flight &flight = m_inFlight[key];
    const bool mayDiffer = error.kind == Error::Kind::Conflict && flight.at == 0 &&
                           comparesTexts(flight.entry.command) && flight.entry.base &&
                           !flight.entry.gigId.isEmpty() &&
                           m_client.session().server().can(QStringLiteral("preconditions"));
    if (!mayDiffer)
        return false;
    flight.step = Step::Compare;
    flight.refusal = error;
    send(key);
    return true;
}

void Pusher::onTheirs(CommandKey key, const Result<ApiResponse> &response)
{
    const auto found = m_inFlight.find(key);
    if (found == m_inFlight.end())
        return;
    const auto theirs = response ? theirsOf(found->entry, *response)
                                 : Result<Theirs>(tl::unexpected(response.error()));
    if (!theirs) {
        onTheirsUnread(key, theirs.error());
        return;
    }
    m_failures = 0;
    Q_EMIT reached();
    constexpr int preconditionFailed = 412;
    const bool refused = found->step == Step::Compare;
    const bool same = agrees(found->entry, *theirs);
    if (same && refused && found->refusal.httpStatus != preconditionFailed) {
        // The words are not why: assigned, decided… What the server says is all there is to say.
        refuse(key, Error(found->refusal));
    } else if (same && found->comparisons++ < mostComparisons) {
        found->requests.first().ifMatch = theirs->etag;
        found->step = Step::Send;
        send(key);
    } else {
        conflict(key, *theirs);
    }
}

void Pusher::onTheirsUnread(CommandKey key, const Error &error)
{
    const auto found = m_inFlight.constFind(key);
    if (found == m_inFlight.cend())
        return;
    if (error.kind == Error::Kind::NotFound) {
        if (!isDeletion(found->entry.command)) {
            refuse(key, error);
            return;
        }
        const Flight flight = take(key);
        m_outbox.complete(key, {}, {}, {}); // gone already: what was wanted
        Q_EMIT done(flight.entry);
    } else if (isForLater(error) || error.outcomeUnknown) {
        // A reading changes nothing, and what it followed was not carried out.
        take(key);
        m_outbox.requeue(key);
        waitAfter(error);
        if (error.httpStatus == 0)
            Q_EMIT failed(error);
    } else if (found->step == Step::Compare) {
        conflict(key, {});
    } else {
        refuse(key, error);
    }
}

void Pusher::conflict(CommandKey key, const std::optional<Theirs> &theirs)
{
    const Flight flight = take(key);
    const Theirs known = theirs.value_or(Theirs());
    m_outbox.conflict(key, known.words, known.etag, flight.refusal, known.apply);
    Q_EMIT done(flight.entry);
}

} // namespace gigflow
