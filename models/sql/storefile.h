// SPDX-License-Identifier: MIT
#pragma once

#include "models/sql/database.h"

namespace gigflow {

[[nodiscard]] QString storePath(const QString &folder);

/// The store's file, open for writing and of this program's schema. Writer thread.
struct StoreFile
{
    std::unique_ptr<Database> database;
    bool fullText = false;
    QString setAside; ///< where a damaged or newer file went; empty: nothing was wrong
};

/// Opens or makes the file. One that is damaged or newer is set aside and rebuilt with its unsent
/// work; `rebuild` does that in any case. Fails where the folder cannot be written to, the disk is
/// full, another process holds the file…
[[nodiscard]] tl::expected<StoreFile, SqlFailure> openStoreFile(const QString &folder,
                                                                bool rebuild = false);

/// Copies what the server does not have (outbox with the rows it names, drafts, marks, saved
/// searches, templates) and the notification history from an old file. Reads what can be read and
/// passes over the rest. False: the new file could not be written.
[[nodiscard]] bool carryOver(const QString &oldPath, Database &database);

} // namespace gigflow
