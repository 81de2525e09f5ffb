// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace gigflow {

using namespace Qt::StringLiterals;

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    if (name != "back"_L1 || !QGuiApplication::isRightToLeft())
        return renderer.render(painter, rect);
    painter->save(); // where one comes from is on the other side
    painter->translate(rect.center());
    painter->scale(-1, 1);
    painter->translate(-rect.center());
    renderer.render(painter, rect);
    painter->restore();
}

namespace {

class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, QPalette::ColorRole role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Disabled ? QPalette::ButtonText : m_role;
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(painter, square, m_name, palette.color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return u"gigflow-palette"_s; }
    bool isNull() override { return false; }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new PaletteIconEngine(name, role));
}

QIcon appIcon()
{
    return QIcon(u":/icons/gigflow.svg"_s);
}

} // namespace gigflow
