// SPDX-License-Identifier: MIT
#pragma once

#include "models/settings.h"

#include <QObject>

namespace gigflow {

class SystemScheme;

/// Puts the chosen look on the application: Fusion, our palette, our style sheet; again, live, when
/// the setting or the desktop's preference changes. Each window gets the style sheet when it is
/// first shown, and what is in it from there: on the application, it would be worked out anew each
/// time that a widget is put into another. One per QApplication.
class ThemeSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSwitcher(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Asks the desktop from now on; until then it is taken to prefer what it did last time. Called
    /// after the first paint, which D-Bus must not hold up.
    void followSystem();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void onSystem();

    Settings &m_settings;
    SystemScheme *m_system = nullptr;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    QString m_sheet;
    bool m_applied = false;
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace gigflow
