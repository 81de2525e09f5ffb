// SPDX-License-Identifier: MIT
#include "ui/gig/undoable.h"

#include "ui/shell/navigator.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPointer>

namespace gigflow {

using namespace std::chrono_literals;

namespace {

/// A little longer than a toast stands. One that is pointed at, or has the focus, stands longer.
constexpr auto timeToThink = 9s;

/// The commands that were submitted together.
struct UndoBatch
{
    qsizetype unanswered = 0;
    QList<CommandKey> keys;
    std::optional<Error> error;
};

void takeBackBatch(Outbox &outbox, Navigator &navigator, QObject *context,
                   const QList<CommandKey> &keys)
{
    auto told = std::make_shared<bool>(false);
    for (const CommandKey key : keys) {
        outbox.cancel(key, context, [&navigator, told](bool taken) {
            if (!taken && !std::exchange(*told, true))
                navigator.say(QCoreApplication::translate("Undoable", "It has already been sent."));
        });
    }
}

void tellOfBatch(Outbox &outbox, Navigator &navigator, QObject *context, const UndoBatch &batch,
                 const QString &said)
{
    const QString text = batch.error ? words::ofError(*batch.error) : said;
    if (batch.keys.isEmpty()) // refused, or it had never been sent and is gone for good
        return navigator.say(text);
    navigator.offerUndo(text,
                        [&outbox, &navigator, context = QPointer(context), keys = batch.keys] {
                            if (context)
                                takeBackBatch(outbox, navigator, context, keys);
                        });
}

} // namespace

void submitUndoable(Outbox &outbox, Navigator &navigator, QObject *context,
                    const QList<Command> &commands, const QString &said)
{
    auto batch = std::make_shared<UndoBatch>();
    batch->unanswered = commands.size();
    for (const Command &command : commands) {
        outbox.submit(
            command, context,
            [&outbox, &navigator, context, said,
             batch](const tl::expected<Submitted, Error> &done) {
                if (!done)
                    batch->error = done.error();
                else if (done->command.isValid())
                    batch->keys.append(done->command);
                if (--batch->unanswered == 0)
                    tellOfBatch(outbox, navigator, context, *batch, said);
            },
            {}, timeToThink);
    }
}

} // namespace gigflow
