// SPDX-License-Identifier: MIT
#pragma once

#include "net/reply.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gigflow {

/// Those who wait for an access token. Each is answered exactly once: with the token, with an
/// error, or at its deadline; one whose context is gone is dropped. GUI thread.
class ParkedRequests : public QObject
{
    Q_OBJECT
public:
    explicit ParkedRequests(QObject *parent = nullptr);

    /// `overdue` is the error that the deadline answers.
    void park(QObject *context, Answer<QString> answer, std::chrono::milliseconds limit,
              const Error &overdue);
    void release(const Result<QString> &result);
    [[nodiscard]] qsizetype count() const { return m_waiting.size(); }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer<QString> answer;
        QDeadlineTimer deadline;
        Error overdue;
    };

    void onDeadline();
    void arm();

    QList<Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace gigflow
