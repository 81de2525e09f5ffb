// SPDX-License-Identifier: MIT
#include "ui/profile/statisticscard.h"

#include "ui/profile/charts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *rowOf(std::initializer_list<Figure *> figures)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    for (auto *figure : figures)
        row->addWidget(figure, 1);
    return row;
}

QWidget *stack(QHBoxLayout *figures, QWidget *share, const QString &chartTitle, QWidget *chart)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(figures);
    layout->addWidget(share);
    layout->addSpacing(space::xs);
    layout->addWidget(makeLabel(chartTitle, Type::Caption, "muted"));
    layout->addWidget(chart);
    return content;
}

QString monthName(const QDate &first)
{
    return QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
}

QString dollars(qint64 cents)
{
    return Money::fromCents(cents).display();
}

} // namespace

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 0)
        return QStringLiteral("–");
    if (seconds < hour)
        return StatisticsCard::tr("%Ln min", nullptr, int(qMax<qint64>(1, seconds / minute)));
    if (seconds < 2 * day)
        return StatisticsCard::tr("%Ln h", "hours", int(seconds / hour));
    return StatisticsCard::tr("%Ln day(s)", nullptr, int(seconds / day));
}

Figure::Figure(const char *objectName, const QString &caption, QWidget *parent)
    : QWidget(parent),
      m_caption(caption),
      m_value(makeLabel(QStringLiteral("–"), Type::Title)),
      m_note(makeLabel({}, Type::Caption, "muted"))
{
    m_value->setObjectName(QLatin1StringView(objectName));
    auto *name = makeLabel(caption, Type::Body, "muted");
    name->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_value);
    layout->addWidget(name);
    layout->addWidget(m_note);
    layout->addStretch();
}

void Figure::set(const QString &value, const QString &note)
{
    m_value->setText(value);
    m_value->setAccessibleName(u"%1: %2"_s.arg(m_caption, value));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

StatisticsCard::StatisticsCard(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xl);
    layout->addWidget(makeSection(tr("As a freelancer"), buildFreelancer()));
    layout->addWidget(makeSection(tr("As an owner"), buildOwner()));
}

QWidget *StatisticsCard::buildFreelancer()
{
    m_bids = new Figure("statBids", tr("bids placed"));
    m_winRate = new Figure("statWinRate", tr("win rate"));
    m_earned = new Figure("statEarned", tr("earned"));
    m_outcomes = new ShareBar("bidOutcomes", tr("What became of your bids"));
    m_earnedByMonth = new MonthBars("earnedByMonth", tr("Earned by month"), Tone::Success);
    return stack(rowOf({m_bids, m_winRate, m_earned}), m_outcomes, tr("Earned by month"),
                 m_earnedByMonth);
}

QWidget *StatisticsCard::buildOwner()
{
    m_gigs = new Figure("statGigs", tr("gigs posted"));
    m_spent = new Figure("statSpent", tr("spent"));
    m_hireTime = new Figure("statHireTime", tr("from posting to hiring"));
    m_states = new ShareBar("gigStates", tr("How your gigs stand"));
    m_gigsByMonth = new MonthBars("gigsByMonth", tr("Gigs posted by month"), Tone::Accent);
    return stack(rowOf({m_gigs, m_spent, m_hireTime}), m_states, tr("Gigs posted by month"),
                 m_gigsByMonth);
}

void StatisticsCard::show(const Statistics &s)
{
    const QLocale locale;
    m_bids->set(locale.toString(s.bids));
    const auto rate = s.winRate();
    m_winRate->set(rate ? tr("%1%", "percentage").arg(locale.toString(qRound(*rate * 100)))
                        : QStringLiteral("–"),
                   rate ? tr("of %Ln decided bid(s)", nullptr, s.hired + s.rejected)
                        : tr("none is decided yet"));
    m_earned->set(dollars(s.earnedCents), tr("in %Ln hire(s)", nullptr, s.hired));
    m_outcomes->setParts({{tr("hired"), s.hired, Tone::Success},
                          {tr("pending"), s.pending, Tone::Accent},
                          {tr("not chosen"), s.rejected, Tone::Neutral}});
    m_gigs->set(locale.toString(s.gigs), tr("%Ln bid(s) received", nullptr, s.bidsReceived));
    const bool someUnknown = s.knownHires < s.hires();
    m_spent->set(s.knownHires == 0 && someUnknown ? u"–"_s : dollars(s.spentCents),
                 someUnknown
                     ? tr("%1 of %2 hires known here", "how many hires' prices this computer knows")
                           .arg(locale.toString(s.knownHires), locale.toString(s.hires()))
                     : tr("in %Ln hire(s)", nullptr, s.hires()));
    m_hireTime->set(spanText(s.hireSeconds), s.hires() == 0      ? tr("nobody is hired yet")
                                             : s.hireSeconds < 0 ? tr("not known here")
                                                                 : tr("half were quicker"));
    m_states->setParts({{tr("open"), s.open, Tone::Accent},
                        {tr("assigned"), s.assigned, Tone::Warning},
                        {tr("completed"), s.completed, Tone::Success}});
    QList<MonthBars::Bar> earned;
    QList<MonthBars::Bar> gigs;
    for (const Statistics::Month &month : s.months) {
        earned.append(
            {monthName(month.first), double(month.earnedCents), dollars(month.earnedCents)});
        gigs.append({monthName(month.first), double(month.gigs), locale.toString(month.gigs)});
    }
    m_earnedByMonth->setBars(earned);
    m_gigsByMonth->setBars(gigs);
}

} // namespace gigflow
