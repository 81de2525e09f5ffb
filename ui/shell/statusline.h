// SPDX-License-Identifier: MIT
#pragma once

#include "net/sync/sync.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gigflow {

class Dot;

/// The line at the bottom: connection, work under way, what waits to be sent.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    StatusLine(const Sync &sync, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void queueClicked();

private:
    void refresh();

    const Sync &m_sync;
    const Session &m_session;
    Dot *m_dot;
    QLabel *m_connection;
    QLabel *m_activity;
    QPushButton *m_queue;
    QLabel *m_unstored;
};

} // namespace gigflow
