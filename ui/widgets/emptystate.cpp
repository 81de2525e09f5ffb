// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

EmptyState::EmptyState(QAbstractItemView *over)
    : QWidget(over->viewport()), m_viewport(over->viewport())
{
    build();
    m_viewport->installEventFilter(this);
    setGeometry(m_viewport->rect());
    hide();
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    build();
}

void EmptyState::build()
{
    m_icon = new IconLabel(QStringLiteral("search"), 40);
    m_headline = makeLabel({}, Type::Heading);
    m_sentence = makeLabel({}, Type::Body, "muted");
    m_action = makeButton("emptyAction", {}, ButtonKind::Normal);
    for (auto *label : {m_headline, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::s);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString &icon, const QString &headline, const QString &sentence,
                     const QString &action)
{
    m_icon->set(icon, Tone::Neutral);
    m_icon->show(); // clear() hides them
    m_headline->show();
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    fit();
}

void EmptyState::clear()
{
    m_icon->hide();
    m_headline->hide();
    m_sentence->hide();
    m_action->hide();
}

void EmptyState::fit()
{
    if (!m_viewport)
        return;
    // Words before ornament: in a low list the icon gives way, or they would be cut off.
    m_icon->show();
    layout()->invalidate();
    m_icon->setVisible(layout()->heightForWidth(width()) <= height());
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize) {
        setGeometry(m_viewport->rect());
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gigflow
