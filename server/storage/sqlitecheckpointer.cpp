// SPDX-License-Identifier: MIT
#include "server/storage/sqlitecheckpointer.h"

#include <sqlite3.h>

namespace gigflow::server::storage {
namespace {

// Pages of 4 kB. From the first on the thread works; it never catches up with writers that do not
// pause, and the log begins anew only where it has: from the second on a writer helps, while it
// still keeps the others out.
constexpr int enough = 1'000;
constexpr int tooMany = 4'000;

/// Waits for nobody: what readers still need stays in the log.
void checkpoint(sqlite3 *handle)
{
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace

SqliteCheckpointer::~SqliteCheckpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void SqliteCheckpointer::watch(sqlite3 *handle)
{
    sqlite3_wal_hook(handle, &SqliteCheckpointer::onCommit, this); // in place of SQLite's own
}

int SqliteCheckpointer::onCommit(void *self, sqlite3 *handle, const char * /*schema*/, int pages)
{
    if (pages >= tooMany)
        checkpoint(handle);
    else if (pages >= enough)
        static_cast<SqliteCheckpointer *>(self)->wake();
    return SQLITE_OK;
}

void SqliteCheckpointer::wake()
{
    const std::lock_guard lock(m_mutex);
    m_wanted = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_changed.notify_one();
}

void SqliteCheckpointer::run()
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    // Where this fails, the writers do it at `tooMany`.
    // A handle that has read nothing yet does not know that there is a log.
    const bool opened =
        sqlite3_open_v2(m_path.c_str(), &handle, flags, nullptr) == SQLITE_OK &&
        sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK;
    std::unique_lock lock(m_mutex);
    while (opened) {
        m_changed.wait(lock, [this] { return m_wanted || m_stopping; });
        if (m_stopping)
            break;
        m_wanted = false;
        lock.unlock();
        checkpoint(handle);
        lock.lock();
    }
    lock.unlock();
    sqlite3_close(handle);
}

} // namespace gigflow::server::storage
