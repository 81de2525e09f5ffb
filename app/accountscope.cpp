// SPDX-License-Identifier: MIT
#include "app/accountscope.h"

namespace gigflow {

AccountScope::AccountScope(const Account &account, const Settings &settings, ApiClient &api,
                           SecretStore &secrets)
    : m_account(account),
      m_store(std::make_unique<Store>(settings.accountFolder(account), account.user)),
      m_alerts(std::make_unique<SearchAlerts>(*m_store)),
      m_outbox(std::make_unique<Outbox>(*m_store)),
      m_session(std::make_unique<Session>(account, api, secrets)),
      m_sync(std::make_unique<Sync>(*m_session, api, *m_store, *m_outbox)),
      m_pictureSend(std::make_unique<PictureSend>(*m_session, api)),
      m_devices(std::make_unique<Devices>(*m_session, api))
{
    const auto host = settings.pictureHost(account);
    Cloudinary cloudinary;
    cloudinary.cloud = host.cloud;
    cloudinary.preset = host.preset;
    m_pictureSend->setCloudinary(cloudinary);
}

AccountScope::~AccountScope()
{
    m_devices.reset();
    m_pictureSend.reset();
    m_sync.reset();
    m_session.reset();
    m_outbox.reset();
    m_alerts.reset();
    m_store.reset();
}

AccountContext AccountScope::context() const
{
    AccountContext context;
    context.account = m_account;
    context.session = m_session.get();
    context.store = m_store.get();
    context.outbox = m_outbox.get();
    context.sync = m_sync.get();
    context.pictureSend = m_pictureSend.get();
    context.devices = m_devices.get();
    return context;
}

std::unique_ptr<Session> AccountScope::leave(std::unique_ptr<AccountScope> scope)
{
    scope->m_devices.reset();
    scope->m_pictureSend.reset();
    scope->m_sync.reset();
    return std::move(scope->m_session);
}

} // namespace gigflow
