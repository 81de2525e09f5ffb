// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace gigflow {

enum class PictureShape { Avatar, Cover };
/// Width over height.
[[nodiscard]] constexpr double aspectOf(PictureShape shape)
{
    return shape == PictureShape::Avatar ? 1.0 : 3.0;
}

/// A picture beneath a frame of the wanted shape: dragged with the mouse or the arrow keys, made
/// larger with the wheel or + and −. What the frame shows is what is taken.
class CropView : public QWidget
{
    Q_OBJECT
public:
    static constexpr double mostZoom = 4.0;

    explicit CropView(PictureShape shape, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setZoom(double zoom); ///< 1: the picture just fills the frame
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What the frame shows, in the picture's own pixels.
    [[nodiscard]] QRect cropRect() const;
    [[nodiscard]] QImage cropped() const { return m_image.copy(cropRect()); }
    [[nodiscard]] QSize sizeHint() const override { return {520, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 220}; }

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] double scale() const; ///< widget pixels for one of the picture's
    void moveBy(const QPointF &widgetPixels);
    void hold(); ///< keeps the picture over the whole frame

    PictureShape m_shape;
    QImage m_image;
    QPixmap m_preview; ///< small enough to be painted at once
    double m_zoom = 1;
    QPointF m_center; ///< of the frame, in the picture's pixels
    QPointF m_grabbed;
};

} // namespace gigflow
