// SPDX-License-Identifier: MIT
#pragma once

#include "net/sync/sync.h"
#include "ui/theme/tones.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;

namespace gigflow {

class Dot;

/// The line at the bottom: connection, work under way, what waits to be sent.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    /// `socketPatience`: how long the socket may be away, while the server answers otherwise,
    /// before that is said.
    StatusLine(const Sync &sync, const Session &session, QWidget *parent = nullptr,
               std::chrono::milliseconds socketPatience = std::chrono::seconds(20));

Q_SIGNALS:
    void queueClicked();

private:
    void refresh();
    void sayConnection(const QString &word, const QString &accessible, Tone tone);

    const Sync &m_sync;
    const Session &m_session;
    Dot *m_dot;
    QLabel *m_connection;
    QLabel *m_activity;
    QPushButton *m_queue;
    QLabel *m_unstored;
    QTimer m_socketPatience;
    bool m_withoutSocket = false; ///< for longer than that
};

} // namespace gigflow
