// SPDX-License-Identifier: MIT
#include "ui/widgets/unsynced.h"

#include "ui/widgets/emptystate.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

struct UnsyncedText
{
    Q_DECLARE_TR_FUNCTIONS(Unsynced)
};

} // namespace

Unsynced sayUnsynced(EmptyState &state, const SyncStatus &status, const UnsyncedWords &words)
{
    if (status.lastSync.isValid())
        return Unsynced::No;
    if (status.waitsForPerson) { // the strip above the page says what to do
        state.say(u"profile"_s, UnsyncedText::tr("You are not signed in"),
                  UnsyncedText::tr("What the server has appears here once you are."));
        return Unsynced::Waiting;
    }
    if (status.link == SyncStatus::Link::Offline) {
        state.say(u"offline"_s, UnsyncedText::tr("You are offline"), words.offline);
        return Unsynced::Waiting;
    }
    if (status.lastError) { // also while it is tried again by itself, or it would flicker
        state.say(u"warning"_s, words.failed, words::ofError(*status.lastError),
                  UnsyncedText::tr("Try again"));
        return Unsynced::Failed;
    }
    state.say(u"refresh"_s, words.fetching,
              UnsyncedText::tr("This is the first time, so it takes a moment."));
    return Unsynced::Waiting;
}

} // namespace gigflow
