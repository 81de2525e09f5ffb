// SPDX-License-Identifier: MIT
#include "ui/theme/themeswitcher.h"

#include "ui/theme/palettes.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

static void initResources()
{
    Q_INIT_RESOURCE(
        gigflow_resources); // a static library's resources are dropped by the linker otherwise
}

namespace gigflow {

using namespace Qt::StringLiterals;

ThemeSwitcher::ThemeSwitcher(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_system(new SystemScheme(this))
{
    initResources();
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitcher::apply);
    connect(m_system, &SystemScheme::changed, this, &ThemeSwitcher::apply);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    // Without a desktop's own font settings Qt falls back to 9 points, which is small for reading.
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10) {
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    apply();
}

void ThemeSwitcher::apply()
{
    const auto theme = m_settings.theme();
    const bool systems = theme == Settings::Theme::System;
    const bool contrast =
        theme == Settings::Theme::HighContrast || (systems && m_system->wantsContrast());
    const bool dark = theme == Settings::Theme::Dark ||
                      ((systems || theme == Settings::Theme::HighContrast) && m_system->isDark());
    if (m_applied && dark == m_dark && contrast == m_contrast)
        return;
    m_applied = true;
    m_dark = dark;
    m_contrast = contrast;
    const QPalette palette = contrast ? contrastPalette(dark)
                             : dark   ? darkPalette()
                                      : lightPalette();
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetFor(palette));
}

} // namespace gigflow
