// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace gigflow {

/// Whether the desktop has a place for tray icons, now or later. Qt itself decides once per
/// process, at the first question, and would never see a StatusNotifier host that appears later: so
/// the bus is asked first, and Qt only once there is one.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject *parent = nullptr);
    ~TrayHost() override;

    void start();
    [[nodiscard]] bool isThere() const;

Q_SIGNALS:
    void appeared(); ///< at most once: from then on a QSystemTrayIcon follows the host by itself

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
