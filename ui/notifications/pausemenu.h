// SPDX-License-Identifier: MIT
// Pausing the alerts, as the page and the tray offer it.
#pragma once

#include <QCoreApplication>
#include <QDateTime>

class QMenu;

namespace gigflow {

class Settings;

/// Whether `settings` keep alerts off the desktop at `now`.
[[nodiscard]] bool alertsArePaused(const Settings &settings,
                                   const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Eight in the morning after this night, in local time.
[[nodiscard]] QDateTime tomorrowMorning(const QDateTime &now = QDateTime::currentDateTime());
/// "For an hour", "Until tomorrow", and "Resume alerts" while they are paused. Filled anew each
/// time before it shows; the menu and the settings outlive each other's use of them.
void fillPauseMenu(QMenu *menu, Settings &settings);
/// "Alerts are paused until 14:30."; empty where they are not.
[[nodiscard]] QString pausedText(const Settings &settings);

} // namespace gigflow
