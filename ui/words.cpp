// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace gigflow::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString orServer(const Error &error, const QString &otherwise)
{
    return error.serverText.isEmpty() ? otherwise : error.serverText;
}

} // namespace

QString ofError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return error.outcomeUnknown
                   ? Words::tr("The connection closed before an answer came. It may or may not "
                               "have worked.")
                   : Words::tr("The server cannot be reached. Check the connection and try again.");
    case Error::Kind::Tls:
        return Words::tr("The server's certificate is not trusted, so nothing was sent.");
    case Error::Kind::Timeout:
        return Words::tr("The server took too long to answer. Try again in a moment.");
    case Error::Kind::Cancelled:
        return Words::tr("Cancelled.");
    case Error::Kind::Unauthorized:
        return orServer(error, Words::tr("The name or the password is not right."));
    case Error::Kind::Forbidden:
        return orServer(error, Words::tr("You are not allowed to do that."));
    case Error::Kind::NotFound:
        return orServer(error, Words::tr("It is not there any more."));
    case Error::Kind::Conflict:
        return orServer(error, Words::tr("It has changed meanwhile."));
    case Error::Kind::Validation:
        return orServer(error, Words::tr("Something here needs another look."));
    case Error::Kind::RateLimited:
        return error.retryAfterSeconds > 0
                   ? Words::tr("Too many attempts. Try again in %1 s.").arg(error.retryAfterSeconds)
                   : Words::tr("Too many attempts. Try again in a little while.");
    case Error::Kind::Server:
        return Words::tr("The server has a problem of its own. Try again later.");
    case Error::Kind::BadResponse:
        return Words::tr("What answers there does not speak Gig Flow.");
    case Error::Kind::Storage:
        return storageProblem(error);
    case Error::Kind::Keychain:
        return Words::tr("The system's keyring did not cooperate.");
    }
    return {};
}

QString ofField(const FieldError &error)
{
    if (!error.message.isEmpty())
        return error.message;
    if (error.field == "title"_L1)
        return Words::tr("Give it a title of at most 100 characters.");
    if (error.field == "description"_L1)
        return Words::tr("Describe the work in at most 2,000 characters.");
    if (error.field == "budget"_L1 || error.field == "price"_L1)
        return Words::tr("Enter an amount such as %1 or %2.")
            .arg(QLocale().toString(450), QLocale().toString(450.5, 'f', 2));
    if (error.field == "message"_L1)
        return Words::tr("Write a few words to the owner.");
    if (error.field == "name"_L1)
        return Words::tr("Enter the name people should see.");
    if (error.field == "username"_L1)
        return Words::tr("Choose a username.");
    if (error.field == "email"_L1)
        return Words::tr("Enter a whole e-mail address.");
    if (error.field == "password"_L1 || error.field == "newPassword"_L1)
        return Words::tr("Use at least 8 characters.");
    return Words::tr("This needs another look.");
}

Tone toneOf(GigStatus status)
{
    switch (status) {
    case GigStatus::Open:
        return Tone::Accent;
    case GigStatus::Assigned:
        return Tone::Success;
    case GigStatus::Completed:
    case GigStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(BidStatus status)
{
    switch (status) {
    case BidStatus::Pending:
        return Tone::Warning;
    case BidStatus::Hired:
        return Tone::Success;
    case BidStatus::Rejected:
    case BidStatus::Withdrawn:
    case BidStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString ofSync(SyncState state)
{
    switch (state) {
    case SyncState::Synced:
        return {};
    case SyncState::Queued:
        return Words::tr("Queued");
    case SyncState::Sending:
        return Words::tr("Sending…");
    case SyncState::Refused:
        return Words::tr("Refused");
    case SyncState::Unknown:
        return Words::tr("Not confirmed");
    case SyncState::Conflict:
        return Words::tr("Changed meanwhile");
    }
    return {};
}

Tone toneOf(SyncState state)
{
    switch (state) {
    case SyncState::Refused:
        return Tone::Danger;
    case SyncState::Unknown:
    case SyncState::Conflict:
        return Tone::Warning;
    case SyncState::Synced:
    case SyncState::Queued:
    case SyncState::Sending:
        break;
    }
    return Tone::Neutral;
}

QString age(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1)
        return Words::tr("just now"); // also for a clock that is a little behind
    if (minutes < 60)
        return Words::tr("%Ln min ago", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return Words::tr("%Ln h ago", nullptr, int(minutes / 60));
    if (minutes < 7 * 24 * 60)
        return Words::tr("%Ln d ago", nullptr, int(minutes / (24 * 60)));
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString bidCount(int count)
{
    if (count < 0)
        return {};
    if (count == 0)
        return Words::tr("No bids yet");
    return bidCountText(count);
}

QString initials(const QString &name)
{
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return u"?"_s;
    // The first character may be a surrogate pair.
    const auto first = [](const QString &word) {
        return word.left(word[0].isHighSurrogate() ? 2 : 1).toUpper();
    };
    return parts.size() == 1 ? first(parts.first()) : first(parts.first()) + first(parts.last());
}

} // namespace gigflow::words
