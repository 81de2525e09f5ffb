// SPDX-License-Identifier: MIT
#include "world.h"

namespace gigflow::test {

using namespace Qt::StringLiterals;

namespace {

struct SampleGig
{
    const char *id;
    const char *owner;
    const char *ownerName;
    QString title;
    QString description;
    int dollars;
    GigStatus status;
    int minutesAgo;
    int bids;
};

QList<SampleGig> sampleGigs()
{
    const auto open = GigStatus::Open;
    return {
        {"g-logo", "u-sam", "Sam Rivera", u"Logo refresh for a neighbourhood bakery"_s,
         u"Our sign is from 1987 and looks it. We would like to keep the wheat ear and the warm "
         u"brown, but cleaner, so that it "
         u"works on a shop window, on paper bags and as a tiny picture in a phone.\n\nYou get "
         u"photos of everything we have. "
         u"We need vector files and two colour variants, and would love to see three rough directions first."_s,
         450, open, 12, 4},
        {"g-shop", "u-ada", "Ada Lindqvist",
         u"Move a small shop from Magento to something we can maintain"_s,
         u"About 400 products, two languages, no custom checkout. We care about keeping the "
         u"addresses of pages, and about being "
         u"able to edit texts ourselves afterwards."_s,
         3200, open, 95, 11},
        {"g-translate", "u-tomas", "Tomás Herrera",
         u"Translate a 30-page user manual, English to Spanish"_s,
         u"Technical but friendly. A glossary exists; layout stays as it is (Word)."_s, 900, open,
         60 * 5, 7},
        {"g-video", "u-li", "Li Wei", u"Cut a 90-second product video from raw footage"_s,
         u"Two hours of material, a rough storyboard, and music that is already licensed. Delivered as 1080p and a square version."_s,
         650, open, 60 * 26, 2},
        {"g-api", "u-sam", "Sam Rivera", u"Review our REST API before we publish it"_s,
         u"Thirty endpoints, OpenAPI description included. We want a written list of what would "
         u"annoy you as a client, in order of "
         u"annoyance."_s,
         1200, open, 60 * 24 * 3, 0},
        {"g-photo", "u-nina", "Nina Kowalski", u"Product photos of 24 ceramic cups"_s,
         u"Plain background, three angles each. Studio in Leipzig can be used on two days in March."_s,
         780, open, 60 * 24 * 4, 5},
        {"g-map", "u-ada", "Ada Lindqvist", u"Walking map of the old town, hand-drawn style"_s,
         u"A3, to be printed on recycled paper; about forty places with little drawings."_s, 1500,
         open, 60 * 24 * 12, 9},
        {"g-garden", "u-maya", "Maya Okafor",
         u"Plan a small garden with an automatic watering system"_s,
         u"Eighty square metres, half of it in shade. We want herbs near the kitchen, something "
         u"for bees, and not to carry water "
         u"in August. A drawing, a plant list and a parts list for the watering would be perfect."_s,
         600, open, 40, 3},
        {"g-data", "u-maya", "Maya Okafor", u"Clean up 12 years of membership spreadsheets"_s,
         u"Four formats, many duplicates, two alphabets. One tidy table in the end."_s, 380,
         GigStatus::Assigned, 60 * 24 * 6, 6},
        {"g-flyer", "u-maya", "Maya Okafor", u"Flyer for the summer concert"_s,
         u"A5, two sides, texts are ready."_s, 180, GigStatus::Completed, 60 * 24 * 40, 8},
        {"g-hired", "u-nina", "Nina Kowalski", u"Illustrations for a children's cookbook"_s,
         u"Twelve full pages, watercolour, kind animals."_s, 2400, GigStatus::Assigned, 60 * 24 * 8,
         14},
        {"g-lost", "u-li", "Li Wei", u"Voice-over for a museum audio guide"_s,
         u"Forty minutes, calm voice."_s, 500, GigStatus::Assigned, 60 * 24 * 9, 17},
    };
}

void addBid(StoreWriter &writer, const char *id, const char *gig, const char *person,
            const char *name, int dollars, BidStatus status, int minutesAgo, const QString &message)
{
    BidPatch bid;
    bid.id = BidId{QString::fromLatin1(id)};
    bid.gigId = GigId{QString::fromLatin1(gig)};
    bid.freelancerId = UserId{QString::fromLatin1(person)};
    bid.freelancerName = QString::fromUtf8(name);
    bid.message = message;
    bid.price = Money::fromCents(dollars * 100);
    bid.status = status;
    bid.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    writer.mergeBid(bid);
}

void addNotice(StoreWriter &writer, Notice::Kind kind, const char *gig, const QString &title,
               const QString &person, int dollars, int minutesAgo)
{
    Notice notice;
    notice.kind = kind;
    notice.gig = writer.keyOf(GigId{QString::fromLatin1(gig)});
    notice.title = title;
    notice.person = person;
    notice.amount = Money::fromCents(dollars * 100);
    notice.at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    notice.identity = u"sample:%1:%2"_s.arg(int(kind)).arg(title);
    writer.addNotice(notice);
}

void addEverything(StoreWriter &writer)
{
    UserPatch me;
    me.id = UserId{u"u-maya"_s};
    me.name = u"Maya Okafor"_s;
    me.username = u"maya"_s;
    me.email = u"maya@example.org"_s;
    me.createdAt = QDateTime(QDate(2024, 3, 9), QTime(10, 0), Qt::UTC);
    writer.mergeUser(me);
    UserPatch sam;
    sam.id = UserId{u"u-sam"_s};
    sam.name = u"Sam Rivera"_s;
    sam.username = u"samr"_s;
    sam.createdAt = QDateTime(QDate(2023, 11, 2), QTime(10, 0), Qt::UTC);
    writer.mergeUser(sam);
    const auto gigs = sampleGigs();
    for (const auto &sample : gigs) {
        GigPatch gig;
        gig.id = GigId{QString::fromLatin1(sample.id)};
        gig.title = sample.title;
        gig.description = sample.description;
        gig.budget = Money::fromCents(sample.dollars * 100);
        gig.status = sample.status;
        gig.ownerId = UserId{QString::fromLatin1(sample.owner)};
        gig.ownerName = QString::fromUtf8(sample.ownerName);
        gig.bidCount = sample.bids;
        gig.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * sample.minutesAgo);
        writer.mergeGig(gig);
    }
    addBid(writer, "b-1", "g-garden", "u-sam", "Sam Rivera", 450, BidStatus::Pending, 30,
           u"I planned three gardens like this last year, one of them in deep shade. I would start "
           u"with a visit and a soil test, and "
           u"can show you the drawings of the other three."_s);
    addBid(writer, "b-2", "g-garden", "u-nina", "Nina Kowalski", 620, BidStatus::Pending, 22,
           u"Landscape gardener for eleven years. Price includes a second round of changes."_s);
    addBid(writer, "b-3", "g-garden", "u-li", "Li Wei", 390, BidStatus::Pending, 8,
           u"Happy to help, could start on Monday."_s);
    addBid(
        writer, "b-4", "g-shop", "u-maya", "Maya Okafor", 2950, BidStatus::Pending, 60,
        u"I moved a shop of the same size in spring, including redirects for every old address."_s);
    addBid(writer, "b-5", "g-hired", "u-maya", "Maya Okafor", 2300, BidStatus::Hired, 60 * 24 * 7,
           u"Watercolour is what I do all day. Two sample pages are attached to my profile."_s);
    addBid(writer, "b-6", "g-lost", "u-maya", "Maya Okafor", 480, BidStatus::Rejected, 60 * 24 * 8,
           u"Calm voice, own studio."_s);
    addNotice(writer, Notice::Kind::BidReceived, "g-garden",
              u"Plan a small garden with an automatic watering system"_s, u"Li Wei"_s, 390, 8);
    addNotice(writer, Notice::Kind::BidReceived, "g-garden", u"Plan a small garden (2)"_s,
              u"Nina Kowalski"_s, 620, 22);
    addNotice(writer, Notice::Kind::Hired, "g-hired", u"Illustrations for a children's cookbook"_s,
              u"Nina Kowalski"_s, 2300, 60 * 24 * 5);
    addNotice(writer, Notice::Kind::BidRejected, "g-lost", u"Voice-over for a museum audio guide"_s,
              u"Li Wei"_s, 480, 60 * 24 * 6);
}

} // namespace

bool World::fill()
{
    return waitOpen() && write([](StoreWriter &writer) { addEverything(writer); });
}

} // namespace gigflow::test
