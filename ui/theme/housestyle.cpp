// SPDX-License-Identifier: MIT
// What widgets of the house style measure; how they look is in housepaint.cpp.
#include "ui/theme/housestyle.h"

#include "ui/theme/boxes.h"
#include "ui/theme/housesizes.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace gigflow {

using namespace Qt::StringLiterals;

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HouseStyle::setColors(const QPalette &palette)
{
    m_tones = Tones::of(palette);
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            tint(widget);
    }
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    tint(widget);
    const Kind kind = kindOf(widget);
    if (kind == Kind::Primary) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        widget->setFont(font);
    }
    const bool text = qobject_cast<QPlainTextEdit *>(widget);
    if (text || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (text)
        widget->installEventFilter(this);
    if (text || (kind != Kind::None && qobject_cast<QFrame *>(widget)) ||
        qobject_cast<QDialogButtonBox *>(widget)) {
        // A frame has measured itself when it was made, before it was of any kind. Buttons that
        // were put into their box before that was put into the dialog are left out by Tab where the
        // desktop shows them in another order; the box puts that right when its style changes.
        QEvent measure(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &measure);
    }
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Of a text area only the inside is painted anew when it gets or loses the focus.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void HouseStyle::tint(QWidget *widget) const
{
    QPalette palette;
    const auto *edit = qobject_cast<QLineEdit *>(widget);
    if (qobject_cast<QLabel *>(widget)) {
        const QColor ink = inkOf(widget->property("tone").toString(), m_tones);
        // Which of them a label writes with depends on what it lies on.
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text}) {
            if (ink.isValid())
                palette.setColor(role, ink);
        }
    } else if (edit || qobject_cast<QPlainTextEdit *>(widget)) {
        if (edit && edit->isReadOnly())
            palette.setColor(QPalette::Text, m_tones.muted);
        // There muted text is as black as any: a hint would look like something typed.
        if (m_tones.contrast)
            palette.setColor(QPalette::PlaceholderText, m_tones.disabled);
    } else {
        return;
    }
    if (palette.resolveMask() != 0 || widget->testAttribute(Qt::WA_SetPalette))
        widget->setPalette(palette);
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    // Every menu bar asks for the picture of a button that it rarely shows, and Fusion loads Qt's
    // readers of picture files for it.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(u"more"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return sizes::indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return sizes::indicatorSpacing;
    case PM_ScrollBarExtent:
        return sizes::scrollBar;
    case PM_ScrollBarSliderMin:
        return sizes::thumb;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return sizes::menuMargin;
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarVMargin:
        return 1;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return sizes::toolTip;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        if (kindOf(widget) == Kind::Tabs)
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

namespace {

QSize around(const QSize &contents, const QMargins &margins)
{
    return contents.grownBy(margins);
}

bool isLined(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

QSize menuItemSize(const QStyleOptionMenuItem &item, QSize size)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), sizes::menuSeparator};
    if (item.text.contains(u'\t'))
        size.rwidth() += sizes::menuShortcut;
    size.rwidth() += sizes::menuColumn(item);
    return around(size, sizes::menuItem);
}

} // namespace

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const Kind kind = kindOf(widget);
        const int least = kind == Kind::Chip ? 18 : sizes::line;
        return around(contents.expandedTo({0, least}), buttonPadding(kind));
    }
    case CT_LineEdit:
        if (!isLined(option))
            break;
        return around(contents.expandedTo({0, sizes::line}), sizes::field);
    case CT_ComboBox:
        return around(contents.expandedTo({0, sizes::line}) + QSize(sizes::dropDown + 2, 0),
                      sizes::field);
    case CT_CheckBox:
    case CT_RadioButton:
        return around({contents.width() + sizes::indicator + sizes::indicatorSpacing,
                       qMax(contents.height(), sizes::indicator)},
                      sizes::check);
    case CT_ProgressBar:
        return {contents.width(), sizes::progress};
    case CT_MenuBarItem:
        return around(contents, sizes::menuBarItem);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (!qobject_cast<const QComboBox *>(widget))
            return menuItemSize(*item, contents);
        const QFontMetrics metrics(item->font); // of what drops down the contents are not told
        return around({metrics.horizontalAdvance(item->text), metrics.height()}, sizes::menuItem);
    }
    case CT_TabBarTab:
        if (kindOf(widget) == Kind::Tabs)
            return around(contents, sizes::tab);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [option](const QRect &logical) {
        return visualRect(option->direction, option->rect, logical);
    };
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return rect.marginsRemoved(buttonPadding(kindOf(widget)));
    case SE_PushButtonBevel:
        return rect;
    case SE_LineEditContents:
        if (!isLined(option))
            break;
        return rect.marginsRemoved(sizes::field);
    case SE_FrameContents:
    case SE_ShapedFrameContents:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return rect.marginsRemoved(sizes::textArea);
        if (const Kind kind = kindOf(widget); kind != Kind::None)
            return rect.marginsRemoved(frameMargins(kind));
        break;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visual(QRect(rect.x() + sizes::check.left(),
                            rect.y() + (rect.height() - sizes::indicator) / 2, sizes::indicator,
                            sizes::indicator));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visual(rect.marginsRemoved(sizes::check)
                          .adjusted(sizes::indicator + sizes::indicatorSpacing, 0, 0, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect: // not what is empty beside it
        return visual(QRect(rect.topLeft(),
                            QSize(qMin(rect.width(), widget->sizeHint().width()), rect.height())));
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return rect;
    case SE_TabBarTabText:
        if (kindOf(widget) == Kind::Tabs)
            return visual(rect.marginsRemoved(sizes::tab));
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

namespace {

/// Along the bar, from its start to its end, without buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect groove = bar.rect;
    const int length = across ? groove.width() : groove.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        thumb = qMin(qMax(thumb, sizes::thumb), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - thumb, bar.upsideDown);
    const auto between = [&](int from, int to) {
        const QRect rect = across ? QRect(groove.x() + from, groove.y(), to - from, groove.height())
                                  : QRect(groove.x(), groove.y() + from, groove.width(), to - from);
        return QStyle::visualRect(bar.direction, groove, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSlider:
        return between(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return between(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return between(start + thumb, length);
    default:
        return {};
    }
}

} // namespace

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    if (control == CC_ComboBox) {
        QRect logical;
        if (part == SC_ComboBoxEditField)
            logical = option->rect.marginsRemoved(sizes::field).adjusted(0, 0, -sizes::dropDown, 0);
        else if (part == SC_ComboBoxArrow)
            logical = option->rect.adjusted(option->rect.width() - sizes::dropDown, 0, 0, 0);
        if (logical.isValid())
            return visualRect(option->direction, option->rect, logical);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace gigflow
