// SPDX-License-Identifier: MIT
#include "ui/theme/typography.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace gigflow {

QFont typeFont(Type type, const QFont &base)
{
    QFont font = base;
    const auto scale = [&font](qreal factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (type) {
    case Type::Caption:
        scale(0.9);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        scale(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        scale(1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Display:
        scale(2.1);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(typeFont(type));
}

QLabel *makeLabel(const QString &text, Type type, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setType(label, type);
    if (tone)
        label->setProperty("tone", QLatin1StringView(tone));
    return label;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->polish(widget);
    widget->update();
}

void setTone(QWidget *widget, const char *tone)
{
    setStyleProperty(widget, "tone", QString(QLatin1StringView(tone)));
}

} // namespace gigflow
