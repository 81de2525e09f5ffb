// SPDX-License-Identifier: MIT
#pragma once

#include "models/settings.h"

#include <QObject>

namespace gigflow {

class SystemScheme;

/// Puts the chosen look on the application: Fusion, our palette, our style sheet; again, live, when
/// the setting or the desktop's preference changes. One per QApplication.
class ThemeSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSwitcher(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

private:
    void apply();

    const Settings &m_settings;
    SystemScheme *m_system;
    bool m_applied = false;
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace gigflow
