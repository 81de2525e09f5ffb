// SPDX-License-Identifier: MIT
#pragma once

#include "models/sql/database.h"

namespace gigflow {

/// The schema this program writes; PRAGMA user_version of the file.
constexpr int schemaVersion = 3;

enum class SchemaState { Ready, Newer, Failed };

/// Brings the file to schemaVersion, one transaction a step. Newer: written by a later program,
/// nothing was changed.
[[nodiscard]] SchemaState migrate(Database &database);

/// Makes the full-text tables where SQLite has FTS5, and takes their triggers away where it has not
/// (they would make every write fail). False: search goes by LIKE.
[[nodiscard]] bool prepareSearch(Database &database);

/// The statements of a script: each ends with ';' at the end of a line before an empty one.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace gigflow
