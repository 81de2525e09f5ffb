// SPDX-License-Identifier: MIT
#include "ui/widgets/toast.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace gigflow {

using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_text(makeLabel({}, Type::Body, "inverse")),
      m_action(makeButton("toastAction", {}))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("kind", QStringLiteral("toast"));
    auto *dismiss = makeButton("toastDismiss", tr("Dismiss"));
    for (QPushButton *button : {m_action, dismiss})
        button->setProperty("kind", QStringLiteral("toast"));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(440);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::m, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(dismiss);
    connect(m_action, &QPushButton::clicked, this, &Toast::act);
    connect(dismiss, &QPushButton::clicked, this, &Toast::end);
    m_timer.setSingleShot(true);
    m_timer.setInterval(7s);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTimeout);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action, std::function<void()> act)
{
    appear(text, action, std::move(act), false);
}

void Toast::offerUndo(const QString &text, std::function<void()> undo)
{
    //: on a button: takes back what was just done
    appear(text, tr("Undo"), std::move(undo), true);
}

void Toast::undo()
{
    if (m_undoes)
        act();
}

void Toast::act()
{
    const auto act = std::exchange(m_act, {});
    end();
    if (act)
        act();
}

void Toast::end()
{
    m_timer.stop();
    m_act = {};
    setUndoes(false);
    hide();
}

void Toast::setUndoes(bool undoes)
{
    if (std::exchange(m_undoes, undoes) != undoes)
        Q_EMIT undoChanged(undoes);
}

void Toast::appear(const QString &text, const QString &action, std::function<void()> act,
                   bool undoes)
{
    m_text->setText(text);
    // A label that wraps would otherwise take its narrowest shape.
    m_text->setMinimumWidth(qMin(440, m_text->fontMetrics().horizontalAdvance(text) + 2));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setUndoes(undoes);
    setAccessibleName(text);
    show();
    raise();
    place();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::onTimeout()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        end();
}

void Toast::place()
{
    layout()->activate();
    resize(sizeHint());
    const QRect area = parentWidget()->rect();
    move((area.width() - width()) / 2, area.height() - height() - space::xxl);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace gigflow
