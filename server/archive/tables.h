// SPDX-License-Identifier: MIT
// What an archive holds of each table.
#pragma once

#include "server/storage/connection.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gigflow::server::archive {

enum class Kind { Text, Integer };

struct Column
{
    std::string_view name;
    Kind kind = Kind::Text;
    bool nullable = false;
};

struct Table
{
    std::string_view name;
    std::span<const Column> columns;
    std::string_view order;
    bool named = false;        ///< rows replace those of the same name: meta, counters
    bool folded = false;       ///< title_folded is made anew
    bool generatedKey = false; ///< the database makes the next `key`

    [[nodiscard]] std::string selectStatement() const;
    [[nodiscard]] std::string insertStatement() const;
};

/// In an order in which what is referred to comes first.
std::span<const Table> tables();
/// What an archive leaves out, and import empties with the rest: it is good on this server only.
std::span<const std::string_view> leftOut();
const Table *findTable(std::string_view name);

/// Why the database cannot be imported into: it holds something. Or it cannot be asked.
std::optional<std::string> notEmpty(storage::Connection &db);

} // namespace gigflow::server::archive
