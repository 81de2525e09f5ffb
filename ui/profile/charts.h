// SPDX-License-Identifier: MIT
// Small charts, painted from a handful of numbers. Each says its numbers to a screen reader.
#pragma once

#include "ui/theme/tones.h"

#include <QWidget>

namespace gigflow {

/// One bar a month, oldest first; follows right-to-left.
class MonthBars : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString label; ///< "May"
        double value = 0;
        QString text; ///< "$1,200"
    };

    MonthBars(const char *objectName, const QString &title, Tone tone, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where bar `index` stands, its label's line excluded.
    [[nodiscard]] QRectF barRect(qsizetype index) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF slot(qsizetype index) const;
    [[nodiscard]] int labelHeight() const;

    QString m_title;
    Tone m_tone;
    QList<Bar> m_bars;
};

/// Parts of a whole, side by side, with a legend.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString name;
        int count = 0;
        Tone tone = Tone::Neutral;
    };

    ShareBar(const char *objectName, const QString &title, QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QRect dot;
        QRect text;
    };
    [[nodiscard]] QList<Entry> legend(int width) const;
    [[nodiscard]] static QString textOf(const Part &part);

    QString m_title;
    QList<Part> m_parts;
};

} // namespace gigflow
