// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tones.h"

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

/// A person's initials on a disc.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_name;
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
