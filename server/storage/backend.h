// SPDX-License-Identifier: MIT
// What a Database needs of the kind of database it is.
#pragma once

#include "server/storage/connection.h"
#include "server/storage/embedded.h"
#include "server/storage/listener.h"

#include <memory>
#include <span>
#include <string>

namespace gigflow::server::storage {

/// Thread-safe.
class Backend
{
public:
    /// Patience: answering a request ends after seconds, maintenance may take hours.
    enum class Patience { Request, Maintenance };

    virtual ~Backend() = default;
    virtual Result<std::unique_ptr<Connection>> connect(Patience patience) = 0;
    virtual Result<std::unique_ptr<Listener>> listen(std::string_view channel);
    [[nodiscard]] virtual std::span<const EmbeddedFile> migrations() const = 0;
    [[nodiscard]] virtual const std::string &folder() const = 0;
    [[nodiscard]] virtual const std::string &displayName() const = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;
};

/// What Database::open() takes.
Result<std::unique_ptr<Backend>> openBackend(std::string_view url);
/// `path` is what follows "sqlite:". The file is created, for its owner only.
Result<std::unique_ptr<Backend>> openSqlite(std::string path);
/// Connects to nothing yet. Only where the program was built with PostgreSQL.
Result<std::unique_ptr<Backend>> openPostgreSql(const std::string &url);

} // namespace gigflow::server::storage
