// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace gigflow {

/// Whether the desktop has a place for tray icons, now or later. Qt itself decides once per
/// process, at the first question, and would never see a StatusNotifier host that appears later: so
/// the bus is asked first, and Qt only once there is one. GUI thread.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    /// A panel that is back within `restart` was never gone.
    explicit TrayHost(std::chrono::milliseconds restart = std::chrono::seconds(3),
                      QObject *parent = nullptr);
    ~TrayHost() override;

    void start();
    [[nodiscard]] bool isThere() const;

Q_SIGNALS:
    void appeared();
    void gone(); ///< never within `restart`: a QSystemTrayIcon follows such a panel by itself

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
