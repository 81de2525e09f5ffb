// SPDX-License-Identifier: MIT
#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QVariant>

#ifdef GIGFLOW_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace gigflow {

using namespace Qt::StringLiterals;

SystemScheme::SystemScheme(bool wasDark, bool wantedContrast, QObject *parent)
    : QObject(parent), m_dark(wasDark), m_contrast(wantedContrast)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { set(scheme == Qt::ColorScheme::Dark, m_contrast); });
#endif
    askPortal();
}

/// Nobody says anything about it.
void SystemScheme::forget()
{
    m_contrast = false;
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    m_dark = false;
#endif
}

void SystemScheme::set(bool dark, bool contrast)
{
    if (dark == m_dark && contrast == m_contrast)
        return;
    m_dark = dark;
    m_contrast = contrast;
    Q_EMIT changed();
}

#ifdef GIGFLOW_HAS_DBUS

void SystemScheme::askPortal()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        forget();
        return;
    }
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onPortalChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {u"color-scheme"_s, u"contrast"_s}) {
        QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        read << u"org.freedesktop.appearance"_s << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, key](QDBusPendingCallWatcher *call) {
                    const QDBusPendingReply<QDBusVariant> reply = *call;
                    call->deleteLater();
                    onPortalSetting(u"org.freedesktop.appearance"_s, key,
                                    reply.isValid() ? reply.value().variant() : 0U);
                });
    }
}

void SystemScheme::onPortalChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    onPortalSetting(group, key, value.variant());
}

#else

void SystemScheme::askPortal()
{
    forget();
}

void SystemScheme::onPortalChanged(const QString & /*group*/, const QString & /*key*/,
                                   const QDBusVariant & /*value*/)
{
}

#endif

void SystemScheme::onPortalSetting(const QString &group, const QString &key, const QVariant &value)
{
    if (group != u"org.freedesktop.appearance"_s)
        return;
    QVariant scheme = value;
#ifdef GIGFLOW_HAS_DBUS
    // Read() wraps its answer twice, SettingChanged once.
    while (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
#endif
    if (key == u"contrast"_s)
        set(m_dark, scheme.toUInt() == 1); // 0 no preference, 1 more
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    else if (key == u"color-scheme"_s)
        set(scheme.toUInt() == 1, m_contrast); // 0 no preference, 1 dark, 2 light
#endif
}

} // namespace gigflow
