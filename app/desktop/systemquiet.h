// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace gigflow {

/// Whether the desktop asks programs to keep quiet (a presentation, "do not disturb"), where it can
/// be asked: on Linux the notification service's `Inhibited` property. GUI thread.
class SystemQuiet : public QObject
{
    Q_OBJECT
public:
    explicit SystemQuiet(QObject *parent = nullptr);
    ~SystemQuiet() override;

    void start();
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void changed(bool quiet);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
