// SPDX-License-Identifier: MIT
#include "server/storage/backend.h"
#include "server/storage/sqlite.h"
#include "server/storage/sqlitecheckpointer.h"

#include <filesystem>
#include <fstream>

namespace gigflow::server::storage {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected(Error{Error::Kind::Failure, std::move(message)});
}

/// Empty, and readable by its owner only, before SQLite writes the first byte (its -wal and -shm
/// files take over the mode).
Result<void> createPrivately(const fs::path &path)
{
    std::error_code error;
    if (fs::exists(path, error))
        return {};
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), error);
    std::ofstream file(path, std::ios::app);
    if (!file)
        return failure("Cannot create " + path.string() + ".");
    file.close();
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    return {};
}

class SqliteBackend final : public Backend
{
public:
    SqliteBackend(std::string path, std::string folder)
        : m_path(std::move(path)), m_folder(std::move(folder)), m_checkpointer(m_path)
    {
    }

    Result<std::unique_ptr<Connection>> connect(Patience) override
    {
        auto opened = SqliteConnection::open(m_path, m_writeMutex, m_checkpointer);
        if (!opened)
            return tl::unexpected(opened.error());
        return std::unique_ptr<Connection>(std::move(*opened));
    }
    [[nodiscard]] std::span<const EmbeddedFile> migrations() const override
    {
        return sqliteMigrations();
    }
    [[nodiscard]] const std::string &folder() const override { return m_folder; }
    [[nodiscard]] const std::string &displayName() const override { return m_path; }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }

private:
    const std::string m_path;
    const std::string m_folder;
    /// Held by a writing Transaction: writers of this process queue here, fairly, and not in
    /// SQLite's busy handler, which sleeps.
    std::mutex m_writeMutex;
    SqliteCheckpointer m_checkpointer;
};

} // namespace

Result<std::unique_ptr<Backend>> openSqlite(std::string path)
{
    if (path.starts_with("///")) // sqlite:///absolute/path, as other programs write it
        path.erase(0, 2);
    if (path.empty() || path == ":memory:")
        return failure("The database must be a file: sqlite:PATH.");
    auto created = createPrivately(path);
    if (!created)
        return tl::unexpected(created.error());
    const fs::path folder = fs::path(path).parent_path();
    return std::make_unique<SqliteBackend>(path, folder.empty() ? "." : folder.string());
}

} // namespace gigflow::server::storage
