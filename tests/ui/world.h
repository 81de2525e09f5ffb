// SPDX-License-Identifier: MIT
// A whole account in a temporary folder for the tests and the gallery of ui: real settings, store,
// outbox and session. Unless a test names a server, the address leads nowhere (a closed loopback
// port), so nothing is sent and everything stays as it was put.
#pragma once

#include "net/http/apiclient.h"
#include "net/secrets/memorysecretstore.h"
#include "ui/accounts.h"
#include "ui/context.h"
#include "ui/shell/navigator.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTemporaryDir>

namespace gigflow::test {

/// Scripted: remembers what was asked; the test answers when it wants to.
class FakeAccounts : public AccountService
{
    Q_OBJECT
public:
    using AccountService::AccountService;

    struct Asked
    {
        QUrl url;
        QString login;
        QString password;
        Registration registration;
        QPointer<QObject> context;
    };
    QList<Asked> probes;
    QList<Asked> signIns;
    QList<Asked> registrations;

    void probe(const QUrl &baseUrl, QObject *context, Answer<ServerInfo> answer) override;
    void signIn(const QUrl &baseUrl, const QString &login, const QString &password,
                QObject *context, Answer<SignedIn> answer) override;
    void registerAndSignIn(const QUrl &baseUrl, const Registration &registration, QObject *context,
                           Answer<SignedIn> answer) override;

    // Answer the oldest question; false where there is none, or its asker is gone.
    bool answerProbe(const Result<ServerInfo> &result);
    bool answerSignIn(const Result<SignedIn> &result);
    bool answerRegistration(const Result<SignedIn> &result);

private:
    QList<Answer<ServerInfo>> m_probeAnswers;
    QList<Answer<SignedIn>> m_signInAnswers;
    QList<Answer<SignedIn>> m_registrationAnswers;
};

/// Starts at once; signs in anybody it knows.
class FakeBackend : public LocalBackend
{
    Q_OBJECT
public:
    void start(QObject *context, Answer<QUrl> answer) override;
    bool isRunning() const override { return m_running; }
    QList<LocalPerson> people() const override;
    void signInAs(const QString &login, QObject *context, Answer<SignedIn> answer) override;

    std::optional<Error> startError; ///< answered instead of success

private:
    bool m_running = false;
};

/// Two accounts; remembers what was asked, and answers a removal when told to.
class FakeKnown : public KnownAccounts
{
    Q_OBJECT
public:
    FakeKnown();
    QList<Account> accounts() const override { return all; }
    Account current() const override { return all.first(); }
    void switchTo(const Account &account) override { switchedTo = account.name; }
    void add() override { adding = true; }
    void remove(const Account &account) override;
    bool isRemoving(const Account &account) const override
    {
        return m_removing && account == m_leaving;
    }
    std::optional<Problem> problem() const override { return m_problem; }
    void answerRemoval(const Result<void> &result); ///< forgets the account where that went well

    QList<Account> all;
    QString switchedTo;
    bool adding = false;

private:
    Account m_leaving;
    bool m_removing = false;
    std::optional<Problem> m_problem;
};

/// Remembers what a page asked of its window.
class FakeNavigator final : public Navigator
{
public:
    void openGig(GigKey key) override { opened = key; }
    void openPerson(const UserId &id, const QString &) override { person = id; }
    void browseOwner(const UserId &id, const QString &) override { owner = id; }
    void openSearch(SearchKey key) override { search = key; }
    void newGig() override {}
    void editGig(const Gig &gig) override { edited = gig.key; }
    void openDraft(const Draft &draft) override { this->draft = draft; }
    void say(const QString &text, const QString &action, std::function<void()> act) override
    {
        said = text;
        offered = action;
        this->act = std::move(act);
    }
    void offerUndo(const QString &text, std::function<void()> undo) override
    {
        say(text, QStringLiteral("Undo"), std::move(undo));
    }

    GigKey opened;
    GigKey edited;
    UserId person;
    UserId owner;
    SearchKey search;
    Draft draft;
    QString said;
    QString offered;
    std::function<void()> act;
};

/// A loopback port where nobody listens.
[[nodiscard]] QUrl nowhere();
[[nodiscard]] SignedIn someone(const QUrl &server = nowhere());

class World
{
public:
    explicit World(const QUrl &server = nowhere());
    ~World();

    [[nodiscard]] AppContext app();
    [[nodiscard]] AccountContext context();
    [[nodiscard]] bool waitOpen();
    /// Runs `work` in the store and waits until it is committed.
    [[nodiscard]] bool write(Store::WriteWork work);
    /// Believable gigs, bids and notices: Maya Okafor is the account, Sam Rivera the other person.
    [[nodiscard]] bool fill();
    /// Signed in at a server with these extensions (which then cannot be reached).
    void signIn(const QSet<QString> &capabilities);
    /// As at the start of the program with a sign-in in the keychain: asks the server.
    void resume();
    [[nodiscard]] GigKey key(const char *gigId) const;
    /// Submits and waits; the gig it made or touched.
    [[nodiscard]] tl::expected<Submitted, Error> submit(const Command &command);

    QTemporaryDir folder;
    QNetworkAccessManager network;
    MemorySecretStore secrets;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<FakeAccounts> accounts;
    FakeBackend backend;
    Account account;
    std::unique_ptr<Session> session;
    std::unique_ptr<Store> store;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Sync> sync;
};

} // namespace gigflow::test
