// SPDX-License-Identifier: MIT
#pragma once

#include "models/sql/storefile.h"
#include "models/store.h"
#include "models/write/writer.h"

#include <QMutex>
#include <QThread>

#include <deque>

namespace gigflow {

/// The writer thread with its queue. Everything it has to say goes through `Report`, which it calls
/// on its own thread. enqueue() may be called from any thread, the rest from the thread that made
/// it.
class WriteLoop
{
public:
    struct Report
    {
        std::function<void(bool fullText, const QString &setAside)> opened;
        std::function<void(const SqlFailure &)> openFailed;
        std::function<void(const ChangeSet &, const QList<Notice> &)> committed;
        /// Writes fail for what may end by itself (disk full, locked by another program); empty:
        /// they succeed again. Told once for each change.
        std::function<void(const std::optional<SqlFailure> &)> trouble;
        std::function<void()>
            damaged; ///< SQLite found the file damaged; call rebuild() once the readers are closed
    };
    using Done = std::function<void(tl::expected<void, Error>)>; ///< called on the writer thread

    WriteLoop(const QString &folder, const UserId &self, Report report);
    ~WriteLoop(); ///< carries out what is queued, closes the file, ends the thread

    void start();
    void rebuild();
    void enqueue(Store::WriteWork work, Done done);

private:
    struct Job
    {
        Store::WriteWork work;
        Done done;
    };
    void open(bool rebuild);
    void drain();
    /// Transactions that fail are followed, and after a while tried with a small one of our own.
    void watch(const tl::expected<void, SqlFailure> &result);
    void probe();
    void run(const Job &job);
    void reportCommitted();

    QString m_folder;
    UserId m_self;
    Report m_report;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the writer thread; a place to post to
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Writer> m_writer;
    SqlFailure m_openFailure;
    bool m_damageReported = false;
    bool m_openFailed = false; ///< and told
    bool m_troubled = false;   ///< and told
    QMutex m_mutex;
    std::deque<Job> m_jobs; ///< guarded by m_mutex
    bool m_posted = false;  ///< guarded by m_mutex: a drain is on its way
};

} // namespace gigflow
