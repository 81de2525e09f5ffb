// SPDX-License-Identifier: MIT
#include "ui/widgets/actionbutton.h"

#include "ui/theme/icons.h"
#include "ui/widgets/named.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

namespace gigflow {

namespace {

/// Without the mnemonic, which follows in brackets where the script has no Latin letters, and the
/// dots that promise a dialog.
QString plainText(const QAction &action)
{
    static const QRegularExpression mark(QStringLiteral(R"(\s*\(&\w\)|&|…)"));
    return action.text().remove(mark);
}

} // namespace

QString withKeys(const QString &tip, const QKeySequence &keys)
{
    const QString shortcut = keys.toString(QKeySequence::NativeText);
    //: what an action does, and its shortcut
    return shortcut.isEmpty() ? tip
                              : QCoreApplication::translate("Action", "%1 (%2)").arg(tip, shortcut);
}

QAction *makeAction(QWidget *page, const char *name, const QString &text, const QString &iconName,
                    const QKeySequence &keys, const QString &tip)
{
    auto *action = new QAction(text, page);
    action->setObjectName(QLatin1StringView(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setToolTip(withKeys(tip, keys));
    page->addAction(action);
    return action;
}

void offer(QAction *action, bool visible, bool enabled)
{
    action->setVisible(visible);
    action->setEnabled(visible && enabled);
}

void fillMenu(QMenu *menu, const QList<QAction *> &actions)
{
    bool wantsLine = false;
    for (QAction *action : actions) {
        if (!action) {
            wantsLine = !menu->isEmpty();
            continue;
        }
        if (!action->isVisible())
            continue;
        if (std::exchange(wantsLine, false))
            menu->addSeparator();
        menu->addAction(action);
    }
}

QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    auto *button =
        makeButton(action->objectName().toLatin1().constData(), plainText(*action), kind, parent);
    const auto follow = [button, action, kind] {
        button->setText(plainText(*action));
        button->setAccessibleName(button->text());
        button->setToolTip(action->toolTip());
        if (kind != ButtonKind::Primary) // its colour would not stand out there
            button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        // One without a parent yet would open as a window of its own.
        if (button->parentWidget())
            button->setVisible(action->isVisible());
        else if (!action->isVisible())
            button->hide();
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *makeMenuButton(const char *objectName, const QString &accessibleName,
                            const QString &iconName, QWidget *parent,
                            std::function<void(QMenu *)> fill)
{
    auto *button = makeButton(objectName, QString(), ButtonKind::Normal, parent);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setIcon(icon(iconName));
    button->setProperty("kind", QStringLiteral("icon"));
    QObject::connect(button, &QPushButton::clicked, button,
                     [button, fill = std::move(fill)] { popUpMenu(button, fill); });
    return button;
}

void popUpMenu(QWidget *widget, const QPoint &at, const std::function<void(QMenu *)> &fill)
{
    auto *menu = new QMenu(widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fill(menu);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(at);
}

void popUpMenu(QWidget *widget, const std::function<void(QMenu *)> &fill)
{
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    popUpMenu(
        widget,
        widget->mapToGlobal(mirrored ? widget->rect().bottomRight() : widget->rect().bottomLeft()),
        fill);
}

} // namespace gigflow
