// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"
#include "net/session/authorisedclient.h"

#include <QDeadlineTimer>
#include <QFlags>
#include <QObject>
#include <QTimer>

namespace gigflow {

namespace wire {
struct Changes;
}

/// Brings the server's lists into the store: gigs by `changes` where the server has it, else by a
/// full list with a diff; my gigs; my bids; the notifications where there are any. What is asked
/// for while a pull runs is pulled next, once. GUI thread.
class Puller : public QObject
{
    Q_OBJECT
public:
    enum Part { Gigs = 1, MyGigs = 2, MyBids = 4, Notifications = 8, Me = 16, Everything = 31 };
    Q_DECLARE_FLAGS(Parts, Part)

    Puller(AuthorisedClient &client, Store &store, QObject *parent);

    /// Begins in a later turn of the event loop, so that a burst of events is one pull.
    void need(Parts parts);
    /// How long the server wants to be left alone; what is asked for meanwhile waits.
    [[nodiscard]] std::chrono::milliseconds rest() const;
    void cancel(); ///< forgets what was asked for; finished() is not sent for it
    /// A command of ours was carried out: a list that was asked for before may lack what it made.
    void onCommandDone() { ++m_commands; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isPending() const { return m_running || m_wanted; } ///< or asked for

    /// The gigs of everybody that the pull under way has brought so far; 0 until a page is not the
    /// last one, so that a short pull counts nothing.
    [[nodiscard]] int received() const { return m_received; }

Q_SIGNALS:
    void runningChanged(bool running);
    void receivedChanged();
    void newsRead(); ///< of a whole pull: my bids, my gigs and the notifications are committed
    /// `error` counts where it is not `ok`; `everything`: all parts were pulled, and are committed.
    void finished(bool ok, const gigflow::Error &error, bool everything);

private:
    void beginSoon();
    void begin();
    void next();
    void end(const Result<void> &result);
    void write(Store::WriteWork work);

    void pullGigs();
    void pullAllOpenGigs();
    void pullChanges(const QString &cursor, bool fromBeginning);
    void onChanges(const wire::Changes &changes, bool fromBeginning);
    void pullMyGigs();
    void pullMyBids();
    void pullNotifications(qint64 after);
    void onNotifications(const ApiResponse &response, qint64 after);
    void pullMe();
    /// False (and the part is pulled again) where a command was carried out since.
    [[nodiscard]] bool isCurrent(Part part, int commandsBefore);

    /// Wraps an answer of this pull: one that comes after cancel() is dropped, an error ends the
    /// pull.
    template <class T>
    Answer<T> expect(std::function<void(const T &)> good);
    void get(const QString &path, const QUrlQuery &query,
             std::function<void(const ApiResponse &)> good);

    AuthorisedClient &m_client;
    Store &m_store;
    QTimer m_soon;
    QDeadlineTimer m_notBefore{0}; ///< as the server asked
    Parts m_wanted;
    Parts m_left;
    bool m_all = false;
    bool m_running = false;
    int m_epoch = 0;
    int m_commands = 0;
    int m_received = 0;
    bool m_fresh = false; ///< nothing has ever been pulled into this store
    /// While changes are read from the beginning over rows of an earlier time: what the server has,
    /// so that the rest can go.
    QSet<GigId> m_seen;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Puller::Parts)

} // namespace gigflow
