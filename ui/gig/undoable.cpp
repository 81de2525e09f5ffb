// SPDX-License-Identifier: MIT
#include "ui/gig/undoable.h"

#include "ui/shell/navigator.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace gigflow {

using namespace std::chrono_literals;

namespace {

/// A little longer than a toast stands.
constexpr auto timeToThink = 9s;

} // namespace

void submitUndoable(Outbox &outbox, Navigator &navigator, QObject *context, const Command &command,
                    const QString &said)
{
    outbox.submit(
        command, context,
        [&outbox, &navigator, said](const tl::expected<Submitted, Error> &done) {
            if (!done) {
                navigator.say(words::ofError(done.error()));
            } else if (done->command.isValid()) {
                //: on a button: takes back what was just done
                navigator.say(said, QCoreApplication::translate("Undoable", "Undo"),
                              [&outbox, key = done->command] { outbox.cancel(key); });
            } else { // it had never been sent, and is gone for good
                navigator.say(said);
            }
        },
        {}, timeToThink);
}

} // namespace gigflow
