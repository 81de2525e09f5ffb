// SPDX-License-Identifier: MIT
// How the widgets of the house style look; what they measure is in housestyle.cpp.
#include "ui/theme/boxes.h"
#include "ui/theme/housesizes.h"
#include "ui/theme/housestyle.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

/// Of a menu or a list that looks like one; in high contrast a shade alone is not seen.
Box chosenBox(const Tones &tones)
{
    return {.fill = tones.soft(Tone::Accent),
            .line = tones.contrast ? tones.line(Tone::Accent) : QColor(),
            .width = 2,
            .radius = 6};
}

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

int mnemonics(const HouseStyle &style, const QStyleOption &option, const QWidget *widget)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic;
}

QIcon::Mode iconMode(QStyle::State state)
{
    return state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

/// Icon and text, side by side, in the middle or from the start.
void paintLabel(QPainter *painter, const QStyleOptionButton &option, const QRect &rect, int flags,
                bool fromStart)
{
    constexpr int spacing = 4; // as QPushButton::sizeHint() reckons
    if (option.icon.isNull()) {
        painter->drawText(rect, flags | (fromStart ? Qt::AlignLeft : Qt::AlignHCenter),
                          option.text);
        return;
    }
    const int text =
        option.text.isEmpty()
            ? 0
            : QFontMetrics(painter->font()).boundingRect(rect, flags, option.text).width();
    const int icon = option.icon.actualSize(option.iconSize).width();
    const int whole = icon + (text > 0 ? spacing + text : 0);
    const int start = rect.x() + (fromStart ? 0 : (rect.width() - whole) / 2);
    const QRect iconRect(start, rect.y() + (rect.height() - option.iconSize.height()) / 2, icon,
                         option.iconSize.height());
    option.icon.paint(painter, QStyle::visualRect(option.direction, rect, iconRect),
                      Qt::AlignCenter, iconMode(option.state),
                      option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    QRect textRect = rect;
    textRect.setLeft(start + icon + spacing);
    painter->drawText(QStyle::visualRect(option.direction, rect, textRect), flags | Qt::AlignLeft,
                      option.text);
}

void paintTick(QPainter *painter, const QRect &box, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() + QPointF(0.5, 0.5));
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {{-4, 0.4}, {-1.2, 3.2}, {4, -2.6}};
    painter->drawPolyline(tick, 3);
    painter->restore();
}

} // namespace

void HouseStyle::drawButton(const QStyleOptionButton &option, QPainter *painter,
                            const QWidget *widget) const
{
    const Kind kind = kindOf(widget);
    const Box box = buttonBox(kind, option.state, option.palette, m_tones);
    paintBox(painter, option.rect, box);
    painter->save();
    painter->setPen(box.ink);
    if (kind == Kind::Nav && option.state.testFlag(State_On)) {
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
    }
    paintLabel(painter, option, option.rect.marginsRemoved(buttonPadding(kind)),
               Qt::AlignVCenter | mnemonics(*this, option, widget), kind == Kind::Nav);
    painter->restore();
}

void HouseStyle::drawCheck(const QStyleOptionButton &option, bool radio, QPainter *painter,
                           const QWidget *widget) const
{
    if (option.state.testFlag(State_HasFocus))
        paintBox(
            painter,
            subElementRect(radio ? SE_RadioButtonFocusRect : SE_CheckBoxFocusRect, &option, widget),
            {.line = m_tones.accent, .width = 2, .radius = 6});
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QRect mark =
        subElementRect(radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    const QColor full = enabled ? m_tones.accent : m_tones.disabled;
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    paintBox(painter, mark,
             {.fill = on ? full : m_tones.base,
              .line = on        ? full
                      : hovered ? m_tones.accent
                                : m_tones.field,
              .radius = radio ? sizes::indicator / 2.0 : 4.0});
    if (on && radio)
        paintBox(painter, mark.adjusted(5, 5, -5, -5), {.fill = m_tones.onAccent, .radius = 4});
    else if (on)
        paintTick(painter, mark, m_tones.onAccent);
    painter->save();
    painter->setPen(enabled ? m_tones.text : m_tones.disabled);
    paintLabel(
        painter, option,
        subElementRect(radio ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget),
        Qt::AlignVCenter | mnemonics(*this, option, widget), true);
    painter->restore();
}

void HouseStyle::drawChoice(const QStyleOptionComboBox &option, QPainter *painter,
                            const QWidget *widget) const
{
    paintBox(painter, option.rect, fieldBox(option.state, isInvalid(widget), m_tones));
    constexpr int side = 16;
    QRect arrow = option.rect.adjusted(option.rect.width() - sizes::dropDown + 5, 0, 0, 0);
    arrow = QRect(arrow.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, visualRect(option.direction, option.rect, arrow), u"chevron"_s,
              option.state.testFlag(State_Enabled) ? m_tones.muted : m_tones.disabled);
}

void HouseStyle::drawFrame(const QStyleOption &option, QPainter *painter,
                           const QWidget *widget) const
{
    const Kind kind = kindOf(widget);
    if (kind == Kind::Status) {
        painter->fillRect(option.rect, m_tones.side);
        QRect edge = option.rect;
        edge.setHeight(1);
        painter->fillRect(edge, m_tones.contrast ? m_tones.text : m_tones.side);
        return;
    }
    paintBox(painter, option.rect, frameBox(kind, widget->property("tone").toString(), m_tones));
}

void HouseStyle::drawTabShape(const QStyleOptionTab &option, QPainter *painter) const
{
    QRect tab = option.rect;
    if (option.direction == Qt::RightToLeft)
        tab.adjust(sizes::tabGap, 0, 0, 0);
    else
        tab.adjust(0, 0, -sizes::tabGap, 0);
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_Selected)) {
        paintBox(painter, tab, {.line = m_tones.accent, .width = 2, .radius = 6});
    } else if (option.state.testFlag(State_Selected)) {
        tab.setTop(tab.bottom() - 1);
        painter->fillRect(tab, m_tones.accent);
    }
}

void HouseStyle::drawTabText(const QStyleOptionTab &option, QPainter *painter,
                             const QWidget *widget) const
{
    painter->save();
    painter->setPen(option.state.testFlag(State_Selected)    ? m_tones.ink(Tone::Accent)
                    : option.state.testFlag(State_MouseOver) ? m_tones.text
                                                             : m_tones.muted);
    painter->drawText(subElementRect(SE_TabBarTabText, &option, widget),
                      Qt::AlignCenter | mnemonics(*this, option, widget), option.text);
    painter->restore();
}

void HouseStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool dropsDown = qobject_cast<const QComboBox *>(widget);
    if (dropsDown)
        painter->fillRect(option.rect, m_tones.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        QRect line = option.rect.adjusted(8, 5, -8, 0);
        line.setHeight(1);
        painter->fillRect(line, m_tones.hairline);
        return;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    if (enabled && option.state.testFlag(State_Selected))
        paintBox(painter, option.rect, chosenBox(m_tones));
    const QColor ink = enabled ? m_tones.text : m_tones.disabled;
    QRect rest = option.rect.marginsRemoved(sizes::menuItem);
    const auto visual = [&option](const QRect &logical) {
        return visualRect(option.direction, option.rect, logical);
    };
    const int column = dropsDown ? 0 : sizes::menuColumn(option);
    const QRect mark = visual(QRect(rest.x(), rest.y() + (rest.height() - 16) / 2, 16, 16));
    if (!option.icon.isNull()) {
        if (option.checked && !dropsDown)
            paintBox(painter, mark.adjusted(-3, -3, 3, 3),
                     {.line = m_tones.line(Tone::Accent), .radius = 4});
        option.icon.paint(painter, mark, Qt::AlignCenter, iconMode(option.state));
    } else if (option.checked && !dropsDown) {
        paintTick(painter, mark, ink);
    }
    rest.adjust(column, 0, 0, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine |
                      Qt::TextDontClip | mnemonics(*this, option, widget);
    const QString text = option.text.section(u'\t', 0, 0);
    const QString keys = option.text.section(u'\t', 1);
    painter->drawText(visual(rest.adjusted(0, 0, -option.reservedShortcutWidth, 0)), flags, text);
    if (!keys.isEmpty())
        painter->drawText(
            visual(rest.adjusted(rest.width() - option.reservedShortcutWidth, 0, 0, 0)), flags,
            keys);
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOptionMenuItem arrow(option);
        const QRect end = option.rect;
        arrow.rect = visual(QRect(end.right() - 18, end.center().y() - 5, 11, 11));
        proxy()->drawPrimitive(option.direction == Qt::RightToLeft ? PE_IndicatorArrowLeft
                                                                   : PE_IndicatorArrowRight,
                               &arrow, painter, widget);
    }
}

void HouseStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter,
                                 const QWidget *widget) const
{
    painter->fillRect(option.rect, m_tones.side);
    if (option.state.testFlag(State_Enabled) && option.state.testFlag(State_Selected))
        paintBox(painter, option.rect, {.fill = m_tones.hover, .radius = 5});
    painter->save();
    painter->setPen(option.state.testFlag(State_Enabled) ? m_tones.text : m_tones.disabled);
    painter->drawText(option.rect,
                      Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip |
                          mnemonics(*this, option, widget),
                      option.text);
    painter->restore();
}

void HouseStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter *painter) const
{
    const qreal radius = sizes::progress / 2.0;
    paintBox(painter, option.rect, {.fill = m_tones.hover, .radius = radius});
    QRect done = option.rect;
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range > 0) // otherwise nobody knows how long it takes: a full bar in a softer tone
        done.setWidth(int(done.width() * (qint64(option.progress) - option.minimum) / range));
    if (done.width() <= 0)
        return;
    paintBox(painter, visualRect(option.direction, option.rect, done),
             {.fill = range > 0 ? m_tones.accent : m_tones.line(Tone::Accent), .radius = radius});
}

void HouseStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter,
                               const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const bool hovered = option.state.testFlag(State_MouseOver) &&
                         option.activeSubControls.testFlag(SC_ScrollBarSlider);
    paintBox(
        painter,
        subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2),
        {.fill = hovered ? m_tones.muted : m_tones.thumb, .radius = 4});
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0) // inside another field
            break;
        paintBox(painter, option->rect, fieldBox(option->state, isInvalid(widget), m_tones));
        return;
    }
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tones.border);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_tones.raised);
        return;
    case PE_FrameMenu: // drawn with the panel
        return;
    case PE_PanelTipLabel:
        paintBox(painter, option->rect, {.fill = m_tones.raised, .line = m_tones.border});
        return;
    case PE_PanelButtonTool:
        if (!qobject_cast<const QTabBar *>(widget ? widget->parentWidget() : nullptr))
            break;
        paintBox(painter, option->rect,
                 {.fill = m_tones.window, .line = m_tones.hairline, .radius = 5});
        return;
    case PE_FrameFocusRect: // what has the focus shows it in its own way
        if (qobject_cast<const QAbstractButton *>(widget) || kindOf(widget) != Kind::None)
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*button, painter, widget);
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawCheck(*button, element == CE_RadioButton, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            box && !box->editable && box->currentIcon.isNull()) {
            drawItemText(painter, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget),
                         int(box->textAlignment), box->palette, box->state.testFlag(State_Enabled),
                         box->currentText, QPalette::Text);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return paintBox(painter, option->rect,
                            fieldBox(option->state, isInvalid(widget), m_tones));
        if (kindOf(widget) != Kind::None)
            return drawFrame(*option, painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && kindOf(widget) == Kind::Tabs)
            return drawTabShape(*tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && kindOf(widget) == Kind::Tabs)
            return drawTabText(*tab, painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, painter, widget);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, painter, widget);
        break;
    case CE_MenuBarEmptyArea: {
        painter->fillRect(option->rect, m_tones.side);
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, m_tones.hairline);
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, m_tones.hairline);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*bar, painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && kindOf(widget) == Kind::Menu) {
            if (item->state.testFlag(State_Selected))
                paintBox(painter, item->rect, chosenBox(m_tones));
            else if (item->state.testFlag(State_MouseOver))
                paintBox(painter, item->rect, {.fill = m_tones.hover, .radius = 6});
            QStyleOptionViewItem rest(*item);
            rest.rect = item->rect.adjusted(10, 6, -10, -6);
            rest.state &= ~(State_Selected | State_MouseOver | State_HasFocus);
            return QProxyStyle::drawControl(element, &rest, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, painter, widget);
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawChoice(*box, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gigflow
