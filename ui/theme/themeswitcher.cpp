// SPDX-License-Identifier: MIT
#include "ui/theme/themeswitcher.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

static void initResources()
{
    Q_INIT_RESOURCE(
        gigflow_resources); // a static library's resources are dropped by the linker otherwise
}

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

/// Every menu bar asks for the picture of a button that it rarely shows, and Fusion loads Qt's
/// readers of picture files for it.
class HouseStyle : public QProxyStyle
{
public:
    HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (which == SP_ToolBarHorizontalExtensionButton)
            return icon(u"more"_s);
        return QProxyStyle::standardIcon(which, option, widget);
    }
};

const QString systemState = u"system-look"_s; ///< in the settings of the window's state
} // namespace

ThemeSwitcher::ThemeSwitcher(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    initResources();
    qApp->installEventFilter(this);
    const QByteArray last = settings.windowState(systemState);
    m_systemDark = last.contains("dark");
    m_systemContrast = last.contains("contrast");
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitcher::apply);
    QApplication::setStyle(new HouseStyle);
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
    m_sheet = styleSheetFor(palette);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->styleSheet().isEmpty()) // the others get it when they are shown
            window->setStyleSheet(m_sheet);
    }
}

bool ThemeSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    // Before its first Show, and before anything in it is polished.
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (!widget->parentWidget() && widget->styleSheet().isEmpty())
            widget->setStyleSheet(m_sheet);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gigflow
