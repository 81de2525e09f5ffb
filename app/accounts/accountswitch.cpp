// SPDX-License-Identifier: MIT
#include "app/accounts/accountswitch.h"

#include "models/affinity.h"

#include <QDir>
#include <QTimer>

namespace gigflow {

namespace {

Error removalError(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

AccountSwitch::AccountSwitch(Settings &settings, ApiClient &api, SecretStore &secrets,
                             QObject *parent)
    : KnownAccounts(parent), m_settings(settings), m_api(api), m_secrets(secrets)
{
    connect(&settings, &Settings::accountsChanged, this, &KnownAccounts::changed);
}

AccountSwitch::~AccountSwitch() = default;

QList<Account> AccountSwitch::accounts() const
{
    return m_settings.accounts();
}

Account AccountSwitch::current() const
{
    return m_settings.currentAccount();
}

void AccountSwitch::switchTo(const Account &account)
{
    assertOwnThread(this);
    if (!account.isValid() || account.folderName() == current().folderName() || isRemoving(account))
        return;
    // As it is known by now: whoever asks may have had it for a while.
    const Account before = m_settings.account(account.folderName());
    const Account known = before.isValid() ? before : account;
    m_settings.rememberAccount(known);
    QMetaObject::invokeMethod(
        this, [this, known] { Q_EMIT switched(known); }, Qt::QueuedConnection);
}

void AccountSwitch::add()
{
    assertOwnThread(this);
    m_settings.clearCurrentAccount();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT welcomeWanted(); }, Qt::QueuedConnection);
}

bool AccountSwitch::isRemoving(const Account &account) const
{
    return m_removals.count(account.folderName()) > 0;
}

void AccountSwitch::remove(const Account &account)
{
    assertOwnThread(this);
    const QString name = account.folderName();
    if (!account.isValid() || isRemoving(account))
        return;
    m_problem.reset();
    m_settings.setMarked(account, Settings::Mark::Removing, true);
    m_removals[name].account = account;
    QMetaObject::invokeMethod(
        this, [this, name] { begin(name); }, Qt::QueuedConnection);
}

void AccountSwitch::resume()
{
    const QList<Account> all = accounts();
    for (const Account &account : all) {
        if (m_settings.isMarked(account, Settings::Mark::Removing))
            remove(account);
    }
}

void AccountSwitch::begin(const QString &name)
{
    Removal &removal = m_removals.at(name);
    const Account &account = removal.account;
    const bool shown = name == current().folderName();
    if (shown)
        m_settings.clearCurrentAccount();
    removal.session = leave ? leave(account) : nullptr;
    if (shown)
        Q_EMIT welcomeWanted();
    if (removal.session && (shown || removal.session->state() == Session::State::Active)) {
        signOut(name);
        return;
    }
    // Its session is brought up once more, so that the server hears of the end. Where that cannot
    // be done in time (away, locked, refused) only this computer forgets.
    if (!removal.session)
        removal.session = std::make_unique<Session>(account, m_api, m_secrets);
    Session *session = removal.session.get();
    connect(session, &Session::stateChanged, this, [this, name](Session::State state) {
        if (state != Session::State::Starting)
            QMetaObject::invokeMethod(
                this, [this, name] { signOut(name); }, Qt::QueuedConnection);
    });
    QTimer::singleShot(signOutLimit, session, [this, name] { signOut(name); });
    session->restore();
}

void AccountSwitch::signOut(const QString &name)
{
    const auto found = m_removals.find(name);
    if (found == m_removals.end() || std::exchange(found->second.signingOut, true))
        return;
    found->second.session->signOut(this, [this, name] { verify(name); });
}

void AccountSwitch::verify(const QString &name)
{
    // What signing out did to the secret it only logs; here it must be gone. A second deletion of
    // nothing is fine, and says what the keychain thinks.
    m_secrets.remove(name, this, [this, name](const tl::expected<void, SecretError> &result) {
        const auto found = m_removals.find(name);
        if (found == m_removals.end())
            return;
        const KeychainState state = result ? KeychainState::Ready : result.error().state;
        switch (state) {
        case KeychainState::Ready:
        case KeychainState::NotFound:
        case KeychainState::NoService: // then none could be kept, and none can be reached
            break;
        case KeychainState::Locked:
        case KeychainState::Denied:
        case KeychainState::Slow:
            end(name, tl::unexpected(removalError(Error::Kind::Keychain, result.error().detail)));
            return;
        }
        // Before the account is forgotten: where the program ends meanwhile, all of it is repeated.
        if (clearPictures)
            clearPictures(this, [this, name] { forget(name); });
        else
            forget(name);
    });
}

void AccountSwitch::forget(const QString &name)
{
    const auto found = m_removals.find(name);
    if (found == m_removals.end())
        return;
    const QString folder = m_settings.accountFolder(found->second.account);
    m_settings.forgetAccount(found->second.account);
    if (QDir(folder).exists())
        end(name, tl::unexpected(removalError(Error::Kind::Storage, folder)));
    else
        end(name, {});
}

void AccountSwitch::end(const QString &name, const Result<void> &result)
{
    auto node = m_removals.extract(name);
    Removal &removal = node.mapped();
    if (removal.session)
        removal.session.release()->deleteLater(); // it may be inside its own call
    if (!result) {
        m_settings.setMarked(removal.account, Settings::Mark::Removing, false);
        m_problem = Problem{removal.account, result.error()};
    }
    Q_EMIT removed(removal.account);
    Q_EMIT changed();
}

} // namespace gigflow
