// SPDX-License-Identifier: MIT
#include "ui/profile/profilehead.h"

#include "ui/pictures.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {
constexpr int headAvatarSide = 88;
constexpr int avatarOverlap = 40; ///< how far it hangs into the cover
} // namespace

CoverView::CoverView(Pictures *pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (pictures)
        connect(pictures, &Pictures::ready, this, [this](const QString &ready) {
            if (ready == m_address)
                update();
        });
}

void CoverView::set(const QString &name, const QString &address)
{
    m_name = name;
    m_address = address;
    update();
}

void CoverView::setMostHeight(int height)
{
    m_most = height;
    updateGeometry();
}

void CoverView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), space::cardRadius, space::cardRadius);
    painter.setClipPath(shape);
    const QPixmap pixmap =
        m_pictures ? m_pictures->picture(m_address, (QSizeF(size()) * devicePixelRatioF()).toSize())
                   : QPixmap();
    if (!pixmap.isNull()) {
        QRectF part(QPointF(), QSizeF(size()).scaled(pixmap.size(), Qt::KeepAspectRatio));
        part.moveCenter(QRectF(pixmap.rect()).center());
        painter.drawPixmap(QRectF(rect()), pixmap, part);
        return;
    }
    const Tones tones = Tones::of(palette());
    const QColor hue = personHue(m_name);
    QLinearGradient gradient(0, 0, width(), height());
    gradient.setColorAt(0, blend(hue, tones.base, tones.dark ? 0.34 : 0.26));
    gradient.setColorAt(1, blend(hue, tones.base, tones.dark ? 0.16 : 0.10));
    painter.fillRect(rect(), gradient);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(hue, tones.base, tones.dark ? 0.24 : 0.17));
    for (const auto &[x, y, radius] :
         {std::tuple(0.16, 1.02, 0.46), std::tuple(0.62, 0.05, 0.32), std::tuple(0.93, 0.85, 0.58)})
        painter.drawEllipse(QPointF(width() * x, height() * y), height() * radius,
                            height() * radius);
}

ProfileHead::ProfileHead(Pictures *pictures, bool own, QWidget *parent)
    : QWidget(parent),
      m_pictures(pictures),
      m_cover(new CoverView(pictures)),
      m_avatar(new Avatar(headAvatarSide, this)),
      m_name(makeLabel({}, Type::Title)),
      m_facts(makeLabel({}, Type::Body, "muted"))
{
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addSpacing(space::l + headAvatarSide + space::s); // beside the picture, which hangs over
    row->addLayout(texts, 1);
    if (own) {
        m_changeAvatar = makeAction(this, "changeAvatar", tr("Change picture"), u"image"_s,
                                    QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I),
                                    tr("Choose the picture that others see of you"));
        m_changeCover = makeAction(this, "changeCover", tr("Change cover"), u"image"_s,
                                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
                                   tr("Choose the wide picture above your name"));
        auto *buttons = new FlowLayout(space::s); // below the name, which needs the width
        for (auto *action : {m_changeAvatar, m_changeCover})
            buttons->addWidget(makeActionButton(action, ButtonKind::Normal, this));
        texts->addSpacing(space::s);
        texts->addLayout(buttons);
        connect(m_changeAvatar, &QAction::triggered, this, &ProfileHead::changeAvatarClicked);
        connect(m_changeCover, &QAction::triggered, this, &ProfileHead::changeCoverClicked);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(m_cover);
    layout->addLayout(row);
    m_avatar->raise();
}

QList<QAction *> ProfileHead::actionList() const
{
    return m_changeAvatar ? QList<QAction *>{m_changeAvatar, m_changeCover} : QList<QAction *>();
}

void ProfileHead::set(const User &user)
{
    m_cover->set(user.name, user.coverImage);
    m_avatar->setName(user.name);
    m_avatar->setPicture(m_pictures, user.avatarUrl);
    m_name->setText(user.name);
    QStringList facts;
    if (!user.username.isEmpty())
        facts << u"@"_s + user.username;
    if (user.createdAt.isValid())
        facts << tr("member since %1")
                     .arg(QLocale().toString(user.createdAt.toLocalTime().date(), u"MMMM yyyy"_s));
    m_facts->setText(facts.join(u"  ·  "_s));
    place();
}

void ProfileHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ProfileHead::place()
{
    layout()->activate();
    const QRect spot(space::l, m_cover->geometry().bottom() + 1 - avatarOverlap, headAvatarSide,
                     headAvatarSide);
    m_avatar->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
}

} // namespace gigflow
