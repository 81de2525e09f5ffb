// SPDX-License-Identifier: MIT
#include "ui/gig/gigheader.h"

#include "models/giglink.h"
#include "models/words.h"
#include "ui/gig/gigactions.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

GigHeader::GigHeader(GigActions &actions, Pictures *pictures, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_pictures(pictures),
      m_title(makeLabel({}, Type::Title)),
      m_status(new Pill),
      m_budget(makeLabel({}, Type::Title, "accent")),
      m_avatar(new Avatar(40)),
      m_owner(makeButton("showOwner", {}, ButtonKind::Quiet)),
      m_facts(makeLabel({}, Type::Caption, "muted")),
      m_description(makeLabel({}))
{
    m_title->setObjectName(u"gigTitle"_s);
    m_title->setWordWrap(true);
    m_title->installEventFilter(this);
    m_title->setCursor(Qt::OpenHandCursor);
    m_title->setToolTip(tr("Drag the title to share a link to this gig"));
    m_description->setObjectName(u"gigDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    m_facts->setWordWrap(true); // or it would keep the page from getting narrow
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::s, row);
    for (QAction *action : {actions.complete(), actions.edit(), actions.remove()}) {
        flow->addWidget(makeActionButton(
            action, action == actions.remove() ? ButtonKind::Danger : ButtonKind::Normal, row));
    }
    for (QAction *action : {actions.bookmark(), actions.copyLink()})
        flow->addWidget(makeActionButton(action, ButtonKind::Normal, row));
    flow->addWidget(makeMenuButton("moreActions", tr("More actions"), u"more"_s, row,
                                   [this](QMenu *menu) { m_actions.fill(menu); }));
    layOut(row);
    connect(m_owner, &QPushButton::clicked, this, &GigHeader::ownerClicked);
}

void GigHeader::layOut(QWidget *actions)
{
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addLayout(who);
    layout->addWidget(m_description);
    layout->addWidget(actions);
}

void GigHeader::show(const Gig &gig)
{
    m_gig = gig;
    m_title->setText(gig.title);
    m_budget->setText(gig.budget.display());
    m_budget->setAccessibleName(tr("Budget %1").arg(gig.budget.display()));
    m_status->set(gigStatusText(gig.status), words::toneOf(gig.status));
    m_avatar->setName(gig.ownerName);
    m_avatar->setPicture(m_pictures, gig.ownerAvatar);
    m_owner->setText(gig.mine ? tr("You") : literalText(gig.ownerName));
    m_owner->setAccessibleName(gig.mine ? tr("Your profile")
                                        : tr("Profile of %1").arg(gig.ownerName));
    m_owner->setToolTip(m_owner->accessibleName());
    m_owner->setEnabled(!gig.ownerId.isEmpty());
    QStringList facts;
    const QString age = words::age(gig.createdAt);
    if (!age.isEmpty())
        facts << tr("posted %1").arg(age);
    if (gig.bidCount >= 0)
        facts << words::bidCount(gig.bidCount);
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp); // a line ends between two facts
    m_facts->setText(facts.join(u"  ·  "_s));
    m_description->setText(gig.description);
}

bool GigHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_title || m_gig.id.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
        return true; // or the moves would not come
    }
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool far =
            (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if ((mouse->buttons() & Qt::LeftButton) && far) {
            auto *drag = new QDrag(m_title);
            drag->setMimeData(gigLinkData({m_gig}));
            drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gigflow
