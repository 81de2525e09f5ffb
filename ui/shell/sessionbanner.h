// SPDX-License-Identifier: MIT
#pragma once

#include "net/session/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gigflow {

/// Says what keeps the session from working and offers the way on. The cached view stays usable
/// beneath it.
class SessionBanner : public QFrame
{
    Q_OBJECT
public:
    explicit SessionBanner(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInClicked();

private:
    void refresh();

    Session &m_session;
    QLabel *m_text;
    QPushButton *m_unlock;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
    QPushButton *m_retry;
    bool m_unlocking = false;
};

} // namespace gigflow
