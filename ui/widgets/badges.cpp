// SPDX-License-Identifier: MIT
#include "ui/widgets/badges.h"

#include "ui/pictures.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace gigflow {

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, Type::Caption);
    hide();
}

void Pill::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, font());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_text, font(), m_tone, Tones::of(palette()));
}

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::setPicture(Pictures *pictures, const QString &address)
{
    if (pictures != m_pictures) {
        if (m_pictures)
            m_pictures->disconnect(this);
        m_pictures = pictures;
        if (pictures)
            connect(pictures, &Pictures::ready, this, [this](const QString &ready) {
                if (ready == m_picture)
                    update();
            });
    }
    m_picture = address;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_picture, m_pictures, Tones::of(palette()));
}

IconLabel::IconLabel(const QString &name, int side, Tone tone, QWidget *parent)
    : QWidget(parent), m_name(name), m_tone(tone)
{
    setFixedSize(side, side);
}

void IconLabel::set(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QRectF(rect()), m_name, Tones::of(palette()).ink(m_tone));
}

} // namespace gigflow
