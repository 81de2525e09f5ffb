// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"
#include "net/session/authorisedclient.h"
#include "net/sync/comparison.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace gigflow {

/// Carries the outbox to the server. A command whose answer was lost is repeated with its key where
/// the server keeps keys, and else left Unknown for the reconciler. GUI thread.
class Pusher : public QObject
{
    Q_OBJECT
public:
    Pusher(AuthorisedClient &client, Outbox &outbox, QObject *parent);

    /// Sends what may be sent, unless paused or waiting after a failure.
    void push();
    void pause();  ///< nothing new is sent; what is under way comes to its end
    void resume(); ///< the session is active: sends at once, whatever was waited for
    [[nodiscard]] bool isBusy() const { return !m_inFlight.isEmpty(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void done(const gigflow::OutboxEntry &entry); ///< carried out and committed soon
    void lost(const gigflow::OutboxEntry &entry); ///< became Unknown: read back
    void refused(); ///< after done: the server's rows may differ from what we believed
    void reached(); ///< the server answered something
    void failed(const gigflow::Error &error); ///< the server was not reached

private:
    /// Send: the command's own requests. Look: first what the server holds, where that has no tag
    /// here. Compare: what it holds, after it did not accept the edit.
    enum class Step { Send, Look, Compare };

    struct Flight
    {
        OutboxEntry entry;
        QList<ApiRequest> requests;
        qsizetype at = 0;     ///< the request that is under way
        QJsonValue firstData; ///< of the first answer
        QString firstEtag;
        Step step = Step::Send;
        Error refusal; ///< with Compare
        int comparisons = 0;
        int repeats = 0;
        int unreadable = 0;          ///< answers that said yes and not what was made
        bool waiting = false;        ///< for its next repeat
        QDeadlineTimer notBefore{0}; ///< as the server asked
    };

    void onClaimed(const QList<OutboxEntry> &entries);
    void send(CommandKey key);
    void onAnswer(CommandKey key, const Result<ApiResponse> &response);
    void complete(CommandKey key);
    // pushercomparing.cpp
    [[nodiscard]] bool looksFirst(const OutboxEntry &entry) const;
    [[nodiscard]] bool startsComparing(CommandKey key, const Error &error);
    void onTheirs(CommandKey key, const Result<ApiResponse> &response);
    void onTheirsUnread(CommandKey key, const Error &error);
    void refuse(CommandKey key, const Error &error);
    void conflict(CommandKey key, const std::optional<Theirs> &theirs);
    void onError(CommandKey key, const Error &error);
    void repeatLater(CommandKey key, const Error &error);
    void repeat(CommandKey key);
    Flight take(CommandKey key);
    void waitAfter(const Error &error);
    /// Surely not carried out, and worth another try without anybody's doing.
    [[nodiscard]] static bool isForLater(const Error &error);
    [[nodiscard]] bool mayRepeat(const OutboxEntry &entry) const;

    AuthorisedClient &m_client;
    Outbox &m_outbox;
    QHash<CommandKey, Flight> m_inFlight;
    QTimer m_retry;
    QDeadlineTimer m_notBefore{
        0}; ///< as the server asked; a reason to be quick does not shorten it
    bool m_paused = true;
    bool m_claiming = false;
    bool m_again = false;
    int m_failures = 0;
};

} // namespace gigflow
