// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace gigflow {

/// How much a button asks for attention; see ui/theme/boxes.h.
enum class ButtonKind { Normal, Primary, Danger, Quiet };

/// `text` on a button exactly as it is: an ampersand in somebody's name is no shortcut.
[[nodiscard]] QString literalText(const QString &text);

/// A button whose text, taken literally, is also its accessible name.
[[nodiscard]] QPushButton *makeButton(const char *objectName, const QString &text,
                                      ButtonKind kind = ButtonKind::Normal,
                                      QWidget *parent = nullptr);

/// A button that can show that its work is under way: disabled, with other words, keeping its width
/// and its name.
class BusyButton : public QPushButton
{
    Q_OBJECT
public:
    BusyButton(const char *objectName, const QString &text, ButtonKind kind = ButtonKind::Primary,
               QWidget *parent = nullptr);

    void setBusy(bool busy, const QString &words = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    QString m_idle;
    bool m_busy = false;
};

} // namespace gigflow
