// SPDX-License-Identifier: MIT
#include "ui/profile/cropview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tones.h"
#include "ui/widgets/named.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace gigflow {

namespace {
constexpr int previewSide = 1100;
constexpr double keyStep = 12;
constexpr double zoomStep = 1.12;
} // namespace

CropView::CropView(PictureShape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    named(this, "cropView", tr("Part of the picture"));
    setAccessibleDescription(tr("Arrow keys move the picture, plus and minus change its size."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CropView::setImage(const QImage &image)
{
    m_image = image;
    const bool large = qMax(image.width(), image.height()) > previewSide;
    m_preview = QPixmap::fromImage(
        large ? image.scaled(previewSide, previewSide, Qt::KeepAspectRatio) : image);
    m_zoom = 1;
    m_center = QRectF(image.rect()).center();
    update();
    Q_EMIT zoomChanged(m_zoom);
}

QRectF CropView::frame() const
{
    const QRectF area = QRectF(rect()).adjusted(space::l, space::l, -space::l, -space::l);
    const double aspect = aspectOf(m_shape);
    const double wide = qMin(area.width(), area.height() * aspect);
    QRectF result(0, 0, wide, wide / aspect);
    result.moveCenter(area.center());
    return result;
}

double CropView::scale() const
{
    const QRectF f = frame();
    return m_image.isNull()
               ? 1
               : m_zoom * qMax(f.width() / m_image.width(), f.height() / m_image.height());
}

void CropView::hold()
{
    const QSizeF seen = frame().size() / scale();
    m_center.setX(qBound(seen.width() / 2, m_center.x(),
                         qMax(seen.width() / 2, m_image.width() - seen.width() / 2)));
    m_center.setY(qBound(seen.height() / 2, m_center.y(),
                         qMax(seen.height() / 2, m_image.height() - seen.height() / 2)));
    update();
}

void CropView::setZoom(double zoom)
{
    zoom = qBound(1.0, zoom, mostZoom);
    if (std::abs(zoom - m_zoom) < 1e-6)
        return;
    m_zoom = zoom;
    hold();
    Q_EMIT zoomChanged(zoom);
}

QRect CropView::cropRect() const
{
    if (m_image.isNull())
        return {};
    QRectF seen(QPointF(), frame().size() / scale());
    seen.moveCenter(m_center);
    // Of a picture of a few pixels the frame may show less than one.
    const QRect whole = seen.toRect();
    return (whole.isEmpty() ? seen.toAlignedRect() : whole).intersected(m_image.rect());
}

void CropView::moveBy(const QPointF &widgetPixels)
{
    m_center -= widgetPixels / scale();
    hold();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tones tones = Tones::of(palette());
    painter.fillRect(rect(), tones.side);
    const QRectF f = frame();
    QRectF whole(QPointF(), QSizeF(m_image.size()) * scale());
    whole.moveTopLeft(f.center() - m_center * scale());
    painter.setClipRect(rect());
    painter.drawPixmap(whole, m_preview, QRectF(m_preview.rect()));
    QPainterPath outside;
    outside.addRect(QRectF(rect()));
    QPainterPath inside;
    if (m_shape == PictureShape::Avatar)
        inside.addEllipse(f);
    else
        inside.addRoundedRect(f, space::cardRadius, space::cardRadius);
    QColor veil = tones.window;
    veil.setAlphaF(0.72f);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.setPen(QPen(hasFocus() ? tones.accent : tones.field, hasFocus() ? 3 : 1));
    painter.drawPath(inside);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(Qt::OpenHandCursor);
        return;
    }
    moveBy(event->position() - m_grabbed);
    m_grabbed = event->position();
}

void CropView::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({keyStep, 0});
    case Qt::Key_Right:
        return moveBy({-keyStep, 0});
    case Qt::Key_Up:
        return moveBy({0, keyStep});
    case Qt::Key_Down:
        return moveBy({0, -keyStep});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gigflow
