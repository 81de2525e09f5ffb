// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace gigflow {

/// Turns the system's request to end (SIGTERM, SIGINT, SIGHUP; elsewhere nothing) into a Qt signal.
/// One per process, GUI thread.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
