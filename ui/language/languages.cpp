// SPDX-License-Identifier: MIT
#include "ui/language/languages.h"

#include <QApplication>
#include <QLibraryInfo>

#include <algorithm>

static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues); // a static library's, as in ThemeSwitcher
}

namespace gigflow {

using namespace Qt::StringLiterals;

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s},
            {u"es"_s, u"Español"_s},
            {u"hi"_s, u"हिन्दी"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"ar"_s, u"العربية"_s}};
}

QString languageToShow(const QString &chosen, const QStringList &system)
{
    const auto ours = languages();
    const auto isOurs = [&ours](const QString &code) {
        return std::any_of(ours.cbegin(), ours.cend(),
                           [&code](const Language &language) { return language.code == code; });
    };
    if (isOurs(chosen))
        return chosen;
    for (const QString &name : system) {
        const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isOurs(code))
            return code;
    }
    return u"en"_s;
}

LanguageSwitcher::LanguageSwitcher(const Settings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_system(QLocale::system()),
      m_direction(QGuiApplication::layoutDirection())
{
    initCatalogues();
    // Queued: who changes the setting stands in a page that is built anew for the new language.
    connect(
        &settings, &Settings::languageChanged, this,
        [this] {
            apply();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    apply();
}

LanguageSwitcher::~LanguageSwitcher()
{
    for (const auto &translator : m_loaded)
        QCoreApplication::removeTranslator(translator.get());
}

void LanguageSwitcher::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator.get()))
        return;
    m_loaded.push_back(std::move(translator));
}

void LanguageSwitcher::apply()
{
    const QString code = languageToShow(m_settings.language(), m_system.uiLanguages());
    for (const auto &translator : m_loaded)
        QCoreApplication::removeTranslator(translator.get());
    m_loaded.clear();
    const bool chosen = code == m_settings.language();
    // The region's numbers and dates stay where the system speaks that language.
    const bool systems = m_system.name().section(u'_', 0, 0) == code;
    QLocale::setDefault(chosen && !systems ? QLocale(code) : m_system);
    if (chosen)
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    else
        QGuiApplication::setLayoutDirection(code == u"en"_s ? m_direction
                                                            : QLocale(code).textDirection());
    load(u"gigflow_en"_s, u":/i18n"_s); // plurals, for what another catalogue lacks
    if (code == u"en"_s)
        return;
    load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"gigflow_"_s + code, u":/i18n"_s);
}

} // namespace gigflow
