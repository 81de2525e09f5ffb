// SPDX-License-Identifier: MIT
// Several accounts side by side, and that removing one leaves no row, file or secret: looked at in
// the folder and in the real keyring.
#include "app/accounts/accountswitch.h"
#include "models/outbox.h"
#include "net/http/apiclient.h"
#include "net/images/pictureloader.h"
#include "net/secrets/keychainsecretstore.h"
#include "tests/net/support/scriptedhttppeer.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/privatebus.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

class TestAccounts : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    PrivateBus m_bus;

    /// Two accounts on one server, each with a store of its own and a secret in the keyring.
    struct World
    {
        QTemporaryDir folder;
        ScriptedHttpPeer peer;
        QNetworkAccessManager manager;
        ApiClient api{manager};
        KeychainSecretStore secrets;
        Settings settings{folder.path()};
        AccountSwitch accounts{settings, api, secrets};
        Account ana = account(QStringLiteral("u1"), QStringLiteral("Ana"));
        Account ben = account(QStringLiteral("u2"), QStringLiteral("Ben"));
        QStringList loggedOut;

        World()
        {
            peer.setScript([this](const PeerRequest &request) {
                if (request.path == "/api/health")
                    return health({QStringLiteral("sessions")});
                if (request.path == "/api/users/refresh-token")
                    return ok(QJsonObject{
                        {QStringLiteral("accessToken"), makeToken(1'000, 1'900)},
                        {QStringLiteral("refreshToken"),
                         request.json().value(QStringLiteral("refreshToken")).toString() +
                             QStringLiteral("-next")}});
                if (request.path == "/api/users/logout")
                    loggedOut.append(QString::fromLatin1(request.bearer()));
                return ok(QJsonObject());
            });
            for (const Account &account : {ben, ana}) {
                settings.rememberAccount(account);
                fill(account);
            }
        }
        [[nodiscard]] Account account(const QString &user, const QString &name) const
        {
            Account account;
            account.server = peer.url().toString();
            account.baseUrl = peer.url();
            account.user = UserId{user};
            account.name = name;
            return account;
        }
        void fill(const Account &account)
        {
            Store store(settings.accountFolder(account), account.user);
            Outbox outbox(store);
            bool posted = false;
            outbox.submit(PostGig{QStringLiteral("Secret plan of ") + account.name,
                                  QStringLiteral("text"), Money::fromCents(100)},
                          &store,
                          [&](const tl::expected<Submitted, Error> &s) { posted = bool(s); });
            QTRY_VERIFY_WITH_TIMEOUT(posted, patience);
            bool written = false;
            secrets.write(
                account.folderName(), QStringLiteral("refresh-of-") + account.name, &settings,
                [&](const tl::expected<void, SecretError> &w) { written = w.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(written, patience);
        }
        [[nodiscard]] std::optional<Result<void>> remove(const Account &account)
        {
            accounts.remove(account);
            if (!QTest::qWaitFor([&] { return !accounts.isRemoving(account); }, patience))
                return std::nullopt;
            const auto problem = accounts.problem();
            return problem ? Result<void>(tl::unexpected(problem->error)) : Result<void>();
        }
        /// Every file below the data folder that holds the bytes.
        [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
        {
            QStringList found;
            QDirIterator files(folder.path(), QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                    found.append(file.fileName());
            }
            return found;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("KDE_FULL_SESSION");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QVERIFY(m_bus.start());
    }

    void sideBySide()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        QCOMPARE(world.accounts.accounts().size(), 2);
        QCOMPARE(world.accounts.current().name, QStringLiteral("Ana"));
        QVERIFY(world.settings.accountFolder(world.ana) != world.settings.accountFolder(world.ben));
        QCOMPARE(world.filesWith("Secret plan of Ana").size(), 1);
        QCOMPARE(keyring.items(QStringLiteral("server"), QStringLiteral("gigflow")).size(), 2);

        QSignalSpy switched(&world.accounts, &AccountSwitch::switched);
        world.accounts.switchTo(world.ana); // it is
        world.accounts.switchTo(world.ben);
        QCOMPARE(switched.size(), 0); // not inside the call: a page of what goes may have made it
        QTRY_COMPARE(switched.size(), 1);
        QCOMPARE(world.settings.currentAccount().name, QStringLiteral("Ben"));
        QCOMPARE(keyring.items(QStringLiteral("server"), QStringLiteral("gigflow")).size(), 2);

        QSignalSpy welcome(&world.accounts, &AccountSwitch::welcomeWanted);
        world.accounts.add();
        QTRY_COMPARE(welcome.size(), 1);
        QVERIFY(!world.accounts.current().isValid());
        QCOMPARE(world.accounts.accounts().size(), 2); // both stay, signed in
    }

    void removingAnotherLeavesNothingOfIt()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        const auto result = world.remove(world.ben);
        QVERIFY(result && *result);
        QCOMPARE(world.loggedOut.size(), 1); // the server was told
        QCOMPARE(world.accounts.accounts().size(), 1);
        QCOMPARE(world.accounts.current().name, QStringLiteral("Ana"));
        QVERIFY(!QDir(world.settings.accountFolder(world.ben)).exists());
        QVERIFY(world.filesWith("Secret plan of Ben").isEmpty());
        QVERIFY(world.filesWith(world.ben.folderName().toUtf8()).isEmpty());
        QVERIFY(keyring.items(QStringLiteral("user"), world.ben.folderName()).isEmpty());
        QCOMPARE(world.filesWith("Secret plan of Ana").size(), 1);
        QCOMPARE(keyring.items(QStringLiteral("user"), world.ana.folderName()).size(), 1);
    }

    void removingTheOneThatIsShown()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        auto store =
            std::make_unique<Store>(world.settings.accountFolder(world.ana), world.ana.user);
        auto session = std::make_unique<Session>(world.ana, world.api, world.secrets);
        session->restore();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Active, patience);
        world.accounts.leave = [&](const Account &) {
            store.reset(); // its files are open
            return std::move(session);
        };
        const auto result = world.remove(world.ana);
        QVERIFY(result && *result);
        QCOMPARE(world.loggedOut.size(), 1);
        QVERIFY(!world.accounts.current().isValid());
        QVERIFY(world.filesWith("Secret plan of Ana").isEmpty());
        QVERIFY(keyring.items(QStringLiteral("user"), world.ana.folderName()).isEmpty());
    }

    void removingOneThatIsOpenUnseen()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        auto session = std::make_unique<Session>(world.ben, world.api, world.secrets);
        session->restore();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Active, patience);
        world.accounts.leave = [&](const Account &account) {
            return account.folderName() == world.ben.folderName() ? std::move(session) : nullptr;
        };
        const auto result = world.remove(world.ben);
        QVERIFY(result && *result);
        QCOMPARE(world.loggedOut.size(), 1); // by the session that it had, not by one more
        QVERIFY(!session);
        QCOMPARE(world.accounts.current().folderName(), world.ana.folderName());
        QVERIFY(keyring.items(QStringLiteral("user"), world.ben.folderName()).isEmpty());
    }

    void picturesGoToo()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(&buffer, "PNG"));
        ScriptedHttpPeer pictures(
            [&](const PeerRequest &) { return answer(200, bytes, "image/png"); });
        PictureLoader loader(world.manager, world.folder.filePath(QStringLiteral("pictures")));
        loader.setOwnServer(pictures.url());
        bool shown = false;
        loader.load(QStringLiteral("/uploads/ben.png"), QSize(8, 8), &world.settings,
                    [&](const Result<QImage> &loaded) { shown = loaded.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(shown, patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.filesWith("PNG").size(), 1, patience);
        world.accounts.clearPictures = [&](QObject *asker, std::function<void()> done) {
            loader.clearCache(asker, std::move(done));
        };
        const auto result = world.remove(world.ben);
        QVERIFY(result && *result);
        QVERIFY(world.filesWith("PNG").isEmpty());
    }

    void aServerThatIsAwayHoldsNothingUp()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        world.accounts.signOutLimit = std::chrono::milliseconds(300);
        world.peer.setScript([](const PeerRequest &) { return hang(); });
        const auto result = world.remove(world.ben);
        QVERIFY(result && *result);
        QVERIFY(keyring.items(QStringLiteral("user"), world.ben.folderName()).isEmpty());
        QVERIFY(world.filesWith("Secret plan of Ben").isEmpty());
    }

    void aLockedKeyringKeepsTheAccountListed()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        QVERIFY(keyring.lock());
        const auto result = world.remove(world.ben);
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Error::Kind::Keychain);
        QCOMPARE(world.accounts.accounts().size(), 2); // to be removed again, once it is unlocked
        QVERIFY(QDir(world.settings.accountFolder(world.ben)).exists());
        QCOMPARE(keyring.items(QStringLiteral("user"), world.ben.folderName()).size(), 1);
        QVERIFY(!world.accounts.isRemoving(world.ben));
        QVERIFY(world.accounts.problem()); // for the page that comes after the one that asked
        QCOMPARE(world.accounts.problem()->error.kind, Error::Kind::Keychain);
        world.accounts.resume(); // it failed, and waits for the person
        QVERIFY(!world.accounts.isRemoving(world.ben));
    }

    void aRemovalGoesOnAfterTheProgramEnded()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        World world;
        {
            AccountSwitch before(world.settings, world.api, world.secrets);
            before.remove(world.ben);
        }
        QVERIFY(world.filesWith("Secret plan of Ben").size() == 1);
        world.accounts.resume();
        QTRY_COMPARE_WITH_TIMEOUT(world.accounts.accounts().size(), 1, patience);
        QVERIFY(world.filesWith("Secret plan of Ben").isEmpty());
        QVERIFY(keyring.items(QStringLiteral("user"), world.ben.folderName()).isEmpty());
        QVERIFY(!world.accounts.problem());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
