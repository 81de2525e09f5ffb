// SPDX-License-Identifier: MIT
#include "ui/notifications/pausemenu.h"

#include "models/settings.h"

#include <QLocale>
#include <QMenu>

namespace gigflow {

namespace {

constexpr int hour = 60 * 60;
constexpr int morning = 8;    ///< o'clock
constexpr int endOfNight = 5; ///< whoever is still up means the morning that comes

struct PauseWords
{
    Q_DECLARE_TR_FUNCTIONS(gigflow::PauseMenu)
};

void rebuild(QMenu *menu, Settings &settings)
{
    menu->clear();
    auto *anHour = menu->addAction(PauseWords::tr("For an hour"));
    auto *tomorrow = menu->addAction(PauseWords::tr("Until tomorrow morning"));
    QObject::connect(anHour, &QAction::triggered, &settings, [&settings] {
        settings.pauseAlerts(QDateTime::currentDateTimeUtc().addSecs(hour));
    });
    QObject::connect(tomorrow, &QAction::triggered, &settings,
                     [&settings] { settings.pauseAlerts(tomorrowMorning()); });
    if (!alertsArePaused(settings))
        return;
    menu->addSeparator();
    auto *resume = menu->addAction(PauseWords::tr("Resume alerts"));
    QObject::connect(resume, &QAction::triggered, &settings,
                     [&settings] { settings.pauseAlerts({}); });
}

} // namespace

bool alertsArePaused(const Settings &settings, const QDateTime &now)
{
    const QDateTime until = settings.alertsPausedUntil();
    return until.isValid() && now < until;
}

QDateTime tomorrowMorning(const QDateTime &now)
{
    return {now.date().addDays(now.time().hour() < endOfNight ? 0 : 1), QTime(morning, 0)};
}

void fillPauseMenu(QMenu *menu, Settings &settings)
{
    rebuild(menu, settings);
    QObject::connect(menu, &QMenu::aboutToShow, menu,
                     [menu, &settings] { rebuild(menu, settings); });
}

QString pausedText(const Settings &settings)
{
    if (!alertsArePaused(settings))
        return {};
    const QDateTime until = settings.alertsPausedUntil().toLocalTime();
    const QLocale locale;
    return until.date() == QDate::currentDate()
               ? PauseWords::tr("Alerts are paused until %1.")
                     .arg(locale.toString(until.time(), QLocale::ShortFormat))
               : PauseWords::tr("Alerts are paused until tomorrow, %1.")
                     .arg(locale.toString(until.time(), QLocale::ShortFormat));
}

} // namespace gigflow
