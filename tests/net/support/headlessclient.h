// SPDX-License-Identifier: MIT
// One person's client without its windows: the real session, store, outbox and sync over one
// folder.
#pragma once

#include "models/outbox.h"
#include "models/store.h"
#include "net/http/apiclient.h"
#include "net/secrets/memorysecretstore.h"
#include "net/session/accountservice.h"
#include "net/session/session.h"
#include "net/sync/sync.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

/// A step of a test in a function of its own: QVERIFY in there leaves only that function, this
/// leaves the test too.
#define GIGFLOW_STEP(step)                                                                         \
    do {                                                                                           \
        step;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace gigflow::test {

/// Waits for the one answer of an asynchronous call; `start` gets the function to answer with.
/// Empty: none came in time.
template <class T, class Start>
[[nodiscard]] std::optional<T> awaitAnswer(const Start &start, int milliseconds = 20'000)
{
    auto answer = std::make_shared<std::optional<T>>();
    start([answer](const T &value) { answer->emplace(value); });
    (void)QTest::qWaitFor([&answer] { return answer->has_value(); }, milliseconds);
    return *answer;
}

class HeadlessClient
{
public:
    HeadlessClient() : m_api(m_manager), m_accounts(m_api) {}
    ~HeadlessClient() { quit(); }

    [[nodiscard]] AccountService &accounts() { return m_accounts; }
    [[nodiscard]] ApiClient &api() { return m_api; }

    /// Registers USERNAME at this server and opens everything.
    [[nodiscard]] bool join(const QUrl &server, const QString &username)
    {
        Registration person;
        person.name = username.left(1).toUpper() + username.mid(1);
        person.username = username;
        person.email = username + QStringLiteral("@example.org");
        person.password = passwordOf(username);
        const auto answer = awaitAnswer<Result<SignedIn>>([&](const Answer<SignedIn> &done) {
            m_accounts.registerAndSignIn(server, person, &m_context, done);
        });
        return answer && *answer && open(**answer);
    }

    [[nodiscard]] static QString passwordOf(const QString &username)
    {
        return QStringLiteral("the password of ") + username;
    }

    [[nodiscard]] bool open(const SignedIn &signedIn)
    {
        m_signedIn = signedIn;
        build();
        session->start(signedIn);
        return waitOpen();
    }

    /// A later start of the app: the refresh token comes from the keychain, the rows from the file.
    [[nodiscard]] bool openAgain()
    {
        build();
        session->restore();
        return waitOpen();
    }

    /// The app ends.
    void quit()
    {
        interests.clear();
        sync.reset();
        outbox.reset();
        store.reset();
        session.reset();
    }

    [[nodiscard]] tl::expected<Submitted, Error> submit(const Command &command)
    {
        using Outcome = tl::expected<Submitted, Error>;
        const auto outcome =
            awaitAnswer<Outcome>([&](const std::function<void(const Outcome &)> &done) {
                outbox->submit(command, &m_context, done);
            });
        return outcome.value_or(tl::unexpected(Error{}));
    }

    [[nodiscard]] QList<OutboxEntry> outboxEntries()
    {
        using Entries = QList<OutboxEntry>;
        return awaitAnswer<Entries>([&](const std::function<void(const Entries &)> &done) {
                   outbox->list(&m_context, done);
               })
            .value_or(Entries());
    }

    [[nodiscard]] QList<Notice> notices()
    {
        using Notices = QList<Notice>;
        return awaitAnswer<Notices>([&](const std::function<void(const Notices &)> &done) {
                   store->queryNotices(&m_context, done);
               })
            .value_or(Notices());
    }

    [[nodiscard]] QList<Gig> gigs(const GigQuery &query = {})
    {
        return store->gigs(keys<GigKey>([&](const Store::Reply<Store::KeyChunk> &chunk) {
            store->queryGigs(query, &m_context, chunk);
        }));
    }

    [[nodiscard]] QList<Bid> bids(const BidQuery &query = {})
    {
        return store->bids(keys<BidKey>([&](const Store::Reply<Store::KeyChunk> &chunk) {
            store->queryBids(query, &m_context, chunk);
        }));
    }

    /// The gig of this title, or one with an invalid key.
    [[nodiscard]] Gig gig(const QString &title)
    {
        const QList<Gig> all = gigs();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Gig &one) { return one.title == title; });
        return found == all.end() ? Gig() : *found;
    }

    [[nodiscard]] UserId user() const { return m_signedIn.account.user; }
    [[nodiscard]] const SignedIn &signedIn() const { return m_signedIn; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// The current access token, for what another program does in this person's name.
    [[nodiscard]] QString accessToken()
    {
        const auto token = awaitAnswer<Result<QString>>(
            [&](const Answer<QString> &done) { session->accessToken(&m_context, done); });
        return token && *token ? **token : QString();
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<Store> store;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Sync> sync;
    QList<std::shared_ptr<void>> interests; ///< what a page would hold

private:
    template <class Key, class Ask>
    [[nodiscard]] QList<Key> keys(const Ask &ask)
    {
        auto found = std::make_shared<QList<Key>>();
        auto complete = std::make_shared<bool>(false);
        ask([found, complete](const Store::KeyChunk &chunk) {
            for (const qint64 key : chunk.keys)
                found->append(Key{key});
            *complete = !chunk.more;
        });
        (void)QTest::qWaitFor([&complete] { return *complete; }, 20'000);
        return *found;
    }

    void build()
    {
        session = std::make_unique<Session>(m_signedIn.account, m_api, m_secrets);
        store = std::make_unique<Store>(m_folder.path(), m_signedIn.account.user);
        outbox = std::make_unique<Outbox>(*store);
        sync = std::make_unique<Sync>(*session, m_api, *store, *outbox);
    }

    [[nodiscard]] bool waitOpen()
    {
        return QTest::qWaitFor(
            [this] {
                return store->isOpen() && sync->status().lastSync.isValid() &&
                       sync->status().realtime;
            },
            20'000);
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_manager;
    ApiClient m_api;
    AccountService m_accounts;
    MemorySecretStore m_secrets;
    SignedIn m_signedIn;
    QObject m_context;
};

} // namespace gigflow::test
