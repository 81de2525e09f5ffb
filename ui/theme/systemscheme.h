// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace gigflow {

/// Whether the desktop prefers dark. Qt 6.5 knows; on 6.4 the desktop portal is asked
/// (asynchronously, over D-Bus, where Qt has it). Light until an answer says otherwise.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QVariant &value);

private:
    void set(bool dark);
    void askPortal();

    bool m_dark = false;
};

} // namespace gigflow
