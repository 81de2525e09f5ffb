// SPDX-License-Identifier: MIT
#include "tests/faults/client/consoleclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cstdio>

namespace gigflow::test {
namespace {

QString text(const QJsonObject &order, const char *name)
{
    return order.value(QLatin1String(name)).toString();
}

Money money(const QJsonObject &order)
{
    return Money::fromCents(order.value(QLatin1String("cents")).toInteger());
}

std::optional<Command> commandOf(const QJsonObject &order)
{
    const QString what = text(order, "do");
    const GigKey gig{order.value(QLatin1String("gig")).toInteger()};
    const BidKey bid{order.value(QLatin1String("bid")).toInteger()};
    if (what == QLatin1String("post"))
        return PostGig{text(order, "title"), text(order, "description"), money(order)};
    if (what == QLatin1String("edit"))
        return EditGig{gig, text(order, "title"), text(order, "description"), money(order)};
    if (what == QLatin1String("delete"))
        return DeleteGig{gig};
    if (what == QLatin1String("bid"))
        return PlaceBid{gig, money(order), text(order, "message")};
    if (what == QLatin1String("editbid"))
        return EditBid{bid, money(order), text(order, "message")};
    if (what == QLatin1String("withdraw"))
        return WithdrawBid{bid};
    if (what == QLatin1String("hire"))
        return Hire{bid};
    if (what == QLatin1String("decline"))
        return DeclineBid{bid};
    if (what == QLatin1String("shortlist"))
        return ShortlistBid{bid, order.value(QLatin1String("on")).toBool(true)};
    if (what == QLatin1String("complete"))
        return CompleteGig{gig};
    if (what == QLatin1String("profile"))
        return EditProfile{text(order, "name"), text(order, "username"), {}, {}};
    if (what == QLatin1String("avatar"))
        return EditProfile{text(order, "name"), text(order, "username"), text(order, "url"), {}};
    if (what == QLatin1String("cover"))
        return EditProfile{text(order, "name"), text(order, "username"), {}, text(order, "url")};
    return {};
}

QJsonObject described(const Error &error)
{
    static const char *const kinds[] = {
        "network",   "tls",         "timeout",  "cancelled",  "unauthorized",
        "forbidden", "notFound",    "conflict", "validation", "rateLimited",
        "server",    "badResponse", "storage",  "keychain",
    };
    QStringList fields;
    for (const FieldError &field : error.fields)
        fields.append(field.field + QStringLiteral(": ") + field.message);
    return {{QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(error.kind)])},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("text"), error.serverText},
            {QStringLiteral("fields"), fields.join(QLatin1Char(' '))}};
}

QString linkOf(SyncStatus::Link link)
{
    switch (link) {
    case SyncStatus::Link::Offline:
        return QStringLiteral("offline");
    case SyncStatus::Link::Connecting:
        return QStringLiteral("connecting");
    case SyncStatus::Link::Online:
        return QStringLiteral("online");
    }
    return {};
}

} // namespace

ConsoleClient::ConsoleClient(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_settings(dataFolder),
      m_api(m_manager),
      m_accounts(m_api),
      m_secrets(dataFolder + QStringLiteral("/keychain"))
{
}

ConsoleClient::~ConsoleClient()
{
    m_pages.clear();
    m_keeper.reset();
    m_sync.reset();
    m_session.reset();
    m_outbox.reset();
    m_store.reset();
}

void ConsoleClient::start()
{
    const Account account = m_settings.currentAccount();
    if (!account.isValid())
        return;
    open(account);
    m_session->restore();
}

void ConsoleClient::open(const Account &account)
{
    m_store = std::make_unique<Store>(m_settings.accountFolder(account), account.user);
    m_outbox = std::make_unique<Outbox>(*m_store);
    m_session = std::make_unique<Session>(account, m_api, m_secrets);
    m_sync = std::make_unique<Sync>(*m_session, m_api, *m_store, *m_outbox);

    const auto event = [](const char *name) {
        return QJsonObject{{QStringLiteral("event"), QLatin1String(name)}};
    };
    connect(m_store.get(), &Store::opened, this, [this, event](bool ok, const Error &error) {
        QJsonObject line = event("store");
        line.insert(QStringLiteral("open"), ok);
        if (!ok)
            line.insert(QStringLiteral("error"), described(error));
        say(line);
    });
    connect(m_store.get(), &Store::rebuilt, this, [this, event](const QString &where) {
        QJsonObject line = event("rebuilt");
        line.insert(QStringLiteral("where"), where);
        say(line);
    });
    connect(m_session.get(), &Session::stateChanged, this, [this, event](Session::State state) {
        QJsonObject line = event("session");
        line.insert(QStringLiteral("state"),
                    QLatin1String(
                        QMetaEnum::fromType<Session::State>().valueToKey(static_cast<int>(state))));
        say(line);
    });
    connect(m_sync.get(), &Sync::statusChanged, this, [this, event](const SyncStatus &status) {
        QJsonObject line = event("status");
        line.insert(QStringLiteral("link"), linkOf(status.link));
        line.insert(QStringLiteral("realtime"), status.realtime);
        line.insert(QStringLiteral("queued"), status.queued);
        if (status.lastError)
            line.insert(QStringLiteral("error"), described(*status.lastError));
        say(line);
    });
}

void ConsoleClient::onLine(const QByteArray &line)
{
    const QJsonObject order = QJsonDocument::fromJson(line).object();
    const int id = order.value(QLatin1String("id")).toInt();
    const QString what = text(order, "do");
    if (what == QLatin1String("register") || what == QLatin1String("signin")) {
        signIn(id, order);
        return;
    }
    if (!m_store) {
        answer(id, Error{});
        return;
    }
    const CommandKey key{order.value(QLatin1String("command")).toInteger()};
    if (const auto command = commandOf(order)) {
        submit(id, *command, text(order, "draft"));
    } else if (what == QLatin1String("forget")) {
        Drafts(*m_store).discard(text(order, "draft"));
        answer(id, QJsonObject());
    } else if (what == QLatin1String("type")) {
        type(order);
        answer(id, QJsonObject());
    } else if (what == QLatin1String("cancel")) {
        m_outbox->cancel(key);
        answer(id, QJsonObject());
    } else if (what == QLatin1String("retry")) {
        m_outbox->retry(key, order.value(QLatin1String("fresh")).toBool());
        answer(id, QJsonObject());
    } else if (what == QLatin1String("open")) { // a gig's page
        const GigKey gig{order.value(QLatin1String("gig")).toInteger()};
        m_pages = {m_sync->want(GigDetail{gig}), m_sync->want(BidsOf{gig})};
        answer(id, QJsonObject());
    } else {
        answer(id, Error{});
    }
}

void ConsoleClient::signIn(int id, const QJsonObject &order)
{
    const QUrl server(text(order, "server"));
    const auto done = [this, id](const Result<SignedIn> &result) {
        onSignedIn(id, result);
    };
    if (text(order, "do") == QLatin1String("signin")) {
        m_accounts.signIn(server, text(order, "login"), text(order, "password"), this, done);
        return;
    }
    Registration person;
    person.name = text(order, "name");
    person.username = text(order, "username");
    person.email = text(order, "email");
    person.password = text(order, "password");
    m_accounts.registerAndSignIn(server, person, this, done);
}

void ConsoleClient::onSignedIn(int id, const Result<SignedIn> &result)
{
    if (!result) {
        answer(id, result.error());
        return;
    }
    m_settings.rememberAccount(result->account);
    if (!m_session)
        open(result->account);
    m_store->write([user = result->user](StoreWriter &writer) { writer.mergeUser(user); });
    m_session->start(*result);
    answer(id, {{QStringLiteral("user"), result->account.user.value}});
}

void ConsoleClient::type(const QJsonObject &order)
{
    constexpr int keyEveryMs = 50;
    m_typed = {};
    m_typed.id = text(order, "draft");
    m_typed.title = text(order, "title");
    m_count = order.value(QLatin1String("from")).toInteger();
    m_keeper = std::make_unique<DraftKeeper>(
        *m_store, [this] { return m_typed; }, this);
    // A number as text: how far somebody has come, who never pauses.
    connect(&m_keys, &QTimer::timeout, m_keeper.get(), [this] {
        m_typed.text = QString::number(++m_count);
        m_keeper->touch();
        say({{QStringLiteral("event"), QStringLiteral("typed")},
             {QStringLiteral("number"), m_count}});
    });
    m_keys.start(keyEveryMs);
}

void ConsoleClient::submit(int id, const Command &command, const QString &draft)
{
    if (m_keeper && !draft.isEmpty()) { // as the forms do it
        m_keys.stop();
        m_keeper->stop();
    }
    m_outbox->submit(
        command, this,
        [this, id](const tl::expected<Submitted, Error> &made) {
            if (made)
                answer(id, {{QStringLiteral("command"), made->command.value},
                            {QStringLiteral("gig"), made->gig.value},
                            {QStringLiteral("bid"), made->bid.value}});
            else
                answer(id, made.error());
        },
        draft);
}

void ConsoleClient::answer(int id, QJsonObject line)
{
    line.insert(QStringLiteral("id"), id);
    line.insert(QStringLiteral("ok"), true);
    say(line);
}

void ConsoleClient::answer(int id, const Error &error)
{
    say({{QStringLiteral("id"), id},
         {QStringLiteral("ok"), false},
         {QStringLiteral("error"), described(error)}});
}

void ConsoleClient::say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace gigflow::test
