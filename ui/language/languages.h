// SPDX-License-Identifier: MIT
#pragma once

#include "models/settings.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace gigflow {

struct Language
{
    QString code; ///< "de"
    QString name; ///< in the language itself
};

/// What there are catalogues for, English first.
[[nodiscard]] QList<Language> languages();
/// The code to show: the chosen one, else the first of the system's that is ours, else English.
[[nodiscard]] QString languageToShow(const QString &chosen, const QStringList &system);

/// Puts the chosen language on the application, at once and again, live, when the setting changes:
/// catalogues, number formats, and the direction of layouts. One per QApplication.
class LanguageSwitcher : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitcher(const Settings &settings, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

Q_SIGNALS:
    void changed(); ///< another language is on now: words that are made once are to be made again

private:
    void apply();
    void load(const QString &file, const QString &folder);

    const Settings &m_settings;
    const QLocale m_system;
    const Qt::LayoutDirection m_direction; ///< as the program was started
    std::vector<std::unique_ptr<QTranslator>> m_loaded;
};

} // namespace gigflow
