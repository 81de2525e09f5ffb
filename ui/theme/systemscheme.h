// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusVariant;

namespace gigflow {

/// Whether the desktop prefers dark, and high contrast. Of dark Qt 6.5 knows; on 6.4, and for
/// contrast, the desktop portal is asked (asynchronously, over D-Bus, where Qt has it). What it
/// said last time holds until it answers; light and no contrast where there is nobody to ask.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(bool wasDark = false, bool wantedContrast = false,
                          QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // QtDBus connects no slot that takes a plain QVariant.
    void onPortalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onPortalSetting(const QString &group, const QString &key, const QVariant &value);
    void set(bool dark, bool contrast);
    void forget();
    void askPortal();

    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace gigflow
