// SPDX-License-Identifier: MIT
#include "ui/theme/themeswitcher.h"

#include "ui/theme/housestyle.h"
#include "ui/theme/palettes.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFont>

static void initResources()
{
    Q_INIT_RESOURCE(
        gigflow_resources); // a static library's resources are dropped by the linker otherwise
}

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

const QString systemState = u"system-look"_s; ///< in the settings of the window's state
} // namespace

ThemeSwitcher::ThemeSwitcher(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_style(new HouseStyle)
{
    initResources();
    const QByteArray last = settings.windowState(systemState);
    m_systemDark = last.contains("dark");
    m_systemContrast = last.contains("contrast");
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitcher::apply);
    QApplication::setStyle(m_style);
    // Without a desktop's own font settings Qt falls back to 9 points, which is small for reading.
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10) {
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    apply();
}

void ThemeSwitcher::followSystem()
{
    if (m_system)
        return;
    m_system = new SystemScheme(m_systemDark, m_systemContrast, this);
    connect(m_system, &SystemScheme::changed, this, &ThemeSwitcher::onSystem);
    onSystem();
}

void ThemeSwitcher::onSystem()
{
    m_systemDark = m_system->isDark();
    m_systemContrast = m_system->wantsContrast();
    m_settings.setWindowState(systemState, QByteArray(m_systemDark ? "dark" : "light") +
                                               (m_systemContrast ? " contrast" : ""));
    apply();
}

void ThemeSwitcher::apply()
{
    const auto theme = m_settings.theme();
    const bool systems = theme == Settings::Theme::System;
    const bool contrast = theme == Settings::Theme::HighContrast || (systems && m_systemContrast);
    const bool dark = theme == Settings::Theme::Dark ||
                      ((systems || theme == Settings::Theme::HighContrast) && m_systemDark);
    if (m_applied && dark == m_dark && contrast == m_contrast)
        return;
    m_applied = true;
    m_dark = dark;
    m_contrast = contrast;
    const QPalette palette = contrast ? contrastPalette(dark)
                             : dark   ? darkPalette()
                                      : lightPalette();
    QApplication::setPalette(palette);
    m_style->setColors(palette);
}

} // namespace gigflow
