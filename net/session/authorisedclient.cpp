// SPDX-License-Identifier: MIT
#include "net/session/authorisedclient.h"

#include "models/affinity.h"
#include "net/session/session.h"

#include <QPointer>

namespace gigflow {
namespace {

void attempt(const QPointer<Session> &session, const QPointer<ApiClient> &api,
             const ApiRequest &request, QObject *context, const Answer<ApiResponse> &answer,
             bool mayRepeat)
{
    const auto withToken = [=](const Result<QString> &token) {
        if (!token) {
            answer(tl::unexpected(token.error()));
            return;
        }
        if (!session || !api) {
            Error error;
            error.kind = Error::Kind::Cancelled;
            answer(tl::unexpected(error));
            return;
        }
        ApiRequest complete = request;
        complete.baseUrl = session->account().baseUrl;
        complete.bearer = *token;
        api->send(complete, context, [=](const Result<ApiResponse> &response) {
            // One that names a field speaks of what was typed (a wrong password), not of the token.
            const bool refused = !response && response.error().kind == Error::Kind::Unauthorized &&
                                 response.error().fields.isEmpty();
            if (!refused || !session) {
                answer(response);
                return;
            }
            session->reportUnauthorized(complete.bearer);
            if (mayRepeat)
                attempt(session, api, request, context, answer, false);
            else
                answer(response);
        });
    };
    session->accessToken(context, withToken);
}

} // namespace

void AuthorisedClient::send(const ApiRequest &request, QObject *context, Answer<ApiResponse> answer)
{
    Q_ASSERT(context);
    assertOwnThread(&m_session);
    attempt(&m_session, &m_api, request, context, answer, true);
}

} // namespace gigflow
