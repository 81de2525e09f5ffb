// SPDX-License-Identifier: MIT
// What happens before there is a session: is a server there, sign in, register. Account security is
// a typed call, never an outbox command (design.md, "One way in, one way out").
#pragma once

#include "models/domain.h"
#include "net/reply.h"
#include "net/session/serverinfo.h"

#include <QObject>
#include <memory>

namespace gigflow {

class ApiClient;
class SecretStore;

/// gigflow-server's rule for new passwords, in characters; stricter than the original's web form.
inline constexpr int shortestPassword = 8;
inline constexpr int longestPassword = 128;

struct Tokens
{
    QString access;
    QString refresh;
};

struct Registration
{
    QString name;
    QString email;
    QString username;
    QString password;
    QString avatarUrl; ///< empty: a neutral picture where the server insists on one
    QString coverImage;
};

struct SignedIn
{
    ServerInfo server;
    Account account;
    UserPatch user;
    Tokens tokens; ///< goes to Session::start and nowhere else
};

/// Virtual, so that the forms of ui can be tested against scripted answers.
class AccountService : public QObject
{
    Q_OBJECT
public:
    explicit AccountService(ApiClient &api, QObject *parent = nullptr);
    ~AccountService() override;

    /// GET /api/health. Errors tell apart: Network, Tls, Timeout, BadResponse (something else
    /// answers there).
    virtual void probe(const QUrl &baseUrl, QObject *context, Answer<ServerInfo> answer);
    /// `login` with an '@' is sent as e-mail, else as username. Checks first what can be known
    /// (blank, too short: Validation with fields `login`, `password`), since a refused sign-in ends
    /// the original's process.
    virtual void signIn(const QUrl &baseUrl, const QString &login, const QString &password,
                        QObject *context, Answer<SignedIn> answer);
    /// Registers, then signs in (registration gives tokens in cookies only). Validation fields:
    /// name, email, username, password.
    virtual void registerAndSignIn(const QUrl &baseUrl, const Registration &registration,
                                   QObject *context, Answer<SignedIn> answer);
    /// The client's own checks of a registration, for errors beside the fields while typing; empty:
    /// fine.
    [[nodiscard]] static QList<FieldError> check(const Registration &registration);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
