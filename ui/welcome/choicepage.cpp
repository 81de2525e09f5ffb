// SPDX-License-Identifier: MIT
#include "ui/welcome/choicepage.h"

#include "ui/settings/accountlist.h"
#include "ui/settings/looksection.h"
#include "ui/settings/report.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/column.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

ChoicePage::ChoicePage(const AppContext &app, QWidget *parent) : QWidget(parent)
{
    const bool localPossible = app.localBackend != nullptr; // else it is not installed beside us
    auto *column = makeColumn(this, 760);
    auto *logo = new QLabel;
    logo->setPixmap(appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    logo->setAccessibleName(tr("Gig Flow"));
    auto *headline = makeLabel(tr("Welcome to Gig Flow"), Type::Display);
    auto *sentence = makeLabel(
        tr("Post work, bid on it, hire. Where should your marketplace live?"), Type::Body, "muted");
    sentence->setWordWrap(true);
    column->addWidget(logo);
    column->addWidget(headline);
    column->addWidget(sentence);
    column->addSpacing(space::m);

    auto *local = new ChoiceCard(
        "chooseLocal", tr("On this computer"), new IconLabel(u"computer"_s, 36, Tone::Accent),
        tr("On this computer"),
        localPossible ? tr("Try everything right away, with sample gigs and two people to act as. "
                           "Nothing leaves this computer.")
                      : tr("Needs gigflow-server, which is not installed beside this program."));
    local->setEnabled(localPossible);
    auto *server =
        new ChoiceCard("chooseServer", tr("Connect to a server"),
                       new IconLabel(u"server"_s, 36, Tone::Accent), tr("Connect to a server"),
                       tr("Join a marketplace that somebody runs, with your own account there."));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addWidget(local, 1);
    cards->addWidget(server, 1);
    column->addLayout(cards);
    connect(local, &QPushButton::clicked, this, &ChoicePage::localChosen);
    connect(server, &QPushButton::clicked, this, &ChoicePage::serverChosen);
    if (app.known)
        addKnown(app, column);
    column->addLayout(makeHelp(app));
}

void ChoicePage::addKnown(const AppContext &app, QVBoxLayout *column)
{
    auto *list = new AccountList(app);
    auto *known = makeSection(tr("Accounts on this computer"), list);
    known->setVisible(!list->isEmpty());
    connect(list, &AccountList::emptied, known, &QWidget::setHidden);
    column->addWidget(known);
}

QHBoxLayout *ChoicePage::makeHelp(const AppContext &app)
{
    auto *copied = makeLabel({}, Type::Caption, "muted");
    copied->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(makeLanguageChoice(*app.settings));
    row->addWidget(copied, 1);
    row->addWidget(makeReportButton(app, {}, [copied] {
        copied->setText(SettingsPage::tr("The report is on the clipboard."));
    }));
    return row;
}

} // namespace gigflow
