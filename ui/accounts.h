// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"
#include "net/reply.h"

#include <QObject>

#include <optional>

namespace gigflow {

/// The accounts of this data folder, side by side: each with its own store, outbox and keychain
/// entry. Implemented in app. GUI thread.
class KnownAccounts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<Account> accounts() const = 0; ///< in the order they were added
    [[nodiscard]] virtual Account current() const = 0;         ///< not valid: nobody
    /// Shows that account. The one before it stays signed in, and keeps what is unsent.
    virtual void switchTo(const Account &account) = 0;
    /// Shows the welcome page, for signing in with one more; the one before stays signed in.
    virtual void add() = 0;
    /// Signs out where that can be done, and takes away the secret, the folder and the entry;
    /// changed() tells when that is over. Where the keyring does not let go of the secret
    /// (Error::Kind::Keychain: locked, denied, slow) the account stays listed, to be removed again.
    /// Ask first: what is unsent goes too.
    virtual void remove(const Account &account) = 0;
    [[nodiscard]] virtual bool isRemoving(const Account &account) const = 0;
    /// Of the last removal, where it failed: the page that asked may be gone by then. Until the
    /// next one begins.
    struct Problem
    {
        Account account;
        Error error;
    };
    [[nodiscard]] virtual std::optional<Problem> problem() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace gigflow
