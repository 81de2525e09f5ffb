// SPDX-License-Identifier: MIT
#pragma once

#include "net/http/apiclient.h"

#include <memory>

namespace gigflow {

class Session;

/// Requests in the name of a session: the token is waited for, and after a 401 the request is sent
/// once more with a renewed one (a 401 means that nothing was carried out). GUI thread; must not
/// outlive the session or the client.
class AuthorisedClient
{
public:
    AuthorisedClient(Session &session, ApiClient &api) : m_session(session), m_api(api) {}

    /// Base URL and bearer of `request` are filled in here. As ApiClient::send(); `context` must
    /// not be null.
    void send(const ApiRequest &request, QObject *context, Answer<ApiResponse> answer);
    [[nodiscard]] Session &session() const { return m_session; }

private:
    Session &m_session;
    ApiClient &m_api;
};

} // namespace gigflow
