// SPDX-License-Identifier: MIT
#include "ui/widgets/scrolled.h"

#include <QEvent>
#include <QScrollBar>

namespace gigflow {

namespace {
constexpr int leastFit = 140; ///< where it shares a low window with something else
} // namespace

Scrolled::Scrolled(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() has turned on
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void Scrolled::setFit(bool fit)
{
    m_fit = fit;
    setSizePolicy(QSizePolicy::Preferred, fit ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

QSize Scrolled::sizeHint() const
{
    if (!m_fit || !widget())
        return QScrollArea::sizeHint();
    const int width = viewport()->width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                     : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize Scrolled::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int height = m_fit ? qMin(sizeHint().height(), leastFit) : 0;
    return {qMax(least.width(), widget()->minimumSizeHint().width() + bar),
            qMax(least.height(), height)};
}

bool Scrolled::eventFilter(QObject *watched, QEvent *event)
{
    if (m_fit && watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void Scrolled::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fit)
        updateGeometry();
}

} // namespace gigflow
