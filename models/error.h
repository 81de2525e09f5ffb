// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace gigflow {

/// One field the server (or the client's own check) did not accept.
struct FieldError
{
    QString field;   ///< the wire's name: "title", "budget", "email"
    QString message; ///< the server's words, or empty
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// What went wrong, in a closed set of kinds. Only ui turns a kind into words; `serverText` is the
/// server's own message (may be empty) and `detail` is for the log and never holds a secret.
struct Error
{
    enum class Kind {
        Network,      ///< no connection, refused, name not found, connection closed
        Tls,          ///< certificate or handshake
        Timeout,      ///< the deadline passed
        Cancelled,    ///< by us
        Unauthorized, ///< 401
        Forbidden,    ///< 403
        NotFound,     ///< 404
        Conflict,     ///< 409, 412
        Validation,   ///< 400, 413, 422, with `fields` where the server named them
        RateLimited,  ///< 429, with retryAfterSeconds
        Server,       ///< 5xx
        BadResponse,  ///< not what the contract says
        Storage,      ///< the local store: disk full, read-only, damaged
        Keychain,     ///< the OS keychain
    };

    Kind kind = Kind::Network;
    QString serverText;
    QString detail;
    QList<FieldError> fields;
    int httpStatus = 0;
    int retryAfterSeconds = 0;
    /// In the envelope of contract.md: the server itself said so, not something on the way to it.
    bool enveloped = false;
    /// The request may or may not have been carried out (closed or timed out after it was sent).
    bool outcomeUnknown = false;
};

} // namespace gigflow
