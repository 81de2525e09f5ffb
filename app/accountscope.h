// SPDX-License-Identifier: MIT
#pragma once

#include "models/searchalerts.h"
#include "net/images/picturesend.h"
#include "net/session/devices.h"
#include "ui/context.h"

#include <memory>

namespace gigflow {

/// Everything of one account that is open, shown or not, made in the order of the floors and taken
/// down in the reverse one. GUI thread.
class AccountScope
{
public:
    AccountScope(const Account &account, const Settings &settings, ApiClient &api,
                 SecretStore &secrets);
    ~AccountScope();

    [[nodiscard]] AccountContext context() const;
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Session &session() { return *m_session; }

    /// Ends everything but the session, which its caller still signs out.
    [[nodiscard]] static std::unique_ptr<Session> leave(std::unique_ptr<AccountScope> scope);

private:
    const Account m_account;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SearchAlerts> m_alerts;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Sync> m_sync;
    std::unique_ptr<PictureSend> m_pictureSend;
    std::unique_ptr<Devices> m_devices;
};

} // namespace gigflow
