// SPDX-License-Identifier: MIT
// What is kept on this computer only: marks, saved searches with their alerts, templates; and what
// is made of lists and gigs for the world outside.
#include "storefixture.h"

#include "models/export.h"
#include "models/giglink.h"
#include "models/noticelistmodel.h"
#include "models/placeholders.h"
#include "models/searchalerts.h"
#include "models/write/keptwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace gigflow;
using namespace gigflow::test;

namespace {

/// A gig of Ada's posted so many seconds from now.
GigPatch fresh(const QString &id, const QString &title, qint64 seconds = 0)
{
    GigPatch gig = gigPatch(id, title);
    gig.createdAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
    gig.updatedAt = gig.createdAt;
    return gig;
}

GigFilter about(const QString &text)
{
    GigFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

class TestKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }

    void newGigsAreUnseenUntilOpened();
    void unseenListKeepsWhatIsOpenedInIt();
    void everythingIsSeen();
    void everythingOfASearchIsSeen();
    void bookmarks();
    void ownerAndBidsFilter();
    void filterSurvivesJson_data();
    void filterSurvivesJson();
    void filterDaysBeginAtMidnight();
    void searchesAndTemplates();
    void aNewGigThatMatchesIsTold();
    void manyNewGigsAreToldAtOnce();
    void keptOutlivesARebuild();
    void pendingBidsOfMyGig();
    void heldCommandsWaitAndCanBeUndone();
    void theNextCommandReleases();
    void severalAreHeldTogether();
    void whatIsOnItsWayIsNotTakenBack();
    void allSeenIsTakenBack_data();
    void allSeenIsTakenBack();
    void allReadIsTakenBack();
    void bidsBySort();
    void placeholders();
    void csvCells_data();
    void csvCells();
    void exportedGigs();
    void exportedBids();
    void exportFails();
    void links();

private:
    [[nodiscard]] bool unseen(GigKey key) const { return m_f->store->gig(key)->unseen; }
    QList<SavedSearch> searches();
    GigCounts counts(const QList<GigQuery> &queries);
    tl::expected<int, Error> exported(const GigQuery &query, const ExportTarget &target);
    tl::expected<int, Error> exported(const BidQuery &query, const ExportTarget &target);
    QList<Notice> notices();
    /// Runs the question and waits for its answer.
    template <class T, class Ask>
    T answer(Ask ask)
    {
        std::optional<T> found;
        ask([&found](const T &value) { found = value; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, patience))
            qFatal("no answer");
        return *found;
    }

    std::unique_ptr<StoreFixture> m_f;
};

void TestKept::init()
{
    m_f = std::make_unique<StoreFixture>();
    m_f->open();
}

QList<SavedSearch> TestKept::searches()
{
    return answer<QList<SavedSearch>>(
        [this](auto done) { m_f->store->savedSearches(m_f->store.get(), done); });
}

GigCounts TestKept::counts(const QList<GigQuery> &queries)
{
    return answer<GigCounts>(
        [&](auto done) { m_f->store->countGigs(queries, 100, m_f->store.get(), done); });
}

QList<Notice> TestKept::notices()
{
    return answer<QList<Notice>>(
        [this](auto done) { m_f->store->queryNotices(m_f->store.get(), done); });
}

tl::expected<int, Error> TestKept::exported(const GigQuery &query, const ExportTarget &target)
{
    return answer<tl::expected<int, Error>>(
        [&](auto done) { m_f->store->exportGigs(query, target, m_f->store.get(), done); });
}

tl::expected<int, Error> TestKept::exported(const BidQuery &query, const ExportTarget &target)
{
    return answer<tl::expected<int, Error>>(
        [&](auto done) { m_f->store->exportBids(query, target, m_f->store.get(), done); });
}

void TestKept::newGigsAreUnseenUntilOpened()
{
    const GigKey news = m_f->merge(fresh(u"g1"_s, u"New"_s));
    const GigKey old = m_f->merge(fresh(u"g2"_s, u"A month old"_s, -30 * 24 * 3600));
    GigPatch own = fresh(u"g3"_s, u"Mine"_s);
    own.ownerId = me;
    const GigKey mine = m_f->merge(own);
    QVERIFY(unseen(news));
    QVERIFY(!unseen(old));
    QVERIFY(!unseen(mine));

    QSignalSpy changed(m_f->store.get(), &Store::changed);
    m_f->write([&](StoreWriter &writer) { writer.kept().setSeen(news, true); });
    QVERIFY(!unseen(news));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().gigs.contains(news));
    // Once more changes nothing, and tells nothing.
    m_f->write([&](StoreWriter &writer) { writer.kept().setSeen(news, true); });
    m_f->write([&](StoreWriter &writer) { writer.kept().setSeen(news, false); });
    QVERIFY(unseen(news));
    QCOMPARE(changed.size(), 2);
}

void TestKept::unseenListKeepsWhatIsOpenedInIt()
{
    const GigKey first = m_f->merge(fresh(u"g1"_s, u"First"_s, -10));
    m_f->merge(fresh(u"g2"_s, u"Second"_s, -20));
    GigQuery query;
    query.unseenAsOf = QDateTime::currentDateTimeUtc();
    QCOMPARE(m_f->titles(query), (QStringList{u"First"_s, u"Second"_s}));
    m_f->write([&](StoreWriter &writer) { writer.kept().setSeen(first, true); });
    QCOMPARE(m_f->titles(query), (QStringList{u"First"_s, u"Second"_s}));
    query.unseenAsOf = QDateTime::currentDateTimeUtc().addSecs(1); // asked anew
    QCOMPARE(m_f->titles(query), QStringList{u"Second"_s});
}

void TestKept::everythingIsSeen()
{
    const GigKey first = m_f->merge(fresh(u"g1"_s, u"First"_s, -10));
    const GigKey second = m_f->merge(fresh(u"g2"_s, u"Second"_s, -20));
    m_f->write([&](StoreWriter &writer) {
        writer.kept().setBookmarked(second, true);
        writer.kept().markAllSeen({});
    });
    QVERIFY(!unseen(first));
    QVERIFY(!unseen(second));
    QVERIFY(m_f->store->gig(second)->bookmarked);
    QVERIFY(unseen(m_f->merge(fresh(u"g3"_s, u"Later"_s, 5))));
}

void TestKept::everythingOfASearchIsSeen()
{
    const GigKey logo = m_f->merge(fresh(u"g1"_s, u"Logo"_s, -10));
    const GigKey other = m_f->merge(fresh(u"g2"_s, u"Other"_s, -20));
    GigQuery query;
    query.text = u"logo"_s;
    m_f->write([&](StoreWriter &writer) { writer.kept().markAllSeen(query); });
    QVERIFY(!unseen(logo));
    QVERIFY(unseen(other));
}

void TestKept::bookmarks()
{
    const GigKey key = m_f->merge(fresh(u"g1"_s, u"Kept"_s));
    m_f->merge(fresh(u"g2"_s, u"Other"_s));
    m_f->write([&](StoreWriter &writer) { writer.kept().setBookmarked(key, true); });
    GigQuery query;
    query.bookmarkedOnly = true;
    QCOMPARE(m_f->titles(query), QStringList{u"Kept"_s});
    // A gig that leaves and comes back is still bookmarked.
    m_f->write([](StoreWriter &writer) { writer.retainOpenGigs({GigId{u"g2"_s}}); });
    QVERIFY(m_f->titles(query).isEmpty());
    const GigKey again = m_f->merge(fresh(u"g1"_s, u"Kept"_s));
    QCOMPARE(m_f->titles(query), QStringList{u"Kept"_s});
    m_f->write([&](StoreWriter &writer) { writer.kept().setBookmarked(again, false); });
    QVERIFY(m_f->titles(query).isEmpty());
}

void TestKept::ownerAndBidsFilter()
{
    GigPatch few = gigPatch(u"g1"_s, u"Few"_s);
    few.ownerName = u"Ada 50%_Lindqvist"_s;
    few.bidCount = 2;
    GigPatch many = gigPatch(u"g2"_s, u"Many"_s);
    many.ownerName = u"Tomás"_s;
    many.bidCount = 9;
    m_f->merge(few);
    m_f->merge(many);
    GigQuery query;
    query.maxBids = 2;
    QCOMPARE(m_f->titles(query), QStringList{u"Few"_s});
    query.maxBids.reset();
    query.ownerText = u"TOM"_s;
    QCOMPARE(m_f->titles(query), QStringList{u"Many"_s});
    query.ownerText = u"%_l"_s; // no pattern
    QCOMPARE(m_f->titles(query), QStringList{u"Few"_s});
    query.ownerText = u"50%L"_s;
    QVERIFY(m_f->titles(query).isEmpty());
}

void TestKept::filterSurvivesJson_data()
{
    QTest::addColumn<GigFilter>("filter");
    QTest::newRow("plain") << GigFilter();
    GigFilter full;
    full.text = u"logo \"two words\""_s;
    full.statuses = {GigStatus::Open, GigStatus::Completed};
    full.minBudget = Money::fromCents(12345);
    full.maxBudget = Money::fromCents(900000);
    full.withinDays = 7;
    full.maxBids = 0;
    full.owner = UserId{u"u1"_s};
    full.ownerText = u"Ada"_s;
    full.bookmarked = true;
    full.unseen = true;
    full.sort = GigQuery::Sort::MostBids;
    QTest::newRow("everything") << full;
    GigFilter any;
    any.statuses.clear();
    QTest::newRow("any status") << any;
}

void TestKept::filterSurvivesJson()
{
    QFETCH(GigFilter, filter);
    QVERIFY(GigFilter::fromJson(filter.toJson()) == filter);
    QVERIFY(GigFilter::fromJson(u"no json"_s) == GigFilter());
    QVERIFY(GigFilter::fromJson(u"{\"sort\":99,\"withinDays\":-4,\"statuses\":[7]}"_s)
                .statuses.isEmpty());
}

void TestKept::filterDaysBeginAtMidnight()
{
    GigFilter filter;
    filter.withinDays = 1;
    const QDateTime morning(QDate(2026, 5, 4), QTime(8, 0));
    const QDateTime night(QDate(2026, 5, 4), QTime(23, 59));
    QVERIFY(filter.toQuery(morning) == filter.toQuery(night));
    QCOMPARE(filter.toQuery(morning).postedSince.toLocalTime(),
             QDateTime(QDate(2026, 5, 4), QTime(0, 0)));
    QVERIFY(!filter.isPlain());
    QVERIFY(GigFilter().isPlain());
}

void TestKept::searchesAndTemplates()
{
    SearchKey key;
    TemplateKey text;
    m_f->write([&](StoreWriter &writer) {
        key = writer.kept().save({{}, u" Logos "_s, about(u"logo"_s), true});
        writer.kept().save({{}, u"another"_s, about(u"x"_s), false});
        text = writer.kept().save(BidTemplate{{}, u"Short"_s, {}, u"Dear {owner}"_s});
    });
    QCOMPARE(searches().size(), 2);
    QCOMPARE(searches().at(1).name, u"Logos"_s);
    QVERIFY(searches().at(1).filter == about(u"logo"_s));
    SavedSearch renamed = searches().at(1);
    renamed.name = u"Aaa"_s;
    renamed.alerts = false;
    m_f->write([&](StoreWriter &writer) { writer.kept().save(renamed); });
    QVERIFY(searches().first() == renamed);
    m_f->write([&](StoreWriter &writer) { writer.kept().remove(key); });
    QCOMPARE(searches().size(), 1);
    m_f->write([&](StoreWriter &writer) { writer.kept().save(renamed); }); // undone
    QVERIFY(searches().first() == renamed);

    const auto templates = answer<QList<BidTemplate>>(
        [this](auto done) { m_f->store->bidTemplates(m_f->store.get(), done); });
    QCOMPARE(templates.size(), 1);
    QCOMPARE(templates.first().key, text);
    QCOMPARE(templates.first().message, u"Dear {owner}"_s);

    m_f->merge(fresh(u"g1"_s, u"Logo one"_s));
    m_f->merge(fresh(u"g2"_s, u"Logo two"_s));
    GigFilter unseen = about(u"logo"_s);
    unseen.unseen = true;
    m_f->merge(fresh(u"g3"_s, u"A poster"_s));
    const GigCounts found = counts({unseen.toQuery(QDateTime::currentDateTime()), GigQuery()});
    QCOMPARE(found.each, (QList<int>{2, 3}));
    QCOMPARE(found.together, 3); // those that two find once
}

void TestKept::aNewGigThatMatchesIsTold()
{
    const SearchAlerts alerts(*m_f->store);
    m_f->merge(fresh(u"g0"_s, u"Logo that was there before"_s, -60));
    QSignalSpy noticed(m_f->store.get(), &Store::noticed);
    m_f->write([](StoreWriter &writer) {
        writer.kept().save({{}, u"Logos"_s, about(u"logo"_s), true});
        writer.kept().save({{}, u"Logos, too"_s, about(u"log"_s), true});
        writer.kept().save({{}, u"Silent"_s, about(u"garden"_s), false});
    });
    m_f->merge(fresh(u"g1"_s, u"A new logo"_s));
    m_f->merge(fresh(u"g2"_s, u"A new garden"_s));
    GigPatch own = fresh(u"g3"_s, u"My own logo"_s);
    own.ownerId = me;
    m_f->merge(own);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, patience);
    const auto told = noticed.first().first().value<QList<Notice>>();
    QCOMPARE(told.size(), 1); // one gig once, though two searches find it
    QCOMPARE(told.first().kind, Notice::Kind::SearchMatch);
    QCOMPARE(told.first().gig, m_f->store->keyOf(GigId{u"g1"_s}));
    QCOMPARE(noticeHeadline(told.first()), u"New gig: A new logo"_s);
    QCOMPARE(noticeBody(told.first()), u"Budget $100. It suits your search “Logos”."_s);
    // A change of a gig that was told of is no news.
    m_f->merge(fresh(u"g1"_s, u"A new logo, edited"_s));
    m_f->merge(fresh(u"g4"_s, u"One more logo"_s, 1));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 2, patience);
    QCOMPARE(notices().size(), 2);
}

void TestKept::manyNewGigsAreToldAtOnce()
{
    m_f->write([](StoreWriter &writer) {
        GigFilter cheap = about({});
        cheap.maxBudget = Money::fromCents(20000);
        writer.kept().save({{}, u"Cheap"_s, cheap, true});
    });
    m_f->write([](StoreWriter &writer) {
        for (int i = 0; i < 12; ++i)
            writer.mergeGig(fresh(u"g%1"_s.arg(i), u"Gig %1"_s.arg(i), 10));
    });
    m_f->write([](StoreWriter &writer) { writer.kept().checkSearches(); });
    m_f->write([](StoreWriter &writer) { writer.kept().checkSearches(); });
    QCOMPARE(notices().size(), 1);
    QCOMPARE(notices().first().title, u"12"_s);
    QVERIFY(noticeHeadline(notices().first()).contains(u"12"_s));
    QVERIFY(noticeHeadline(notices().first()).contains(u"Cheap"_s));
}

void TestKept::keptOutlivesARebuild()
{
    const GigKey key = m_f->merge(fresh(u"g1"_s, u"Kept"_s));
    const GigKey seen = m_f->merge(fresh(u"g2"_s, u"Seen"_s));
    m_f->write([&](StoreWriter &writer) {
        writer.kept().setBookmarked(key, true);
        writer.kept().setSeen(seen, true);
        writer.kept().save({{}, u"Logos"_s, about(u"logo"_s), true});
        writer.kept().save(BidTemplate{{}, u"Short"_s, u"40"_s, u"Hello"_s});
    });
    m_f->close();
    QFile file(m_f->file());
    {
        // A page that is no page: the header stays, the tables can still be read in part.
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        db.setDatabaseName(file.fileName());
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    m_f->open();
    QCOMPARE(searches().size(), 1);
    const auto templates = answer<QList<BidTemplate>>(
        [this](auto done) { m_f->store->bidTemplates(m_f->store.get(), done); });
    QCOMPARE(templates.size(), 1);
    QVERIFY(m_f->store->gig(m_f->merge(fresh(u"g1"_s, u"Kept"_s)))->bookmarked);
    QVERIFY(!unseen(m_f->merge(fresh(u"g2"_s, u"Seen"_s))));
}

void TestKept::pendingBidsOfMyGig()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    own.bidCount = 3;
    const GigKey key = m_f->merge(own);
    QCOMPARE(m_f->store->gig(key)->pendingBids, 3); // not fetched: all are taken to wait
    QSignalSpy changed(m_f->store.get(), &Store::changed);
    m_f->merge(bidPatch(u"b1"_s, u"g1"_s, ada));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().gigs.contains(key));
    QCOMPARE(m_f->store->gig(key)->pendingBids, 1);
    BidPatch declined = bidPatch(u"b1"_s, u"g1"_s, ada, 1);
    declined.status = BidStatus::Rejected;
    m_f->merge(declined);
    QCOMPARE(m_f->store->gig(key)->pendingBids, 0);
}

void TestKept::heldCommandsWaitAndCanBeUndone()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    const GigKey key = m_f->merge(own);
    std::optional<Submitted> submitted;
    m_f->outbox->submit(
        DeleteGig{key}, m_f->store.get(),
        [&](const tl::expected<Submitted, Error> &done) { submitted = done.value(); }, {},
        std::chrono::seconds(30));
    QTRY_VERIFY_WITH_TIMEOUT(submitted.has_value(), patience);
    QVERIFY(m_f->gigs().isEmpty());  // shows at once
    QVERIFY(m_f->claim().isEmpty()); // but is not sent
    m_f->outbox->cancel(submitted->command);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->entries().size(), 0, patience);
    QCOMPARE(m_f->gigs().size(), 1);

    // When the time is over it is announced, and goes.
    m_f->outbox->submit(DeleteGig{key}, m_f->store.get(), {}, {}, std::chrono::milliseconds(1));
    QSignalSpy announced(m_f->outbox.get(), &Outbox::changed);
    QTRY_VERIFY_WITH_TIMEOUT(announced.size() >= 2, patience);
    QCOMPARE(m_f->claim().size(), 1);
}

void TestKept::theNextCommandReleases()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    m_f->merge(own);
    const BidKey first = m_f->merge(bidPatch(u"b1"_s, u"g1"_s, ada));
    const BidKey second = m_f->merge(bidPatch(u"b2"_s, u"g1"_s, UserId{u"u3"_s}));
    m_f->outbox->submit(DeclineBid{first}, m_f->store.get(), {}, {}, std::chrono::seconds(30));
    QVERIFY(m_f->claim().isEmpty());
    QVERIFY(m_f->submit(Hire{second}));
    QVERIFY(!m_f->claim().isEmpty());
}

void TestKept::severalAreHeldTogether()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    m_f->merge(own);
    QList<CommandKey> held;
    for (const auto &[id, user] : {std::pair(u"b1"_s, ada), std::pair(u"b2"_s, UserId{u"u3"_s})}) {
        m_f->outbox->submit(
            DeclineBid{m_f->merge(bidPatch(id, u"g1"_s, user))}, m_f->store.get(),
            [&](const tl::expected<Submitted, Error> &done) { held << done.value().command; }, {},
            std::chrono::seconds(30));
    }
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, patience);
    QVERIFY(m_f->claim().isEmpty()); // the second does not send the first
    int taken = 0;
    for (const CommandKey key : held)
        m_f->outbox->cancel(key, m_f->store.get(), [&](bool ok) { taken += ok ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(taken, 2, patience);
    QVERIFY(m_f->entries().isEmpty());
}

void TestKept::whatIsOnItsWayIsNotTakenBack()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    const auto submitted = m_f->submit(DeleteGig{m_f->merge(own)});
    QVERIFY(submitted);
    QCOMPARE(m_f->claim().size(), 1);
    QList<bool> answers;
    const auto cancel = [&] {
        m_f->outbox->cancel(submitted->command, m_f->store.get(),
                            [&](bool taken) { answers << taken; });
    };
    cancel();
    QTRY_COMPARE_WITH_TIMEOUT(answers, QList<bool>{false}, patience);
    m_f->outbox->complete(submitted->command, {}, {}, {});
    cancel(); // done: there is nothing of that key any more
    QTRY_COMPARE_WITH_TIMEOUT(answers, (QList<bool>{false, false}), patience);
}

void TestKept::allSeenIsTakenBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("everything") << QString();
    QTest::newRow("what a search finds") << u"fence"_s;
}

void TestKept::allSeenIsTakenBack()
{
    QFETCH(QString, text);
    const GigKey first = m_f->merge(fresh(u"g1"_s, u"Paint a fence"_s));
    const GigKey second = m_f->merge(fresh(u"g2"_s, u"Mend a fence"_s));
    const GigKey opened = m_f->merge(fresh(u"g3"_s, u"A fence opened before"_s));
    const GigKey other = m_f->merge(fresh(u"g4"_s, u"Something else"_s));
    m_f->write([&](StoreWriter &writer) { writer.kept().setSeen(opened, true); });
    const auto unseen = [&] {
        QList<bool> found;
        for (const GigKey key : {first, second, opened, other})
            found << m_f->store->gig(key)->unseen;
        return found;
    };
    const QList<bool> before{true, true, false, true};
    QCOMPARE(unseen(), before);
    GigQuery query;
    query.text = text;
    SeenBefore was;
    m_f->write([&](StoreWriter &writer) { was = writer.kept().markAllSeen(query); });
    QCOMPARE(unseen(), (QList<bool>{false, false, false, !text.isEmpty()}));
    QCOMPARE(was.gigs.size(), text.isEmpty() ? 3 : 2);
    m_f->write([&](StoreWriter &writer) { writer.kept().restoreUnseen(was); });
    QCOMPARE(unseen(), before);
}

void TestKept::allReadIsTakenBack()
{
    const auto add = [&](const QString &identity, bool read) {
        m_f->write([&](StoreWriter &writer) {
            Notice notice;
            notice.identity = identity;
            notice.title = identity;
            notice.at = QDateTime::currentDateTimeUtc();
            notice.read = read;
            writer.addNotice(notice);
        });
    };
    add(u"old"_s, true);
    add(u"new"_s, false);
    add(u"newer"_s, false);
    QList<NoticeKey> marked;
    m_f->write([&](StoreWriter &writer) { marked = writer.markNoticesRead({}); });
    QCOMPARE(marked.size(), 2);
    const auto unread = [&] {
        int count = -1;
        m_f->store->unreadNotices(m_f->store.get(), [&](int number) { count = number; });
        return QTest::qWaitFor([&] { return count >= 0; }, patience) ? count : -1;
    };
    QCOMPARE(unread(), 0);
    m_f->write([&](StoreWriter &writer) { writer.markNoticesUnread(marked); });
    QCOMPARE(unread(), 2);
}

void TestKept::bidsBySort()
{
    GigPatch own = fresh(u"g1"_s, u"Mine"_s);
    own.ownerId = me;
    const GigKey key = m_f->merge(own);
    BidPatch dear = bidPatch(u"b1"_s, u"g1"_s, ada, 1);
    dear.price = Money::fromCents(90000);
    BidPatch cheap = bidPatch(u"b2"_s, u"g1"_s, UserId{u"u3"_s}, 2);
    cheap.price = Money::fromCents(100);
    const BidKey dearKey = m_f->merge(dear);
    const BidKey cheapKey = m_f->merge(cheap);
    BidQuery query;
    query.gig = key;
    QCOMPARE(m_f->bids(query), (QList<BidKey>{cheapKey, dearKey}));
    query.sort = BidQuery::Sort::PriceHigh;
    QCOMPARE(m_f->bids(query), (QList<BidKey>{dearKey, cheapKey}));
    query.sort = BidQuery::Sort::PriceLow;
    QCOMPARE(m_f->bids(query), (QList<BidKey>{cheapKey, dearKey}));
    query.shortlistedOnly = true;
    QVERIFY(m_f->bids(query).isEmpty());
}

void TestKept::placeholders()
{
    const QString text =
        u"Dear {Owner}, {days} days for “{title}”. { no } {\"json\": 1} {} {नाम}"_s;
    const auto gaps = placeholdersIn(text);
    QCOMPARE(gaps.size(), 4);
    QCOMPARE(gaps.at(1).name, u"days"_s);
    QCOMPARE(text.mid(gaps.at(1).at, gaps.at(1).length), u"{days}"_s);
    const QString filled =
        fillPlaceholders(text, {{u"owner"_s, u"{days} Ada"_s}, {u"title"_s, u"Logo"_s}});
    QCOMPARE(filled, u"Dear {days} Ada, {days} days for “Logo”. { no } {\"json\": 1} {} {नाम}"_s);
    QCOMPARE(fillPlaceholders(u"{owner}"_s, {{u"owner"_s, QString()}}), u"{owner}"_s);
}

void TestKept::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"plain"_s << QByteArray("plain");
    QTest::newRow("nothing") << QString() << QByteArray("");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"say \"hi\""_s << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("command") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
    QTest::newRow("blank before") << u" =1"_s << QByteArray("' =1");
    QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
    QTest::newRow("formula with a quote") << u"=\"a\""_s << QByteArray("\"'=\"\"a\"\"\"");
}

void TestKept::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestKept::exportedGigs()
{
    GigPatch odd = gigPatch(u"g1"_s, u"=HYPERLINK(\"x\")"_s, 1);
    odd.description = u"two\nlines"_s;
    odd.budget = Money::fromCents(123450);
    m_f->merge(odd);
    m_f->merge(gigPatch(u"g2"_s, u"Żółw"_s, 2));
    const QTemporaryDir dir;
    const QString csv = dir.filePath(u"gigs.csv"_s);
    QCOMPARE(exported(GigQuery(), {csv, ExportFormat::Csv}).value_or(-1), 2);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBFid,title,description,budget,status,owner,"));
    const QList<QByteArray> lines = text.split('\n');
    QVERIFY(lines.at(0).endsWith('\r'));
    QVERIFY(lines.at(1).startsWith("g2,Żółw,About Żółw,100,open,Ada,false,0,false,2023-11-14T"));
    QVERIFY(text.contains("g1,\"'=HYPERLINK(\"\"x\"\")\",\"two\nlines\",1234.5,open,Ada,"));

    const QString json = dir.filePath(u"gigs.json"_s);
    QCOMPARE(exported(GigQuery(), {json, ExportFormat::Json}).value_or(-1), 2);
    QFile second(json);
    QVERIFY(second.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(second.readAll()).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject row = rows.at(1).toObject();
    QCOMPARE(row.value(u"title"_s).toString(), u"=HYPERLINK(\"x\")"_s); // no spreadsheet reads this
    QCOMPARE(row.value(u"budget"_s).toDouble(), 1234.5);
}

void TestKept::exportedBids()
{
    GigPatch own = fresh(u"g1"_s, u"Fence; long"_s);
    own.ownerId = me;
    const GigKey key = m_f->merge(own);
    BidPatch hers = bidPatch(u"b1"_s, u"g1"_s, ada, 1);
    hers.freelancerName = u"Ada"_s;
    hers.message = u"I \"can\""_s;
    hers.price = Money::fromCents(12350);
    m_f->merge(hers);
    BidPatch theirs = bidPatch(u"b2"_s, u"g1"_s, UserId{u"u3"_s}, 2);
    theirs.freelancerName = u"@Tomás"_s;
    theirs.status = BidStatus::Rejected;
    m_f->merge(theirs);
    m_f->merge(gigPatch(u"g2"_s, u"Another's"_s));
    m_f->merge(bidPatch(u"b3"_s, u"g2"_s, me)); // a bid of one's own on another gig
    BidQuery query;
    query.gig = key;
    query.sort = BidQuery::Sort::PriceHigh;
    const QTemporaryDir dir;
    const QString csv = dir.filePath(u"bids.csv"_s);
    QCOMPARE(exported(query, {csv, ExportFormat::Csv}).value_or(-1), 2);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.at(0), QByteArray("\xEF\xBB\xBFid,gig,gigBudget,gigOwner,freelancer,price,"
                                     "message,status,created,updated\r"));
    QVERIFY(lines.at(1).startsWith("b1,\"Fence; long\",100,"));
    QVERIFY(lines.at(1).contains(",Ada,123.5,\"I \"\"can\"\"\",pending,2023-11-14T"));
    QVERIFY(lines.at(2).contains(",'@Tomás,90,I can do it,rejected,"));
    QCOMPARE(lines.size(), 4); // the last one is empty

    const QString json = dir.filePath(u"bids.json"_s);
    query.statuses = {BidStatus::Rejected};
    QCOMPARE(exported(query, {json, ExportFormat::Json}).value_or(-1), 1);
    QFile second(json);
    QVERIFY(second.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(second.readAll()).array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value(u"freelancer"_s).toString(), u"@Tomás"_s);
    QCOMPARE(row.value(u"price"_s).toDouble(), 90.0);
    QCOMPARE(row.value(u"status"_s).toString(), u"rejected"_s);
    // Without a gig: one's own bids.
    QCOMPARE(exported(BidQuery(), {csv, ExportFormat::Csv}).value_or(-1), 1);
}

void TestKept::exportFails()
{
    const auto result = exported(GigQuery(), {m_f->folder() + u"/no/such/folder/x.csv"_s, {}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestKept::links()
{
    Gig gig;
    gig.id = GigId{u"65f0 a/b"_s};
    gig.title = u"Logo"_s;
    QCOMPARE(gigLink(gig.id), u"gigflow://gig/65f0%20a%2Fb"_s);
    const std::unique_ptr<QMimeData> data(gigLinkData({gig, Gig()}));
    QCOMPARE(data->text(), u"Logo\ngigflow://gig/65f0%20a%2Fb"_s);
    QCOMPARE(data->data(u"text/uri-list"_s).trimmed(), QByteArray("gigflow://gig/65f0%20a%2Fb"));
}

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
