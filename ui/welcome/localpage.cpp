// SPDX-License-Identifier: MIT
#include "ui/welcome/localpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/column.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

LocalPage::LocalPage(LocalBackend *backend, QWidget *parent)
    : QWidget(parent),
      m_backend(backend),
      m_people(nullptr),
      m_peopleBox(new QWidget),
      m_sentence(makeLabel(tr("Two people are ready on this computer. You can change from "
                              "one to the other at any time."),
                           Type::Body, "muted")),
      m_progress(makeLabel({}, Type::Body, "muted")),
      m_problem(makeLabel({}, Type::Body, "danger")),
      m_again(makeButton("startAgain", tr("Try again")))
{
    auto *column = makeColumn(this, 520);
    auto *backButton = makeButton("localBack", tr("Back"), ButtonKind::Quiet);
    backButton->setIcon(icon(u"back"_s));
    column->addWidget(backButton, 0, Qt::AlignLeading);
    column->addWidget(makeLabel(tr("Who would you like to be?"), Type::Title));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_peopleBox);
    m_people = new QVBoxLayout(m_peopleBox);
    m_people->setContentsMargins({});
    m_people->setSpacing(space::m);
    m_problem->hide();
    m_again->hide();
    connect(backButton, &QPushButton::clicked, this, &LocalPage::back);
    connect(m_again, &QPushButton::clicked, this, &LocalPage::start);
}

void LocalPage::start()
{
    if (m_starting || !m_backend)
        return;
    m_starting = true;
    m_problem->hide();
    m_again->hide();
    m_peopleBox->hide();
    m_sentence->hide();
    m_progress->setText(tr("Starting the marketplace on this computer…"));
    m_progress->show();
    m_backend->start(this, [this](const Result<QUrl> &url) {
        m_starting = false;
        m_progress->hide();
        if (url)
            showPeople();
        else
            fail(url.error());
    });
}

void LocalPage::showPeople()
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto people = m_backend->people();
    for (const auto &person : people) {
        auto *avatar = new Avatar(44);
        avatar->setName(person.name);
        auto *card = new ChoiceCard("actAs", tr("Act as %1").arg(person.name), avatar, person.name,
                                    person.description, true);
        m_people->addWidget(card);
        connect(card, &QPushButton::clicked, this, [this, person] { actAs(person); });
    }
    setBusy(false);
    m_sentence->show();
    m_peopleBox->show();
}

void LocalPage::actAs(const LocalPerson &person)
{
    setBusy(true);
    m_problem->hide();
    m_progress->setText(tr("Signing in as %1…").arg(person.name));
    m_progress->show();
    m_backend->signInAs(person.login, this, [this](const Result<SignedIn> &fresh) {
        setBusy(false);
        m_progress->hide();
        if (fresh)
            Q_EMIT signedIn(*fresh);
        else
            fail(fresh.error());
    });
}

void LocalPage::fail(const Error &error)
{
    m_problem->setText(error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout
                           ? tr("The marketplace on this computer could not be started.")
                           : words::ofError(error));
    m_problem->show();
    m_again->setVisible(!m_peopleBox->isVisibleTo(this));
    if (m_again->isVisibleTo(this))
        m_again->setFocus();
}

void LocalPage::setBusy(bool busy)
{
    m_peopleBox->setEnabled(!busy);
}

} // namespace gigflow
