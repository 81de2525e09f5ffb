// SPDX-License-Identifier: MIT
#include "ui/gig/gigheader.h"

#include "models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

GigHeader::GigHeader(Pictures *pictures, QWidget *parent)
    : QWidget(parent),
      m_pictures(pictures),
      m_title(makeLabel({}, Type::Title)),
      m_status(new Pill),
      m_budget(makeLabel({}, Type::Title, "accent")),
      m_avatar(new Avatar(40)),
      m_owner(makeButton("showOwner", {}, ButtonKind::Quiet)),
      m_facts(makeLabel({}, Type::Caption, "muted")),
      m_description(makeLabel({})),
      m_edit(makeButton("editGig", tr("Edit"))),
      m_delete(makeButton("deleteGig", tr("Delete"), ButtonKind::Danger))
{
    m_title->setObjectName(u"gigTitle"_s);
    m_title->setWordWrap(true);
    m_description->setObjectName(u"gigDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true); // or it would keep the page from getting narrow
    m_edit->setIcon(icon(u"edit"_s));
    m_delete->setIcon(icon(u"delete"_s));

    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_title, 1, Qt::AlignTop);
    top->addWidget(m_budget, 0, Qt::AlignTop);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::s);
    who->addWidget(m_avatar);
    auto *about = new QVBoxLayout;
    about->setSpacing(0);
    about->addWidget(m_owner, 0, Qt::AlignLeading);
    about->addWidget(m_facts);
    m_facts->setContentsMargins(space::s + 1, 0, space::s + 1,
                                0); // under the name, not under its button's edge
    who->addLayout(about, 1);
    who->addWidget(m_status, 0, Qt::AlignVCenter);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addWidget(m_edit);
    actions->addWidget(m_delete);
    actions->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addLayout(who);
    layout->addWidget(m_description);
    layout->addLayout(actions);

    connect(m_owner, &QPushButton::clicked, this, &GigHeader::ownerClicked);
    connect(m_edit, &QPushButton::clicked, this, &GigHeader::editClicked);
    connect(m_delete, &QPushButton::clicked, this, &GigHeader::deleteClicked);
}

void GigHeader::show(const Gig &gig)
{
    m_title->setText(gig.title);
    m_budget->setText(gig.budget.display());
    m_budget->setAccessibleName(tr("Budget %1").arg(gig.budget.display()));
    m_status->set(gigStatusText(gig.status), words::toneOf(gig.status));
    m_avatar->setName(gig.ownerName);
    m_avatar->setPicture(m_pictures, gig.ownerAvatar);
    m_owner->setText(gig.mine ? tr("You") : literalText(gig.ownerName));
    m_owner->setAccessibleName(gig.mine ? tr("Your profile")
                                        : tr("Profile of %1").arg(gig.ownerName));
    m_owner->setEnabled(!gig.ownerId.isEmpty());
    QStringList facts;
    const QString age = words::age(gig.createdAt);
    if (!age.isEmpty())
        facts << tr("posted %1").arg(age);
    if (gig.bidCount >= 0)
        facts << words::bidCount(gig.bidCount);
    m_facts->setText(facts.join(u"  ·  "_s));
    m_description->setText(gig.description);
    // The server takes neither an edit nor a delete once somebody is hired.
    const bool editable =
        gig.mine && (gig.status == GigStatus::Open || gig.status == GigStatus::Unknown);
    m_edit->setVisible(editable);
    m_delete->setVisible(editable);
}

} // namespace gigflow
