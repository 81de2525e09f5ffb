// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tones.h"

#include <QProxyStyle>

class QLabel;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace gigflow {

/// Our look, on top of Fusion, which draws what we do not (the insides of Qt's own dialogs).
/// Widgets say what they are by the properties "kind" and "tone" (boxes.h), fields also by
/// "invalid". Instead of a style sheet, which costs 7 kB and a look-up of rules for each widget and
/// state (docs/adr/0026). GUI thread only.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    /// Takes the colours of `palette` from now on, also for what is shown already.
    void setColors(const QPalette &palette);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tint(QWidget *widget) const;
    void drawButton(const QStyleOptionButton &option, QPainter *painter,
                    const QWidget *widget) const;
    void drawCheck(const QStyleOptionButton &option, bool radio, QPainter *painter,
                   const QWidget *widget) const;
    void drawChoice(const QStyleOptionComboBox &option, QPainter *painter,
                    const QWidget *widget) const;
    void drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawTabShape(const QStyleOptionTab &option, QPainter *painter) const;
    void drawTabText(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter,
                      const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter,
                         const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter,
                       const QWidget *widget) const;

    Tones m_tones;
};

} // namespace gigflow
