// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <memory>

namespace gigflow {

class Heartbeat;

/// The application while it is measured (models/trace.h): how long each event takes the GUI thread,
/// how late an event comes that is posted every few milliseconds from elsewhere, when keys are
/// pressed, and when a list with rows in it has been painted.
class TracedApplication : public QApplication
{
    Q_OBJECT
public:
    TracedApplication(int &argc, char **argv);
    ~TracedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::unique_ptr<Heartbeat> m_heartbeat;
    int m_depth = 0;
};

} // namespace gigflow
