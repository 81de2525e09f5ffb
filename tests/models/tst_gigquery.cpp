// SPDX-License-Identifier: MIT
// Search, filters, order, plans, and the way answers arrive.
#include "storefixture.h"

#include "models/sql/gigsql.h"
#include "models/sql/searchtext.h"
#include "models/sql/storefile.h"

#include <QRandomGenerator>

using namespace gigflow;
using namespace gigflow::test;

class TestGigQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void terms_data();
    void terms();
    void search_data();
    void search();
    void searchFollowsEdits();
    void filters();
    void sorting_data();
    void sorting();
    void shapesAgree();
    void likeFindsTheSameTitles();
    void plans_data();
    void plans();
    void bidsInOrder();
    void counts();

private:
    QStringList run(const Sql &sql);

    StoreFixture f;
};

void TestGigQuery::initTestCase()
{
    f.open();
    const QStringList titles = {
        QStringLiteral("Logo for a café"),    QStringLiteral("Crème brûlée photography"),
        QStringLiteral("Translate a manual"), QStringLiteral("Backend in C++"),
        QStringLiteral("Website redesign"),   QStringLiteral("Mobile web app"),
        QStringLiteral("100% cotton labels"), QStringLiteral("Übersetzung ins Deutsche"),
        QStringLiteral("\"Quoted\" work"),    QStringLiteral("日本語の翻訳をする"),
    };
    f.write([&](StoreWriter &writer) {
        for (int i = 0; i < titles.size(); ++i) {
            GigPatch gig = gigPatch(QStringLiteral("s%1").arg(i), titles.at(i), i);
            gig.description = QStringLiteral("Something unusual about number%1").arg(i);
            writer.mergeGig(gig);
        }
    });
}

void TestGigQuery::terms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << "  " << QStringList();
    QTest::newRow("two") << " logo  café "
                         << QStringList{QStringLiteral("logo"), QStringLiteral("café")};
    QTest::newRow("phrase") << "a \"b  c\" d"
                            << QStringList{QStringLiteral("a"), QStringLiteral("[b c]"),
                                           QStringLiteral("d")};
    QTest::newRow("unfinished") << "a \"b c"
                                << QStringList{QStringLiteral("a"), QStringLiteral("[b c]")};
    QTest::newRow("empty phrase") << "\"\" a" << QStringList{QStringLiteral("a")};
}

void TestGigQuery::terms()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, words);
    QStringList found;
    for (const SearchTerm &term : searchTerms(typed))
        found.append(term.phrase ? QStringLiteral("[%1]").arg(term.text) : term.text);
    QCOMPARE(found, words);
}

void TestGigQuery::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *name, const char *text, const QStringList &titles) {
        QTest::newRow(name) << QString::fromUtf8(text) << titles;
    };
    const QString cafe = QStringLiteral("Logo for a café");
    const QString creme = QStringLiteral("Crème brûlée photography");
    const QString site = QStringLiteral("Website redesign");
    const QString app = QStringLiteral("Mobile web app");
    row("first letter", "l", {QStringLiteral("100% cotton labels"), cafe});
    row("two letters", "lo", {cafe});
    row("prefix", "web", {app, site});
    row("substring from three", "ogra", {creme});
    row("no substring of two", "og", {});
    row("diacritics typed without", "cafe", {cafe});
    row("diacritics typed with", "cáfé", {cafe});
    row("diacritics inside a word", "rulee", {creme});
    row("case", "WEBSITE", {site});
    row("umlaut", "ubersetz", {QStringLiteral("Übersetzung ins Deutsche")});
    row("all words", "web design", {site});
    row("all words, other order", "app mob", {app});
    row("one word missing", "web nothing", {});
    row("word of the text", "number3", {QStringLiteral("Backend in C++")});
    row("phrase", "\"web app\"", {app});
    row("phrase in the wrong order", "\"app web\"", {});
    row("phrase being typed", "\"web ap", {app});
    row("plus signs", "c++",
        {QStringLiteral("Crème brûlée photography"), QStringLiteral("100% cotton labels")});
    row("syntax is text", "web AND", {});
    row("star", "*", {});
    row("quote inside", "\"quoted\" w", {QStringLiteral("\"Quoted\" work")});
    row("percent", "100%", {QStringLiteral("100% cotton labels")});
    row("without spaces", "本語の", {QStringLiteral("日本語の翻訳をする")});
}

void TestGigQuery::search()
{
    QFETCH(const QString, text);
    QFETCH(QStringList, titles);
    QVERIFY(f.store->hasFullTextSearch());
    GigQuery query;
    query.text = text;
    QStringList found = f.titles(query);
    if (qstrcmp(QTest::currentDataTag(), "plus signs") == 0) {
        // C++ is the word c to the tokenizer and the substring c++ to the trigrams: it must be
        // among the hits.
        QVERIFY(found.contains(QStringLiteral("Backend in C++")));
        return;
    }
    found.sort();
    titles.sort();
    QCOMPARE(found, titles);
}

void TestGigQuery::searchFollowsEdits()
{
    StoreFixture other;
    other.open();
    other.merge(gigPatch(QStringLiteral("g"), QStringLiteral("Piano lessons")));
    GigQuery query;
    query.text = QStringLiteral("iano");
    QCOMPARE(other.gigs(query).size(), 1);
    GigPatch renamed = gigPatch(QStringLiteral("g"), QStringLiteral("Violin lessons"), 10);
    other.merge(renamed);
    QVERIFY(other.gigs(query).isEmpty());
    query.text = QStringLiteral("iolin");
    QCOMPARE(other.gigs(query).size(), 1);
    other.write([](StoreWriter &writer) { writer.removeGig(GigId{QStringLiteral("g")}); });
    QVERIFY(other.gigs(query).isEmpty());
}

void TestGigQuery::filters()
{
    StoreFixture other;
    other.open();
    other.write([](StoreWriter &writer) {
        for (int i = 0; i < 10; ++i) {
            GigPatch gig = gigPatch(QString::number(i), QString::number(i), i);
            gig.budget = Money::fromCents(i * 1000);
            gig.bidCount = i - 1; // the first one's is not known
            gig.status = i % 2 == 0 ? GigStatus::Open : GigStatus::Assigned;
            if (i == 9)
                gig.status = GigStatus::Completed;
            if (i > 5)
                gig.ownerId = me;
            writer.mergeGig(gig);
        }
    });
    const auto sorted = [&](const GigQuery &query) {
        return other.titles(query).join(QString());
    };
    QCOMPARE(sorted({}), QStringLiteral("9876543210"));
    GigQuery query;
    query.minBudget = Money::fromCents(2000);
    query.maxBudget = Money::fromCents(4000);
    QCOMPARE(sorted(query), QStringLiteral("432")); // both ends belong to it
    query.maxBudget.reset();
    query.statuses = {GigStatus::Open};
    QCOMPARE(sorted(query), QStringLiteral("8642"));
    query.statuses = {GigStatus::Assigned, GigStatus::Completed};
    QCOMPARE(sorted(query), QStringLiteral("9753"));
    query.mineOnly = true;
    QCOMPARE(sorted(query), QStringLiteral("97"));
    query = {};
    query.postedSince = at(7);
    QCOMPARE(sorted(query), QStringLiteral("987"));
    query = {};
    query.owner = ada;
    QCOMPARE(sorted(query), QStringLiteral("543210"));
    query.text = QStringLiteral("3");
    QCOMPARE(sorted(query), QStringLiteral("3"));
    query = {};
    query.maxBids = 0; // none yet
    QCOMPARE(sorted(query), QStringLiteral("10"));
    query.minBids = 1;
    query.maxBids = 3;
    QCOMPARE(sorted(query), QStringLiteral("432"));
    query.maxBids.reset();
    query.statuses = {GigStatus::Open};
    query.minBudget = Money::fromCents(5000);
    QCOMPARE(sorted(query), QStringLiteral("86")); // all of them at once
}

void TestGigQuery::sorting_data()
{
    QTest::addColumn<GigQuery::Sort>("sort");
    QTest::addColumn<QString>("order");
    QTest::newRow("newest") << GigQuery::Sort::Newest << "dcba";
    QTest::newRow("oldest") << GigQuery::Sort::Oldest << "abcd";
    QTest::newRow("budget high") << GigQuery::Sort::BudgetHigh << "bdca";
    QTest::newRow("budget low") << GigQuery::Sort::BudgetLow << "acdb";
    QTest::newRow("most bids") << GigQuery::Sort::MostBids << "cdba";
}

void TestGigQuery::sorting()
{
    QFETCH(const GigQuery::Sort, sort);
    QFETCH(const QString, order);
    StoreFixture other;
    other.open();
    other.write([](StoreWriter &writer) {
        const int budgets[] = {100, 900, 500, 500};
        const int bids[] = {0, 1, 7, 3};
        for (int i = 0; i < 4; ++i) {
            GigPatch gig = gigPatch(QString::number(i), QString(QChar(u'a' + i)), i);
            gig.budget = Money::fromCents(budgets[i]);
            gig.bidCount = bids[i];
            writer.mergeGig(gig);
        }
    });
    GigQuery query;
    query.sort = sort;
    QCOMPARE(other.titles(query).join(QString()), order);
    query.statuses = {GigStatus::Open};
    QCOMPARE(other.titles(query).join(QString()), order);
    query.text = QStringLiteral("about");
    QCOMPARE(other.titles(query).join(QString()), order);
}

QStringList TestGigQuery::run(const Sql &sql)
{
    auto database = Database::open(f.file(), Database::Mode::ReadOnly, 1000);
    if (!database)
        qFatal("no database");
    Statement statement = (*database)->prepare(sql.text);
    for (const QVariant &value : sql.values)
        statement.bindValue(value);
    if (!statement.exec())
        qFatal("%s: %s", qPrintable((*database)->failure().text), qPrintable(sql.text));
    QStringList rows;
    while (statement.next())
        rows.append(statement.text(sql.text.startsWith(QStringLiteral("EXPLAIN")) ? 3 : 0));
    return rows;
}

void TestGigQuery::shapesAgree()
{
    for (const char *text :
         {"l", "web", "unusual", "web design", "cafe", "\"web app\"", "u", "nothing at all"}) {
        for (const auto sort :
             {GigQuery::Sort::Newest, GigQuery::Sort::BudgetLow, GigQuery::Sort::MostBids}) {
            GigQuery query;
            query.text = QString::fromUtf8(text);
            query.sort = sort;
            query.statuses = {GigStatus::Open};
            const QStringList many = run(gigKeysSql(query, SearchShape::ManyHits));
            for (qsizetype rarest = 0; rarest < searchTerms(query.text).size(); ++rarest)
                QCOMPARE(run(gigKeysSql(query, SearchShape::FewHits, rarest)), many);
        }
    }
}

void TestGigQuery::likeFindsTheSameTitles()
{
    for (const char *text : {"web", "cafe", "100%", "rulee", "web design", "_", "日本語"}) {
        GigQuery query;
        query.text = QString::fromUtf8(text);
        const QStringList like = run(gigKeysSql(query, SearchShape::Like));
        const QStringList full = run(gigKeysSql(query, SearchShape::FewHits));
        QCOMPARE(like, full);
    }
}

void TestGigQuery::plans_data()
{
    QTest::addColumn<GigQuery>("query");
    QTest::addColumn<SearchShape>("shape");
    QTest::addColumn<QString>("uses");
    QTest::addColumn<bool>("sorts");
    GigQuery all;
    QTest::newRow("newest") << all << SearchShape::FewHits << "gigs_newest" << false;
    GigQuery oldest;
    oldest.sort = GigQuery::Sort::Oldest;
    QTest::newRow("oldest") << oldest << SearchShape::FewHits << "gigs_newest" << false;
    GigQuery open;
    open.statuses = {GigStatus::Open};
    QTest::newRow("open, newest") << open << SearchShape::FewHits << "gigs_status_newest" << false;
    GigQuery two;
    two.statuses = {GigStatus::Open, GigStatus::Assigned};
    QTest::newRow("two statuses") << two << SearchShape::FewHits << "gigs_newest" << false;
    GigQuery dear;
    dear.sort = GigQuery::Sort::BudgetHigh;
    QTest::newRow("budget high") << dear << SearchShape::FewHits << "gigs_budget" << false;
    GigQuery cheap;
    cheap.sort = GigQuery::Sort::BudgetLow;
    QTest::newRow("budget low") << cheap << SearchShape::FewHits << "gigs_budget" << false;
    GigQuery wanted;
    wanted.sort = GigQuery::Sort::MostBids;
    QTest::newRow("most bids") << wanted << SearchShape::FewHits << "gigs_bids" << false;
    GigQuery mine;
    mine.mineOnly = true;
    QTest::newRow("my gigs") << mine << SearchShape::FewHits << "gigs_mine" << false;
    GigQuery since;
    since.postedSince = at(0);
    QTest::newRow("posted since") << since << SearchShape::FewHits << "gigs_newest" << false;
    GigQuery owner;
    owner.owner = ada;
    QTest::newRow("one owner") << owner << SearchShape::FewHits << "gigs_owner" << false;
    GigQuery none = open;
    none.maxBids = 0;
    QTest::newRow("no bids yet") << none << SearchShape::FewHits << "gigs_status_newest" << false;
    GigQuery range;
    range.minBudget = Money::fromCents(100);
    range.maxBudget = Money::fromCents(900);
    range.sort = GigQuery::Sort::BudgetLow;
    QTest::newRow("budget range by budget")
        << range << SearchShape::FewHits << "gigs_budget" << false;
    GigQuery text = open;
    text.text = QStringLiteral("logo");
    QTest::newRow("few hits") << text << SearchShape::FewHits << "INTEGER PRIMARY KEY" << true;
    QTest::newRow("many hits") << text << SearchShape::ManyHits << "gigs_status_newest" << false;
}

void TestGigQuery::plans()
{
    QFETCH(const GigQuery, query);
    QFETCH(const SearchShape, shape);
    QFETCH(const QString, uses);
    QFETCH(const bool, sorts);
    Sql sql = gigKeysSql(query, shape);
    sql.text.prepend(QStringLiteral("EXPLAIN QUERY PLAN "));
    const QString plan = run(sql).join(QLatin1Char('\n'));
    QVERIFY2(plan.contains(uses), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("SCAN g\n")) && !plan.endsWith(QStringLiteral("SCAN g")),
             qPrintable(plan));
    // A sort of the whole table would have to end before the first row could be shown.
    QVERIFY2(plan.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")) == sorts,
             qPrintable(plan));
}

void TestGigQuery::bidsInOrder()
{
    StoreFixture other;
    other.open();
    const GigKey gig = other.merge(gigPatch(QStringLiteral("g"), QStringLiteral("t")));
    const BidKey first = other.merge(bidPatch(QStringLiteral("b1"), QStringLiteral("g"), me, 1));
    const BidKey second = other.merge(bidPatch(QStringLiteral("b2"), QStringLiteral("g"), ada, 2));
    const BidKey third = other.merge(bidPatch(QStringLiteral("b3"), QStringLiteral("g"), ada, 3));
    QCOMPARE(other.bids({gig, {}}), (QList<BidKey>{first, third, second})); // one's own on top
    QCOMPARE(other.bids(), QList<BidKey>{first});
    QVERIFY(other.bids({{}, {BidStatus::Hired}}).isEmpty());
}

void TestGigQuery::counts()
{
    StoreFixture other;
    other.open();
    other.write([](StoreWriter &writer) {
        for (int i = 0; i < 6; ++i) {
            GigPatch gig = gigPatch(QString::number(i), QStringLiteral("t"));
            gig.ownerId = i < 4 ? me : ada;
            gig.status = i == 0   ? GigStatus::Completed
                         : i == 1 ? GigStatus::Assigned
                                  : GigStatus::Open;
            writer.mergeGig(gig);
        }
        BidPatch hired = bidPatch(QStringLiteral("b"), QStringLiteral("5"), me);
        hired.status = BidStatus::Hired;
        writer.mergeBid(hired);
        writer.mergeBid(bidPatch(QStringLiteral("c"), QStringLiteral("4"), me));
        writer.mergeBid(bidPatch(QStringLiteral("d"), QStringLiteral("0"), ada));
    });
    std::optional<StatusCounts> gigs;
    std::optional<StatusCounts> bids;
    other.store->myGigCounts(other.store.get(), [&](const StatusCounts &c) { gigs = c; });
    other.store->myBidCounts(other.store.get(), [&](const StatusCounts &c) { bids = c; });
    QTRY_VERIFY(gigs && bids);
    QCOMPARE(gigs->all, 4);
    QCOMPARE(gigs->open, 2);
    QCOMPARE(gigs->assigned, 1);
    QCOMPARE(gigs->completed, 1);
    QCOMPARE(bids->all, 2);
    QCOMPARE(bids->hired, 1);
    QCOMPARE(bids->pending, 1);
}

QTEST_GUILESS_MAIN(TestGigQuery)
#include "tst_gigquery.moc"
