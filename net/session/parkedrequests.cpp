// SPDX-License-Identifier: MIT
#include "net/session/parkedrequests.h"

#include <algorithm>

namespace gigflow {

ParkedRequests::ParkedRequests(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ParkedRequests::onDeadline);
}

void ParkedRequests::park(QObject *context, Answer<QString> answer, std::chrono::milliseconds limit,
                          const Error &overdue)
{
    m_waiting.append({context, std::move(answer), QDeadlineTimer(limit), overdue});
    arm();
}

void ParkedRequests::release(const Result<QString> &result)
{
    // An answer may park again or destroy us: the list is ours no longer before the first one is
    // called.
    const QList<Waiting> released = std::exchange(m_waiting, {});
    m_timer.stop();
    for (const Waiting &waiting : released) {
        if (waiting.context)
            waiting.answer(result);
    }
}

void ParkedRequests::onDeadline()
{
    QList<Waiting> overdue;
    QList<Waiting> rest;
    for (Waiting &waiting : m_waiting) {
        if (waiting.deadline.hasExpired())
            overdue.append(std::move(waiting));
        else
            rest.append(std::move(waiting));
    }
    m_waiting = rest;
    arm();
    for (const Waiting &waiting : overdue) {
        if (waiting.context)
            waiting.answer(tl::unexpected(waiting.overdue));
    }
}

void ParkedRequests::arm()
{
    if (m_waiting.isEmpty()) {
        m_timer.stop();
        return;
    }
    qint64 next = m_waiting.first().deadline.remainingTime();
    for (const Waiting &waiting : std::as_const(m_waiting))
        next = std::min(next, waiting.deadline.remainingTime());
    m_timer.start(static_cast<int>(std::max<qint64>(next, 0)));
}

} // namespace gigflow
