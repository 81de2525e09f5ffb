// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;
class QWidget;

namespace gigflow {

class Settings;

/// Appearance and language. The focus given to the first goes to what is chosen.
[[nodiscard]] QWidget *makeThemeSection(Settings &settings);
[[nodiscard]] QWidget *makeLanguageSection(Settings &settings);
/// The choice alone; it changes the settings.
[[nodiscard]] QComboBox *makeLanguageChoice(Settings &settings);

} // namespace gigflow
