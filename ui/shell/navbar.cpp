// SPDX-License-Identifier: MIT
#include "ui/shell/navbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named.h"
#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

NavButton::NavButton(const char *objectName, const QString &iconName, const QString &text,
                     QWidget *parent)
    : QPushButton(u"  "_s + text, parent)
{
    named(this, objectName, text);
    setProperty("kind", u"nav"_s);
    setCheckable(true);
    setAutoDefault(true); // Enter presses it
    setCursor(Qt::PointingHandCursor);
    setIcon(gigflow::icon(iconName));
    setIconSize(QSize(20, 20));
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%1 unread").arg(QLocale().toString(count))
                                       : QString());
    update();
}

QSize NavButton::sizeHint() const
{
    const int badge = pillSize(u"99+"_s, typeFont(Type::Caption)).width();
    return QPushButton::sizeHint() + QSize(badge + space::s, 0);
}

void NavButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    const QString text = m_badge > 99 ? u"99+"_s : QLocale().toString(m_badge);
    const QFont font = typeFont(Type::Caption);
    QSize size = pillSize(text, font);
    size.setWidth(qMax(size.width(), size.height()));
    QRect badge(QPoint(width() - size.width() - space::s, (height() - size.height()) / 2), size);
    badge = QStyle::visualRect(layoutDirection(), rect(), badge);
    const Tones tones = Tones::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.accent);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(tones.onAccent);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, text);
}

NavBar::NavBar(QWidget *parent) : QFrame(parent)
{
    setProperty("kind", u"nav"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::l, space::m, space::l);
    layout->setSpacing(space::xs);

    auto *newGig = makeButton("newGig", tr("New gig"), ButtonKind::Primary);
    newGig->setIcon(icon(u"add"_s, QPalette::HighlightedText));
    newGig->setToolTip(withKeys(tr("Post a new gig"), QKeySequence::New));
    layout->addWidget(newGig);
    layout->addSpacing(space::m);

    m_buttons = {new NavButton("navBrowse", u"browse"_s, tr("Browse")),
                 new NavButton("navMyGigs", u"gigs"_s, tr("My gigs")),
                 new NavButton("navMyBids", u"bids"_s, tr("My bids")),
                 new NavButton("navNotifications", u"notifications"_s, tr("Notifications")),
                 new NavButton("navProfile", u"profile"_s, tr("Profile")),
                 new NavButton("navSettings", u"settings"_s, tr("Settings"))};
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < pageCount; ++i) {
        auto *button = m_buttons[size_t(i)];
        if (Page(i) == Page::Profile)
            layout->addStretch();
        layout->addWidget(button);
        group->addButton(button);
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
        button->setToolTip(
            tr("%1 (%2)", "page, its shortcut")
                .arg(button->accessibleName(), keys.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT pageChosen(Page(i)); });
        // A screen reader toggles a checkable button, which clicks nothing.
        connect(button, &QPushButton::toggled, this, [this, i](bool on) {
            if (on)
                Q_EMIT pageChosen(Page(i));
        });
    }
    connect(newGig, &QPushButton::clicked, this, &NavBar::newGigClicked);
    setMinimumWidth(212);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void NavBar::setCurrent(Page page)
{
    const QSignalBlocker quiet(m_buttons[size_t(page)]); // shown already, not chosen
    m_buttons[size_t(page)]->setChecked(true);
}

void NavBar::setUnread(int count)
{
    m_buttons[size_t(Page::Notifications)]->setBadge(count);
}

} // namespace gigflow
