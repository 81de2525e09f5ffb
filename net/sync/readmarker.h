// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"
#include "net/session/authorisedclient.h"

#include <QObject>

namespace gigflow {

/// Tells the server up to which number the notices here have been read, where it numbers them. What
/// is told follows from the store alone, so it survives everything and is repeated without harm; it
/// is no command and waits in no queue that a person sees. GUI thread.
class ReadMarker : public QObject
{
    Q_OBJECT
public:
    ReadMarker(AuthorisedClient &client, Store &store, QObject *parent);

    /// The session is active, a notice came or was read: tells what is not told yet.
    void look();

private:
    void tell(qint64 upTo);

    AuthorisedClient &m_client;
    Store &m_store;
    qint64 m_told = -1; ///< below 0: not read from the store yet
    bool m_busy = false;
    bool m_again = false;
};

} // namespace gigflow
