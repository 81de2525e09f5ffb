// SPDX-License-Identifier: MIT
// What the tests of the outbox share: commands about one gig of one's own and one bid.
#pragma once

#include "storefixture.h"

namespace gigflow::test {

inline const GigId g1{QStringLiteral("g1")};
inline const BidId b1{QStringLiteral("b1")};

inline PostGig post(const QString &title = QStringLiteral("Logo"))
{
    return {title, QStringLiteral("A new logo"), Money::fromCents(10000)};
}

inline EditGig edit(GigKey gig, const QString &title)
{
    return {gig, title, QStringLiteral("Another text"), Money::fromCents(20000)};
}

inline Error refusal(const QString &text)
{
    Error error;
    error.kind = Error::Kind::Validation;
    error.serverText = text;
    return error;
}

/// A test class with a fresh store for every test.
class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<StoreFixture>();
        f->open();
    }
    void cleanup() { f.reset(); }

protected:
    [[nodiscard]] static GigPatch ownPatch(const QString &title = QStringLiteral("Own"))
    {
        GigPatch gig = gigPatch(g1.value, title);
        gig.ownerId = me;
        return gig;
    }
    GigKey ownGig(const QString &title = QStringLiteral("Own"))
    {
        return f->merge(ownPatch(title));
    }
    Gig gig(GigKey key) { return f->store->gig(key).value_or(Gig()); }
    Bid bid(BidKey key) { return f->store->bid(key).value_or(Bid()); }
    /// All commands so far that go from here to the end of this turn are carried out in order, so
    /// that a later read sees them.
    void settle() { f->entries(); }

    std::unique_ptr<StoreFixture> f;
};

} // namespace gigflow::test
