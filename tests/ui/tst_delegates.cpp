// SPDX-License-Identifier: MIT
// The cards' layouts, which both sizeHint and paint use: nothing overlaps, nothing leaves the card,
// right-to-left is the mirror image.
#include "models/settings.h"
#include "models/words.h"
#include "ui/browse/gigcarddelegate.h"
#include "ui/gig/biddelegate.h"
#include "ui/language/languages.h"
#include "ui/notifications/noticedelegate.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;

namespace {

const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

Gig sampleGig()
{
    Gig gig;
    gig.title = u"A title that is long enough to need an ellipsis in a narrow list of gigs"_s;
    gig.description =
        u"First words.\n\nThen a second paragraph that goes on and on and on and on, beyond two lines of any list."_s;
    gig.budget = Money::fromCents(1'234'550);
    gig.status = GigStatus::Assigned;
    gig.ownerName = u"Maya Okafor"_s;
    gig.bidCount = 12;
    gig.createdAt = now.addSecs(-3 * 3600);
    return gig;
}

Bid sampleBid()
{
    Bid bid;
    bid.gig = GigKey{1};
    bid.gigTitle = sampleGig().title;
    bid.gigBudget = Money::fromCents(45000);
    bid.gigOwnerName = u"Maya Okafor"_s;
    bid.freelancerName = u"Sam Rivera"_s;
    bid.message =
        u"I have done this before, and more than once, and would be glad to show you what came of it."_s;
    bid.price = Money::fromCents(45000);
    bid.status = BidStatus::Pending;
    bid.createdAt = now.addSecs(-90);
    return bid;
}

/// Every two rectangles are apart, and all lie in the card.
void verifyApart(const QRect &card, const QList<QRect> &parts)
{
    for (int i = 0; i < parts.size(); ++i) {
        QVERIFY2(parts[i].isValid(), qPrintable(u"part %1"_s.arg(i)));
        QVERIFY2(card.contains(parts[i]), qPrintable(u"part %1 leaves the card"_s.arg(i)));
        for (int j = i + 1; j < parts.size(); ++j)
            QVERIFY2(!parts[i].intersects(parts[j]),
                     qPrintable(u"parts %1 and %2 overlap"_s.arg(i).arg(j)));
    }
}

QRect mirrored(const QRect &rect, const QRect &area)
{
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gigCard_data();
    void gigCard();
    void gigCardMarks_data() { gigCard_data(); }
    void gigCardMarks();
    void gigCardSaysWhatMatters();
    void factsAreLeftOutWhole();
    void gigCardHeightDoesNotDependOnTheGig();
    void bidCard_data() { gigCard_data(); }
    void bidCard();
    void bidCardHeadline();
    void noticeCard_data() { gigCard_data(); }
    void noticeCard();
    void everythingPaintedIsSaid();
    void wrapping();

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.path()};
    LanguageSwitcher m_language{m_settings}; // English has its plurals from a catalogue
};

void TestDelegates::gigCard_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("points");
    QTest::newRow("narrow") << 260 << 10.0;
    QTest::newRow("usual") << 400 << 10.0;
    QTest::newRow("wide, large type") << 900 << 20.0;
}

void TestDelegates::gigCard()
{
    QFETCH(int, width);
    QFETCH(qreal, points);
    QFont font;
    font.setPointSizeF(points);
    const QRect area(30, 500, width, 300);
    const auto ltr = GigCardLayout::of(sampleGig(), true, area, font, Qt::LeftToRight, now);
    verifyApart(ltr.card, {ltr.title, ltr.budget, ltr.excerpt, ltr.avatar, ltr.facts, ltr.pill});
    QCOMPARE(ltr.excerptLines.size(), 2);
    QVERIFY(QFontMetrics(ltr.titleFont).horizontalAdvance(ltr.titleText) <= ltr.title.width());
    QVERIFY(QFontMetrics(ltr.factsFont).horizontalAdvance(ltr.factsText) <= ltr.facts.width());
    QVERIFY(ltr.title.left() < ltr.budget.left());

    const auto rtl = GigCardLayout::of(sampleGig(), true, area, font, Qt::RightToLeft, now);
    QCOMPARE(rtl.height, ltr.height);
    QCOMPARE(rtl.title, mirrored(ltr.title, area));
    QCOMPARE(rtl.budget, mirrored(ltr.budget, area));
    QCOMPARE(rtl.avatar, mirrored(ltr.avatar, area));
    QCOMPARE(rtl.facts, mirrored(ltr.facts, area));
    QCOMPARE(rtl.pill, mirrored(ltr.pill, area));
}

void TestDelegates::gigCardMarks()
{
    QFETCH(int, width);
    QFETCH(qreal, points);
    QFont font;
    font.setPointSizeF(points);
    const QRect area(30, 500, width, 300);
    Gig gig = sampleGig();
    gig.mine = true;
    gig.status = GigStatus::Open;
    gig.unseen = true;
    gig.bookmarked = true;
    gig.pendingBids = 3;
    const auto ltr = GigCardLayout::of(gig, false, area, font, Qt::LeftToRight, now);
    verifyApart(ltr.card, {ltr.unseen, ltr.title, ltr.bookmark, ltr.budget, ltr.excerpt, ltr.avatar,
                           ltr.badge, ltr.pill});
    QVERIFY(ltr.badgeText.contains(u'3'));
    QVERIFY(ltr.unseen.right() < ltr.title.left());
    const auto plain = GigCardLayout::of(sampleGig(), false, area, font, Qt::LeftToRight, now);
    QCOMPARE(ltr.height, plain.height);
    QCOMPARE(ltr.title.left(), plain.title.left()); // marks move no title
    QVERIFY(!plain.unseen.isValid() && !plain.bookmark.isValid() && !plain.badge.isValid());
    const auto rtl = GigCardLayout::of(gig, false, area, font, Qt::RightToLeft, now);
    QCOMPARE(rtl.unseen, mirrored(ltr.unseen, area));
    QCOMPARE(rtl.bookmark, mirrored(ltr.bookmark, area));
    QCOMPARE(rtl.badge, mirrored(ltr.badge, area));
}

void TestDelegates::gigCardSaysWhatMatters()
{
    const QRect area(0, 0, 500, 300);
    Gig gig = sampleGig();
    const auto card = [&](bool showsOpen) {
        return GigCardLayout::of(gig, showsOpen, area, QFont(), Qt::LeftToRight, now);
    };
    QCOMPARE(card(false).pillText, u"Assigned"_s);
    QCOMPARE(card(false).factsText, u"Maya Okafor  ·  3 h ago  ·  12 bids"_s);
    gig.status = GigStatus::Open;
    QCOMPARE(card(false).pillText, QString());
    QVERIFY(card(false).facts.right() >
            card(true).facts.right()); // the room is used where there is no pill
    QCOMPARE(card(true).pillText, u"Open"_s);
    gig.mine = true;
    QCOMPARE(card(false).pillText, u"Yours"_s);
    QCOMPARE(card(false).factsText, u"3 h ago  ·  12 bids"_s); // one knows oneself
    gig.sync = SyncState::Queued;
    QCOMPARE(card(true).pillText, u"Queued"_s);
    gig.sync = SyncState::Refused;
    QCOMPARE(card(true).pillText, u"Refused"_s);
    QCOMPARE(card(true).pillTone, Tone::Danger);
    // What is unknown is left out, not shown as nothing.
    gig.mine = false;
    gig.bidCount = -1;
    gig.createdAt = {};
    QCOMPARE(card(true).factsText, u"Maya Okafor"_s);
}

void TestDelegates::factsAreLeftOutWhole()
{
    const QFont font;
    const QStringList facts{u"Maya Okafor"_s, u"3 h ago"_s, u"12 bids"_s};
    const auto widthOf = [&font](const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    const QString all = facts.join(u"  ·  "_s);
    QCOMPARE(fitFacts(facts, font, widthOf(all) + 2), all);
    QCOMPARE(fitFacts(facts, font, widthOf(all) - 1), u"Maya Okafor  ·  3 h ago"_s);
    QCOMPARE(fitFacts(facts, font, widthOf(facts[0]) + 2), facts[0]);
    const QString cut = fitFacts(facts, font, widthOf(facts[0]) - 2);
    QVERIFY(cut.startsWith(u"Maya"_s) && cut.endsWith(u'…'));
    QCOMPARE(fitFacts(facts, font, 1), QString());
    QCOMPARE(fitFacts({}, font, 100), QString());
}

void TestDelegates::gigCardHeightDoesNotDependOnTheGig()
{
    const QRect area(0, 0, 320, 300);
    const auto full = GigCardLayout::of(sampleGig(), true, area, QFont(), Qt::LeftToRight, now);
    const auto empty = GigCardLayout::of({}, true, area, QFont(), Qt::LeftToRight, now);
    QCOMPARE(full.height, empty.height);
    QStyleOptionViewItem option;
    option.font = QFont();
    QCOMPARE(GigCardDelegate().sizeHint(option, {}).height(), full.height);
    QVERIFY(full.card.top() - area.top() + full.pill.bottom() <= full.height);
}

void TestDelegates::bidCard()
{
    QFETCH(int, width);
    QFETCH(qreal, points);
    QFont font;
    font.setPointSizeF(points);
    const QRect area(0, 40, width, 300);
    for (const auto headline :
         {BidCardLayout::Headline::Freelancer, BidCardLayout::Headline::Gig}) {
        const auto ltr = BidCardLayout::of(sampleBid(), headline, area, font, Qt::LeftToRight, now);
        QList<QRect> parts{ltr.headline, ltr.price, ltr.message, ltr.facts, ltr.pill};
        if (headline == BidCardLayout::Headline::Freelancer)
            parts << ltr.avatar;
        verifyApart(ltr.card, parts);
        const auto rtl = BidCardLayout::of(sampleBid(), headline, area, font, Qt::RightToLeft, now);
        QCOMPARE(rtl.headline, mirrored(ltr.headline, area));
        QCOMPARE(rtl.price, mirrored(ltr.price, area));
        QCOMPARE(rtl.pill, mirrored(ltr.pill, area));
        Bid starred = sampleBid();
        starred.shortlisted = true;
        const auto star = BidCardLayout::of(starred, headline, area, font, Qt::LeftToRight, now);
        QCOMPARE(star.height, ltr.height);
        // The freelancer never learns of it.
        QCOMPARE(star.star.isValid(), headline == BidCardLayout::Headline::Freelancer);
        if (star.star.isValid())
            verifyApart(star.card,
                        {star.headline, star.star, star.price, star.message, star.facts});
        QStyleOptionViewItem option;
        option.font = font;
        QCOMPARE(BidDelegate(headline).sizeHint(option, {}).height(), ltr.height);
    }
}

void TestDelegates::bidCardHeadline()
{
    const QRect area(0, 0, 900, 300);
    Bid bid = sampleBid();
    const auto text = [&](BidCardLayout::Headline headline) {
        return BidCardLayout::of(bid, headline, area, QFont(), Qt::LeftToRight, now).headlineText;
    };
    QCOMPARE(text(BidCardLayout::Headline::Freelancer), u"Sam Rivera"_s);
    QCOMPARE(text(BidCardLayout::Headline::Gig), bid.gigTitle);
    bid.mine = true;
    QCOMPARE(text(BidCardLayout::Headline::Freelancer), u"Your bid"_s);
    bid.gigTitle.clear();
    bid.gig = {};
    QCOMPARE(text(BidCardLayout::Headline::Gig), u"A gig that was deleted"_s);
    bid.status = BidStatus::Hired;
    QCOMPARE(
        BidCardLayout::of(bid, BidCardLayout::Headline::Gig, area, QFont(), Qt::LeftToRight, now)
            .pillText,
        u"Hired"_s);
}

void TestDelegates::noticeCard()
{
    QFETCH(int, width);
    QFETCH(qreal, points);
    QFont font;
    font.setPointSizeF(points);
    Notice notice;
    notice.kind = Notice::Kind::Hired;
    notice.title = u"Logo refresh"_s;
    notice.person = u"Maya Okafor"_s;
    notice.amount = Money::fromCents(45000);
    notice.at = now.addSecs(-120);
    const QRect area(0, 0, width, 300);
    const auto ltr = NoticeCardLayout::of(notice, area, font, Qt::LeftToRight, now);
    verifyApart(ltr.card, {ltr.mark, ltr.headline, ltr.body, ltr.age});
    const auto rtl = NoticeCardLayout::of(notice, area, font, Qt::RightToLeft, now);
    QCOMPARE(rtl.headline, mirrored(ltr.headline, area));
    QCOMPARE(rtl.mark, mirrored(ltr.mark, area));
    notice.read = true;
    QCOMPARE(NoticeCardLayout::of(notice, area, font, Qt::LeftToRight, now).height, ltr.height);
}

void TestDelegates::everythingPaintedIsSaid()
{
    const QRect area(0, 0, 500, 300);
    const auto says = [](const QString &spoken, const QStringList &painted) {
        for (const QString &text : painted)
            QVERIFY2(!text.isEmpty() && spoken.contains(text, Qt::CaseInsensitive),
                     qPrintable(u"“%1” is not in “%2”"_s.arg(text, spoken)));
    };
    // What is left out at the end of a line is said, its mark is not.
    const auto whole = [](QStringList lines) {
        for (QString &line : lines)
            line.remove(u'…');
        return lines;
    };
    const Gig gig = sampleGig();
    const auto card = GigCardLayout::of(gig, true, area, QFont(), Qt::LeftToRight, now);
    QCOMPARE(card.excerptLines.size(), 2);
    says(accessibleText(gig, now), whole({card.titleText}) + whole(card.excerptLines) +
                                       QStringList{card.budgetText, card.pillText, gig.ownerName,
                                                   u"12 bids"_s, u"3 hours ago"_s});
    QVERIFY(accessibleText(gig, now).startsWith(gig.title));

    Bid bid = sampleBid();
    const auto bidCard = [&](BidCardLayout::Headline headline) {
        return BidCardLayout::of(bid, headline, area, QFont(), Qt::LeftToRight, now);
    };
    const auto theirs = bidCard(BidCardLayout::Headline::Freelancer);
    says(accessibleText(bid, now),
         whole(theirs.messageLines) +
             QStringList{theirs.headlineText, theirs.priceText, theirs.pillText});
    bid.mine = true;
    const auto mine = bidCard(BidCardLayout::Headline::Gig);
    QVERIFY(mine.factsText.contains(bid.gigOwnerName)); // so it has to be said
    QVERIFY(mine.factsText.contains(u"$450"_s));
    bid.price = Money::fromCents(40000);
    says(accessibleText(bid, now),
         whole(mine.messageLines) + QStringList{bid.gigTitle, u"$400"_s, mine.pillText,
                                                bid.gigOwnerName, u"budget $450"_s});
}

void TestDelegates::wrapping()
{
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(u"some words here"_s);
    QCOMPARE(wrapLines({}, font, width, 2), QStringList());
    QCOMPARE(wrapLines(u"some"_s, font, width, 2), QStringList{u"some"_s});
    const auto lines = wrapLines(
        u"some words here and some more of them, far too many for two lines"_s, font, width, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const auto &line : lines)
        QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= width + 1);
    QCOMPARE(wrapLines(u"a\nb"_s, font, 1000, 2), QStringList{u"a b"_s});
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
