// SPDX-License-Identifier: MIT
#pragma once

#include "models/settings.h"

#include <QObject>

namespace gigflow {

class HouseStyle;
class SystemScheme;

/// Puts the chosen look on the application: our style and our palette; again, live, when the
/// setting or the desktop's preference changes. One per QApplication.
class ThemeSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSwitcher(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Asks the desktop from now on; until then it is taken to prefer what it did last time. Called
    /// after the first paint, which D-Bus must not hold up.
    void followSystem();

private:
    void apply();
    void onSystem();

    Settings &m_settings;
    HouseStyle *m_style; ///< the application's
    SystemScheme *m_system = nullptr;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_applied = false;
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace gigflow
