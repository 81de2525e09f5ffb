// SPDX-License-Identifier: MIT
#pragma once

#include "net/http/apiclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace gigflow {

class CommandBody;

/// One request under way: it calls its answer exactly once, or never when the context goes first,
/// and then deletes itself.
class PendingRequest : public QObject
{
    Q_OBJECT
public:
    PendingRequest(const ApiRequest &request, QObject *context, Answer<ApiResponse> answer,
                   QObject *parent);
    ~PendingRequest() override;

    void start(QNetworkAccessManager &manager);
    /// Answers `error` and lets go of the connection.
    void fail(const Error &error);
    /// Cancelled, and says whether the command may have arrived.
    void cancel();
    /// Answers `error` in a later turn of the event loop.
    void failLater(const Error &error);
    /// Cancelled, delivered even though this object is about to be destroyed.
    void orphan();

private:
    void onReadyRead();
    void onFinished();
    void onDeadline();
    void finish(Result<ApiResponse> result);
    [[nodiscard]] bool mayHaveArrived() const;
    [[nodiscard]] Error tooLarge() const;

    ApiRequest m_request;
    QPointer<QObject> m_context;
    Answer<ApiResponse> m_answer;
    QPointer<QNetworkReply> m_reply;
    QPointer<CommandBody> m_body;
    QByteArray m_received;
    QByteArray m_requestId;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    bool m_done = false;
};

} // namespace gigflow
