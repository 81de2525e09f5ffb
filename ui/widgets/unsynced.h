// SPDX-License-Identifier: MIT
#pragma once

#include "net/sync/sync.h"

namespace gigflow {

class EmptyState;

/// What is particular to a list in what it says while nothing has been fetched yet; sentences.
struct UnsyncedWords
{
    QString offline;  ///< under "You are offline"
    QString failed;   ///< a headline; why stands under it
    QString fetching; ///< a headline
};

enum class Unsynced { No, Waiting, Failed };

/// An empty list is not "none" before a pull has ended: says that there is no connection, what went
/// wrong, with a button (Failed: `acted` is to try again), or that it is being fetched. No: nothing
/// is said, since the list is known to be empty.
[[nodiscard]] Unsynced sayUnsynced(EmptyState &state, const SyncStatus &status,
                                   const UnsyncedWords &words);

} // namespace gigflow
