// SPDX-License-Identifier: MIT
#pragma once

#include "models/sql/database.h"
#include "models/sql/gigsql.h"
#include "models/store.h"

#include <QMutex>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>

namespace gigflow {

/// Tells a running query that nobody wants its answer any more.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// The query thread. A long answer is streamed a chunk at a time between the other questions, each
/// on a read-only connection of its own: on a shared one a new question would see the snapshot of
/// the old answer. Callbacks are called on the query thread. Public functions may be called from
/// any thread.
class QueryLoop
{
public:
    /// A null database: the store could not be opened.
    using Question = std::function<void(Database *)>;
    using Deliver = std::function<void(const Store::KeyChunk &)>;
    using MakeSql = std::function<Sql(Database &)>;

    /// `damaged` is called (on the query thread) where SQLite finds the file damaged.
    explicit QueryLoop(std::function<void()> damaged);
    ~QueryLoop(); ///< drops what is queued, closes the connections, ends the thread

    void setOpen(const QString &path); ///< questions wait until then
    void setFailed();                  ///< from now on everything is answered with nothing
    /// Closes all connections, then calls `closed`; questions wait for the next setOpen().
    void close(std::function<void()> closed);

    void ask(Question question);
    void stream(MakeSql makeSql, CancelFlag cancelled, Deliver deliver);
    void setFirstRowsOnly(bool only); ///< while set, streams wait after their first chunk

private:
    struct Stream
    {
        std::unique_ptr<Database> database;
        std::unique_ptr<Statement> statement;
        CancelFlag cancelled;
        Deliver deliver;
    };
    enum class State { Waiting, Open, Failed };

    void wake();
    void pump();
    void rest();
    [[nodiscard]] std::unique_ptr<Database> connection();
    void answer(const Question &question);
    void begin(const MakeSql &makeSql, const CancelFlag &cancelled, const Deliver &deliver);
    /// One chunk; false when the stream has ended.
    bool step(Stream &stream, qsizetype size, bool first);
    void release(std::unique_ptr<Database> database);
    void note(const SqlFailure &failure);

    std::function<void()> m_damaged;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_firstRowsOnly = false;

    QMutex m_mutex;
    std::deque<std::function<void()>> m_questions; ///< guarded by m_mutex
    State m_state = State::Waiting;                ///< the rest: query thread only
    QString m_path;
    std::deque<Stream> m_streams;
    std::vector<std::unique_ptr<Database>> m_idle;
    QTimer *m_rest = nullptr; ///< the context's child
};

} // namespace gigflow
