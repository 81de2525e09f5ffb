// SPDX-License-Identifier: MIT
#include "world.h"

#include <QTest>
#include <QTimer>

namespace gigflow::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
bool answerOldest(QList<FakeAccounts::Asked> &asked, QList<Answer<T>> &answers,
                  const Result<T> &result)
{
    if (answers.isEmpty())
        return false;
    const auto question = asked.takeFirst();
    const auto answer = answers.takeFirst();
    if (!question.context)
        return false;
    answer(result);
    return true;
}

} // namespace

void FakeAccounts::probe(const QUrl &baseUrl, QObject *context, Answer<ServerInfo> answer)
{
    probes.append({baseUrl, {}, {}, {}, context});
    m_probeAnswers.append(std::move(answer));
}

void FakeAccounts::signIn(const QUrl &baseUrl, const QString &login, const QString &password,
                          QObject *context, Answer<SignedIn> answer)
{
    signIns.append({baseUrl, login, password, {}, context});
    m_signInAnswers.append(std::move(answer));
}

void FakeAccounts::registerAndSignIn(const QUrl &baseUrl, const Registration &registration,
                                     QObject *context, Answer<SignedIn> answer)
{
    registrations.append({baseUrl, {}, {}, registration, context});
    m_registrationAnswers.append(std::move(answer));
}

bool FakeAccounts::answerProbe(const Result<ServerInfo> &result)
{
    return answerOldest(probes, m_probeAnswers, result);
}

bool FakeAccounts::answerSignIn(const Result<SignedIn> &result)
{
    return answerOldest(signIns, m_signInAnswers, result);
}

bool FakeAccounts::answerRegistration(const Result<SignedIn> &result)
{
    return answerOldest(registrations, m_registrationAnswers, result);
}

void FakeBackend::start(QObject *context, Answer<QUrl> answer)
{
    QTimer::singleShot(0, context, [this, answer = std::move(answer)] {
        if (startError) {
            answer(tl::unexpected(*startError));
            return;
        }
        m_running = true;
        answer(nowhere());
    });
}

QList<LocalPerson> FakeBackend::people() const
{
    return {{u"maya"_s, u"Maya Okafor"_s, u"Posts gigs and hires"_s},
            {u"sam"_s, u"Sam Rivera"_s, u"Bids on gigs and gets hired"_s}};
}

void FakeBackend::signInAs(const QString &login, QObject *context, Answer<SignedIn> answer)
{
    QTimer::singleShot(0, context, [login, answer = std::move(answer)] {
        SignedIn fresh = someone();
        fresh.account.login = login;
        answer(fresh);
    });
}

FakeKnown::FakeKnown()
{
    Account other = someone().account;
    other.user = UserId{u"u-sam"_s};
    other.name = u"Sam Rivera"_s;
    other.login = u"sam@example.org"_s;
    all = {someone().account, other};
}

void FakeKnown::remove(const Account &account)
{
    m_leaving = account;
    m_removing = true;
    m_problem.reset();
}

void FakeKnown::answerRemoval(const Result<void> &result)
{
    if (result)
        all.removeOne(m_leaving);
    else
        m_problem = Problem{m_leaving, result.error()};
    m_removing = false;
    Q_EMIT changed();
}

QUrl nowhere()
{
    return QUrl(u"http://127.0.0.1:1"_s);
}

SignedIn someone(const QUrl &server)
{
    SignedIn fresh;
    fresh.server.baseUrl = server;
    fresh.server.serverId = u"test-server"_s;
    fresh.account.server = u"test-server"_s;
    fresh.account.baseUrl = fresh.server.baseUrl;
    fresh.account.user = UserId{u"u-maya"_s};
    fresh.account.name = u"Maya Okafor"_s;
    fresh.account.login = u"maya@example.org"_s;
    fresh.user.id = fresh.account.user;
    fresh.user.name = fresh.account.name;
    return fresh;
}

World::World(const QUrl &server)
    : settings(std::make_unique<Settings>(folder.path())),
      api(std::make_unique<ApiClient>(network)),
      accounts(std::make_unique<FakeAccounts>(*api)),
      account(someone(server).account),
      session(std::make_unique<Session>(account, *api, secrets)),
      store(std::make_unique<Store>(settings->accountFolder(account), account.user)),
      outbox(std::make_unique<Outbox>(*store)),
      sync(std::make_unique<Sync>(*session, *api, *store, *outbox))
{
}

World::~World() = default;

AppContext World::app()
{
    AppContext context;
    context.settings = settings.get();
    context.accounts = accounts.get();
    context.localBackend = &backend;
    return context;
}

AccountContext World::context()
{
    AccountContext context;
    context.account = account;
    context.session = session.get();
    context.store = store.get();
    context.outbox = outbox.get();
    context.sync = sync.get();
    return context;
}

void World::signIn(const QSet<QString> &capabilities)
{
    SignedIn fresh = someone(account.baseUrl);
    fresh.server.capabilities = capabilities;
    session->start(fresh);
}

void World::resume()
{
    secrets.write(account.folderName(), u"refresh"_s, session.get(),
                  [this](const tl::expected<void, SecretError> &) { session->restore(); });
}

bool World::waitOpen()
{
    return QTest::qWaitFor([this] { return store->isOpen(); });
}

bool World::write(Store::WriteWork work)
{
    std::optional<bool> done;
    store->write(std::move(work), store.get(),
                 [&done](const tl::expected<void, Error> &result) { done = result.has_value(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }) && *done;
}

tl::expected<Submitted, Error> World::submit(const Command &command)
{
    std::optional<tl::expected<Submitted, Error>> answer;
    outbox->submit(command, store.get(),
                   [&answer](const tl::expected<Submitted, Error> &done) { answer = done; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); })) {
        Error timeout;
        timeout.kind = Error::Kind::Timeout;
        return tl::unexpected(timeout);
    }
    return *answer;
}

GigKey World::key(const char *gigId) const
{
    return store->keyOf(GigId{QString::fromLatin1(gigId)});
}

} // namespace gigflow::test
