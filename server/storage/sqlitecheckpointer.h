// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

struct sqlite3;

namespace gigflow::server::storage {

/// Moves what was committed from the write-ahead log into the database file, on a thread of its
/// own: a writer that does it by the way, as SQLite has it, lets its client wait for two more
/// flushes of the disk. Thread-safe; outlives the connections that it watches.
class SqliteCheckpointer
{
public:
    explicit SqliteCheckpointer(std::string path) : m_path(std::move(path)) {}
    ~SqliteCheckpointer();
    SqliteCheckpointer(const SqliteCheckpointer &) = delete;
    SqliteCheckpointer &operator=(const SqliteCheckpointer &) = delete;

    /// From now on the commits of this connection lead to checkpoints.
    void watch(sqlite3 *handle);

private:
    static int onCommit(void *self, sqlite3 *handle, const char *schema, int pages);
    void wake();
    void run();

    const std::string m_path;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_wanted = false;
    bool m_stopping = false;
    std::thread m_thread; ///< starts with the first checkpoint
};

} // namespace gigflow::server::storage
