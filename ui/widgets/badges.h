// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tones.h"

#include <QPointer>
#include <QWidget>

namespace gigflow {

/// A status as a small rounded label. Its accessible name is its text.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void set(const QString &text, Tone tone); ///< hides itself for an empty text
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

class Pictures;

/// A person on a disc: their picture where there is one at hand, else their initials.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setPicture(Pictures *pictures, const QString &address); ///< `pictures` may be null

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_name;
    QString m_picture;
    QPointer<Pictures> m_pictures;
};

/// An icon in a tone, following the palette.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString &name, int side, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void set(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_name;
    Tone m_tone;
};

} // namespace gigflow
