// SPDX-License-Identifier: MIT
#include "ui/profile/personpage.h"

#include "ui/browse/giglist.h"
#include "ui/profile/profilehead.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_head(new ProfileHead(account.pictures, false)),
      m_problem(makeLabel({}, Type::Body, "warning")),
      m_gigs(new GigList(account, "gigsOfPerson", tr("Open gigs of this person"), false)),
      m_back(makeAction(this, "personBack", tr("Back"), u"back"_s, QKeySequence::Back,
                        tr("Return to the page you came from")))
{
    setFocusProxy(m_gigs);
    m_problem->setWordWrap(true);
    auto *column = new QWidget;
    column->setMaximumWidth(space::readingWidth + 2 * space::s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::s, 0, space::s,
                            0); // the cards line up with it: as in their list
    top->setSpacing(space::m);
    top->addWidget(makeActionButton(m_back, ButtonKind::Quiet, column), 0, Qt::AlignLeading);
    top->addWidget(m_head);
    top->addWidget(m_problem);
    top->addSpacing(space::s);
    top->addWidget(makeLabel(tr("Open gigs"), Type::Heading));
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(space::m);
    columnLayout->addLayout(top);
    columnLayout->addWidget(m_gigs, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xxl - space::s, space::xl, space::xl - space::s, 0);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    m_gigs->setEmptyWords(u"gigs"_s, tr("No open gigs"),
                          tr("This person has nothing on offer just now."), {});
    m_problem->hide();
    connect(m_back, &QAction::triggered, this, &PersonPage::back);
    connect(m_gigs, &QListView::clicked, this,
            [this, &navigator] { navigator.openGig(m_gigs->chosen()); });
    connect(m_gigs, &GigList::gigOpened, this,
            [&navigator](GigKey key) { navigator.openGig(key); });
    connect(account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.users.contains(m_id))
            refresh();
    });
}

void PersonPage::showPerson(const UserId &id, const QString &name)
{
    m_id = id;
    m_name = name;
    m_problem->hide();
    m_gigs->choose({});
    GigQuery query;
    query.owner = id;
    query.statuses = {GigStatus::Open};
    m_gigs->setQuery(query);
    refresh();
    m_interest = m_account.sync->want(ProfileOf{id}, this, [this, id](const Result<void> &answer) {
        if (id != m_id)
            return;
        m_problem->setVisible(!answer);
        if (!answer)
            m_problem->setText(words::ofError(answer.error()));
    });
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setMostCover(height() / 4); // the gigs are what one came for
}

QList<QAction *> PersonPage::actionList() const
{
    return {m_back};
}

void PersonPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_interest.reset();
}

void PersonPage::refresh()
{
    User user = m_account.store->user(m_id).value_or(User());
    if (user.name.isEmpty())
        user.name = m_name;
    m_head->set(user);
}

} // namespace gigflow
