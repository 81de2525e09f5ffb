// SPDX-License-Identifier: MIT
#include "ui/browse/filterpanel.h"

#include "models/words.h"
#include "ui/browse/filterwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

/// The choices for the state of a gig, as bits of GigStatus.
int bitsOf(const QSet<GigStatus> &statuses)
{
    int bits = 0;
    for (const GigStatus status : statuses)
        bits |= 1 << static_cast<int>(status);
    return bits;
}

QSet<GigStatus> statusesOf(int bits)
{
    QSet<GigStatus> statuses;
    for (const GigStatus status : {GigStatus::Open, GigStatus::Assigned, GigStatus::Completed}) {
        if (bits & (1 << static_cast<int>(status)))
            statuses.insert(status);
    }
    return statuses;
}

/// Chooses the entry that means `value`, adding one in words where a saved search has another.
void choose(QComboBox *box, int value, const QString &text)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(text, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent),
      m_min(makeLineEdit("minBudget", tr("Lowest budget"), tr("from"))),
      m_max(makeLineEdit("maxBudget", tr("Highest budget"), tr("up to"))),
      m_within(new Choice("postedWithin", tr("Posted"))),
      m_status(new Choice("gigStatus", tr("Status"))),
      m_bids(new Choice("maxBids", tr("Bids"))),
      m_owner(makeLineEdit("ownerText", tr("Owner"), tr("part of a name"))),
      m_bookmarked(
          named(new QCheckBox(tr("Bookmarked")), "onlyBookmarked", tr("Only bookmarked gigs"))),
      m_unseen(
          named(new QCheckBox(tr("Not seen yet")), "onlyUnseen", tr("Only gigs not seen yet"))),
      m_minField(new Field(tr("Budget from"), m_min)),
      m_maxField(new Field(tr("Budget up to"), m_max))
{
    setProperty("kind", u"card"_s);
    for (const int days : {0, 1, 3, 7, 30})
        m_within->addItem(withinDaysText(days), days);
    m_status->addItem(gigStatusText(GigStatus::Open), bitsOf({GigStatus::Open}));
    m_status->addItem(gigStatusText(GigStatus::Assigned), bitsOf({GigStatus::Assigned}));
    m_status->addItem(gigStatusText(GigStatus::Completed), bitsOf({GigStatus::Completed}));
    m_status->addItem(tr("Any status"), 0);
    m_bids->addItem(tr("Any number"), -1);
    for (const int most : {0, 3, 10})
        m_bids->addItem(maxBidsText(most), most);
    for (auto *box : {m_within, m_status, m_bids}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    layOut();

    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT changed();
    };
    for (auto *edit : {m_min, m_max})
        connect(edit, &QLineEdit::textChanged, this, &FilterPanel::onBudget);
    for (auto *box : {m_within, m_status, m_bids})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_owner, &QLineEdit::textChanged, this, tell);
    for (auto *box : {m_bookmarked, m_unseen})
        connect(box, &QCheckBox::toggled, this, tell);
}

void FilterPanel::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_minField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_maxField, 0, 1, Qt::AlignTop);
    grid->addWidget(new Field(tr("Posted"), m_within), 1, 0);
    grid->addWidget(new Field(tr("Status"), m_status), 1, 1);
    grid->addWidget(new Field(tr("Bids"), m_bids), 2, 0);
    grid->addWidget(new Field(tr("Owner"), m_owner), 2, 1);
    grid->addWidget(m_bookmarked, 3, 0);
    grid->addWidget(m_unseen, 3, 1);
}

void FilterPanel::show(const GigFilter &filter)
{
    const QScopedValueRollback guard(m_showing, true);
    // What is being typed is left alone: "1,0" on the way to "1,000".
    const auto put = [this](QLineEdit *edit, const std::optional<Money> &amount) {
        edit->setText(amount ? amount->editText(locale()) : QString());
    };
    if (filter.minBudget != m_last.minBudget)
        put(m_min, filter.minBudget);
    if (filter.maxBudget != m_last.maxBudget)
        put(m_max, filter.maxBudget);
    choose(m_within, filter.withinDays, withinDaysText(filter.withinDays));
    choose(m_status, bitsOf(filter.statuses), tr("Several"));
    choose(m_bids, filter.maxBids.value_or(-1), maxBidsText(filter.maxBids));
    if (filter.ownerText != m_last.ownerText)
        m_owner->setText(filter.ownerText);
    m_last = filter;
    m_bookmarked->setChecked(filter.bookmarked);
    m_unseen->setChecked(filter.unseen);
    onBudget();
}

GigFilter FilterPanel::filter(const GigFilter &base)
{
    GigFilter filter = base;
    const auto read = [this](const QLineEdit *edit, std::optional<Money> &into) {
        if (edit->text().trimmed().isEmpty())
            into.reset();
        else if (const auto amount = Money::fromUserInput(edit->text(), locale()))
            into = amount;
    };
    read(m_min, filter.minBudget);
    read(m_max, filter.maxBudget);
    filter.withinDays = m_within->currentData().toInt();
    filter.statuses = statusesOf(m_status->currentData().toInt());
    const int most = m_bids->currentData().toInt();
    filter.maxBids = most < 0 ? std::nullopt : std::optional(most);
    if (const QString owner = m_owner->text().trimmed(); owner != base.ownerText) {
        filter.owner = {}; // a name that was typed may be anybody's
        filter.ownerText = owner;
    }
    filter.bookmarked = m_bookmarked->isChecked();
    filter.unseen = m_unseen->isChecked();
    m_last = filter;
    return filter;
}

void FilterPanel::onBudget()
{
    const QString hint = tr("Enter an amount such as %1.").arg(locale().toString(450));
    const auto wrong = [this](const QLineEdit *edit) {
        return !edit->text().trimmed().isEmpty() && !Money::fromUserInput(edit->text(), locale());
    };
    m_minField->setError(wrong(m_min) ? hint : QString());
    m_maxField->setError(wrong(m_max) ? hint : QString());
    const auto min = Money::fromUserInput(m_min->text(), locale());
    const auto max = Money::fromUserInput(m_max->text(), locale());
    if (min && max && min->approximate() > max->approximate())
        m_maxField->setError(tr("This is less than the lowest budget."));
    if (!m_showing)
        Q_EMIT changed();
}

} // namespace gigflow
