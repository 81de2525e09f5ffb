// SPDX-License-Identifier: MIT
// Where the data is: opens connections and brings the schema up to date.
#pragma once

#include "server/storage/connection.h"
#include "server/storage/error.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server::storage {

class Backend;
class Listener;

/// A connection borrowed from a Database; it goes back when the lease ends. Not shared between
/// threads.
class Lease
{
public:
    Lease(class Database *owner, std::unique_ptr<Connection> connection);
    ~Lease();
    Lease(Lease &&other) noexcept;
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
    Lease &operator=(Lease &&) = delete;
    Connection &operator*() const { return *m_connection; }
    Connection *operator->() const { return m_connection.get(); }

private:
    class Database *m_owner;
    std::unique_ptr<Connection> m_connection;
};

/// Thread-safe. Outlives every lease and connection it gave out.
class Database
{
public:
    /// `url` is `sqlite:PATH` (`sqlite::memory:` is refused: each connection would see its own) or
    /// `postgresql://USER:PASSWORD@HOST/NAME` with any parameter that libpq knows. The file is
    /// created with mode 0600 if it is not there. Opens nothing else and migrates nothing.
    static Result<std::unique_ptr<Database>> open(std::string_view url);
    /// On a backend of one's own.
    explicit Database(std::unique_ptr<Backend> backend);
    ~Database();

    /// Applies the numbered migrations that are missing, each in its own transaction. A schema
    /// newer than this program is left alone and is an error of kind NewerSchema.
    Result<void> migrate();

    /// 0 for an empty database.
    Result<int> schemaVersion();
    /// What migrate() leads to, whichever kind of database.
    static int latestSchemaVersion();

    /// A connection of one's own, kept until destroyed. Its statements may take as long as they
    /// need: for maintenance.
    Result<std::unique_ptr<Connection>> connect();
    /// A connection from the pool, alive as far as can be told without asking; opened if none is
    /// idle. On PostgreSQL its statements end with an error after seconds: for requests.
    Result<Lease> lease();

    /// Hears pg_notify() on the channel (a plain name). PostgreSQL only.
    Result<std::unique_ptr<Listener>> listen(std::string_view channel);

    [[nodiscard]] Dialect dialect() const;
    /// The folder that holds the database file: the place for generated secrets. Empty for a remote
    /// one.
    [[nodiscard]] const std::string &folder() const;
    /// For logs: never holds a password.
    [[nodiscard]] const std::string &displayName() const;

private:
    friend class Lease;
    void giveBack(std::unique_ptr<Connection> connection);

    const std::unique_ptr<Backend> m_backend;
    std::mutex m_poolMutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace gigflow::server::storage
