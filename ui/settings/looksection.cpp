// SPDX-License-Identifier: MIT
#include "ui/settings/looksection.h"

#include "ui/language/languages.h"
#include "ui/settings/parts.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/named.h"
#include "ui/widgets/section.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

QWidget *makeThemeSection(Settings &settings)
{
    struct Choice
    {
        Settings::Theme theme;
        const char *objectName;
        QString text;
    };
    const Choice choices[] = {
        {Settings::Theme::System, "themeSystem", SettingsPage::tr("Follow the system")},
        {Settings::Theme::Light, "themeLight", SettingsPage::tr("Light")},
        {Settings::Theme::Dark, "themeDark", SettingsPage::tr("Dark")},
        {Settings::Theme::HighContrast, "themeContrast", SettingsPage::tr("High contrast")}};
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    auto *group = new QButtonGroup(content);
    for (const auto &choice : choices) {
        auto *button = named(new QRadioButton(choice.text), choice.objectName, choice.text);
        button->setChecked(settings.theme() == choice.theme);
        group->addButton(button);
        rows->addWidget(button);
        const auto follow = [content, button](bool on) {
            if (on)
                content->setFocusProxy(button);
        };
        follow(button->isChecked());
        QObject::connect(button, &QRadioButton::toggled, content, follow);
        QObject::connect(button, &QRadioButton::toggled, &settings,
                         [&settings, theme = choice.theme](bool on) {
                             if (on)
                                 settings.setTheme(theme);
                         });
        // The menu changes it too.
        QObject::connect(&settings, &Settings::themeChanged, button,
                         [button, theme = choice.theme](Settings::Theme now) {
                             if (now == theme)
                                 button->setChecked(true);
                         });
    }
    rows->addWidget(makeExplanation(SettingsPage::tr(
        "High contrast is light or dark as the system is, without any shade between.")));
    auto *section = makeSection(SettingsPage::tr("Appearance"), content);
    section->setFocusProxy(content);
    return section;
}

QComboBox *makeLanguageChoice(Settings &settings)
{
    auto *combo = new Choice("language", SettingsPage::tr("Language"));
    combo->addItem(SettingsPage::tr("The system's language"), QString());
    const auto all = languages();
    for (const Language &language : all)
        combo->addItem(language.name, language.code);
    combo->setCurrentIndex(qMax(0, combo->findData(settings.language())));
    QObject::connect(combo, &QComboBox::activated, &settings, [combo, &settings](int index) {
        settings.setLanguage(combo->itemData(index).toString());
    });
    return combo;
}

QWidget *makeLanguageSection(Settings &settings)
{
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(makeLanguageChoice(settings), 0, Qt::AlignLeading);
    auto *note = makeLabel(SettingsPage::tr("Changes at once, numbers and dates included."),
                           Type::Caption, "muted");
    note->setWordWrap(true);
    rows->addWidget(note);
    return makeSection(SettingsPage::tr("Language"), content);
}

} // namespace gigflow
