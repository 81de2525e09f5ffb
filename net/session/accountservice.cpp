// SPDX-License-Identifier: MIT
#include "net/session/accountservice.h"

#include "models/affinity.h"
#include "models/characters.h"
#include "net/http/apiclient.h"
#include "net/session/neutralpictures.h"
#include "net/wire/json.h"

#include <QPointer>
#include <QRegularExpression>

namespace gigflow {
namespace {

constexpr int shortestOldPassword = 6; // the original's web form let nobody register with less
constexpr int longestName = 100;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

FieldError field(const char *name)
{
    return {QString::fromLatin1(name), QString()};
}

Error validation(const QList<FieldError> &fields)
{
    Error error;
    error.kind = Error::Kind::Validation;
    error.fields = fields;
    error.detail = QStringLiteral("refused before sending");
    return error;
}

QList<FieldError> checkSignIn(const QString &login, const QString &password)
{
    QList<FieldError> fields;
    if (isBlank(login))
        fields.append(field("login"));
    if (characterCount(password) < shortestOldPassword)
        fields.append(field("password"));
    return fields;
}

Result<SignedIn> decodeSignedIn(const ServerInfo &server, const QString &login,
                                const ApiResponse &response)
{
    const QJsonObject data = response.data.toObject();
    const auto user = wire::user(data.value(QLatin1String("user")));
    if (!user)
        return tl::unexpected(user.error());
    SignedIn out;
    out.server = server;
    out.user = *user;
    out.tokens.access = data.value(QLatin1String("accessToken")).toString();
    out.tokens.refresh = data.value(QLatin1String("refreshToken")).toString();
    if (out.tokens.access.isEmpty() || out.tokens.refresh.isEmpty())
        return tl::unexpected(wire::badResponse(QStringLiteral("sign-in answer without tokens")));
    out.account.server = server.identity();
    out.account.baseUrl = server.baseUrl;
    out.account.user = user->id;
    out.account.name = user->name.value_or(QString());
    out.account.login = login;
    return out;
}

QJsonObject registrationBody(const ServerInfo &server, const Registration &registration)
{
    const auto picture = [&server](const QString &chosen, const QString &neutral) {
        return chosen.isEmpty() && server.isOriginal() ? neutral : chosen;
    };
    QJsonObject body{{QStringLiteral("name"), registration.name.trimmed()},
                     {QStringLiteral("email"), registration.email.trimmed()},
                     {QStringLiteral("username"), registration.username.trimmed()},
                     {QStringLiteral("password"), registration.password}};
    const QString avatar = picture(registration.avatarUrl, neutralAvatarUrl());
    const QString cover = picture(registration.coverImage, neutralCoverUrl());
    if (!avatar.isEmpty())
        body.insert(QStringLiteral("avatarUrl"), avatar);
    if (!cover.isEmpty())
        body.insert(QStringLiteral("coverImage"), cover);
    return body;
}

} // namespace

struct AccountService::Private
{
    ApiClient &api;

    void login(const ServerInfo &server, const QString &login, const QString &password,
               QObject *context, Answer<SignedIn> answer);
};

AccountService::AccountService(ApiClient &api, QObject *parent)
    : QObject(parent), d(new Private{api})
{
}

AccountService::~AccountService() = default;

void AccountService::probe(const QUrl &baseUrl, QObject *context, Answer<ServerInfo> answer)
{
    assertOwnThread(this);
    ApiRequest request;
    request.baseUrl = baseUrl;
    request.path = apiPath({QStringLiteral("health")});
    request.timeoutMs = 10'000;
    request.maxResponseBytes = 1 << 20;
    d->api.send(request, context, [baseUrl, answer](const Result<ApiResponse> &response) {
        if (response) {
            answer(wire::health(baseUrl, response->data));
            return;
        }
        Error error = response.error();
        // An answer of some other program at this address, whatever its status.
        if (error.httpStatus >= 300 && error.httpStatus < 500 &&
            error.kind != Error::Kind::RateLimited)
            error.kind = Error::Kind::BadResponse;
        answer(tl::unexpected(error));
    });
}

void AccountService::Private::login(const ServerInfo &server, const QString &login,
                                    const QString &password, QObject *context,
                                    Answer<SignedIn> answer)
{
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.baseUrl = server.baseUrl;
    request.path = apiPath({QStringLiteral("auth"), QStringLiteral("login")});
    const bool isEmail = login.contains(QLatin1Char('@'));
    request.body.insert(isEmail ? QStringLiteral("email") : QStringLiteral("username"), login);
    request.body.insert(QStringLiteral("password"), password);
    api.send(request, context, [server, login, answer](const Result<ApiResponse> &response) {
        if (!response)
            answer(tl::unexpected(response.error()));
        else
            answer(decodeSignedIn(server, login, *response));
    });
}

void AccountService::signIn(const QUrl &baseUrl, const QString &login, const QString &password,
                            QObject *context, Answer<SignedIn> answer)
{
    assertOwnThread(this);
    QObject *const owner = context ? context : this;
    const QList<FieldError> fields = checkSignIn(login, password);
    if (!fields.isEmpty()) {
        QMetaObject::invokeMethod(
            owner, [answer, fields] { answer(tl::unexpected(validation(fields))); },
            Qt::QueuedConnection);
        return;
    }
    const QString trimmed = login.trimmed();
    probe(baseUrl, owner,
          [this, guard = QPointer(this), trimmed, password, owner,
           answer](const Result<ServerInfo> &server) {
              if (!server)
                  answer(tl::unexpected(server.error()));
              else if (guard)
                  d->login(*server, trimmed, password, owner, answer);
          });
}

void AccountService::registerAndSignIn(const QUrl &baseUrl, const Registration &registration,
                                       QObject *context, Answer<SignedIn> answer)
{
    assertOwnThread(this);
    QObject *const owner = context ? context : this;
    const QList<FieldError> fields = check(registration);
    if (!fields.isEmpty()) {
        QMetaObject::invokeMethod(
            owner, [answer, fields] { answer(tl::unexpected(validation(fields))); },
            Qt::QueuedConnection);
        return;
    }
    const auto onRegistered = [this, guard = QPointer(this), registration, owner, answer](
                                  const ServerInfo &server, const Result<ApiResponse> &response) {
        if (!response)
            answer(tl::unexpected(response.error()));
        else if (guard)
            d->login(server, registration.email.trimmed(), registration.password, owner, answer);
    };
    probe(baseUrl, owner,
          [this, guard = QPointer(this), registration, owner, answer,
           onRegistered](const Result<ServerInfo> &server) {
              if (!server) {
                  answer(tl::unexpected(server.error()));
                  return;
              }
              if (!guard)
                  return;
              ApiRequest request;
              request.method = ApiRequest::Method::Post;
              request.baseUrl = server->baseUrl;
              request.path = apiPath({QStringLiteral("auth"), QStringLiteral("register")});
              request.body = registrationBody(*server, registration);
              d->api.send(request, owner,
                          [server = *server, onRegistered](const Result<ApiResponse> &response) {
                              onRegistered(server, response);
                          });
          });
}

QList<FieldError> AccountService::check(const Registration &registration)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    static const QRegularExpression username(QStringLiteral("^[^@\\s]+$"));
    QList<FieldError> fields;
    if (isBlank(registration.name) || characterCount(registration.name.trimmed()) > longestName)
        fields.append(field("name"));
    if (!email.match(registration.email.trimmed()).hasMatch())
        fields.append(field("email"));
    // An '@' would make sign-in take the username for an e-mail address.
    if (!username.match(registration.username.trimmed()).hasMatch())
        fields.append(field("username"));
    if (characterCount(registration.password) < shortestPassword ||
        characterCount(registration.password) > longestPassword)
        fields.append(field("password"));
    return fields;
}

} // namespace gigflow
