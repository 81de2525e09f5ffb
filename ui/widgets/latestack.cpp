// SPDX-License-Identifier: MIT
#include "ui/widgets/latestack.h"

#include <QVBoxLayout>

namespace gigflow {

LateStack::LateStack(int count, Make make, QWidget *parent)
    : QStackedWidget(parent), m_make(std::move(make))
{
    for (int i = 0; i < count; ++i)
        addWidget(new QWidget);
}

QWidget *LateStack::page(int index)
{
    QWidget *holder = widget(index);
    if (!holder->focusProxy()) {
        QWidget *page = m_make(index);
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins({});
        layout->addWidget(page);
        holder->setFocusProxy(page);
    }
    return holder->focusProxy();
}

void LateStack::showPage(int index)
{
    page(index);
    QWidget *holder = widget(index);
    const QWidget *focused = window()->focusWidget();
    // Qt takes the focus along: to where it was last in the page, else to the first thing that can
    // have it, and that may be what removes an account.
    const bool moves = focused && isAncestorOf(focused) && !holder->focusWidget();
    setCurrentIndex(index);
    if (moves)
        holder->setFocus(Qt::OtherFocusReason);
}

bool LateStack::makeNext()
{
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->focusProxy())
            continue;
        page(i);
        return true;
    }
    return false;
}

} // namespace gigflow
