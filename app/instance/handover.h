// SPDX-License-Identifier: MIT
#pragma once

#include "models/ids.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace gigflow {

/// A later start's side: hands its wish to the running instance. Needs an event loop and no
/// display.
class Handover : public QObject
{
    Q_OBJECT
public:
    /// `limit`: how long to wait for an instance that holds the lock but does not listen yet, or
    /// does not answer.
    Handover(const QString &dataFolder, const std::optional<GigId> &gig,
             std::chrono::milliseconds limit, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// Once. `ok`: the running instance has taken it.
    void finished(bool ok);

private:
    void connectOnce();
    void onReadyRead();
    void end(bool ok);

    const QString m_name;
    const std::chrono::milliseconds m_limit;
    QByteArray m_message;
    QLocalSocket m_socket;
    QTimer m_deadline;
    bool m_ended = false;
};

} // namespace gigflow
