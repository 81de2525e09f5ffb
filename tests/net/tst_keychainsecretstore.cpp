// SPDX-License-Identifier: MIT
// The real gnome-keyring-daemon in its three states, and a scripted service for what a real one
// does only on a click.
#include "net/secrets/keychainsecretstore.h"

#include "tests/net/fakekwallet.h"
#include "tests/net/fakesecretservice.h"
#include "tests/net/secretanswers.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/privatebus.h"

#include <QTest>

using namespace gigflow;
using namespace gigflow::test;
using namespace std::chrono_literals;

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    const QString m_key = QStringLiteral("server-1-user-2");
    const QString m_secret = QStringLiteral("refresh-token-äöü");

    /// A KDE session as QtKeychain and we tell it by.
    struct KdeSession
    {
        KdeSession() { qputenv("XDG_CURRENT_DESKTOP", "KDE"); }
        ~KdeSession() { qputenv("XDG_CURRENT_DESKTOP", "GNOME"); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        // Whatever desktop runs the tests: these are about the Secret Service.
        qunsetenv("KDE_FULL_SESSION");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QVERIFY(m_bus.start());
    }

    void unlocked()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        KeychainSecretStore store;
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::NotFound));
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Ready));
        QCOMPARE(keyring.items(QStringLiteral("server"), QStringLiteral("gigflow")).size(), 1);
        QCOMPARE(readOf(store, m_key)->value(), m_secret);
        QCOMPARE(stateOf(readOf(store, QStringLiteral("another"))),
                 number(KeychainState::NotFound));
        QCOMPARE(stateOf(writeOf(store, m_key, QStringLiteral("second"))),
                 number(KeychainState::Ready));
        QCOMPARE(readOf(store, m_key)->value(), QStringLiteral("second"));
        QCOMPARE(keyring.items(QStringLiteral("user"), m_key).size(), 1);
        QCOMPARE(stateOf(removeOf(store, m_key)), number(KeychainState::Ready));
        QVERIFY(keyring.items(QStringLiteral("user"), m_key).isEmpty());
        QCOMPARE(stateOf(removeOf(store, m_key)), number(KeychainState::Ready));
    }

    void lockedAnswersAtOnceAndKeepsTheSecret()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        KeychainSecretStore store;
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Ready));
        QVERIFY(keyring.lock());
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        QCOMPARE(stateOf(writeOf(store, m_key, QStringLiteral("x"))),
                 number(KeychainState::Locked));
        QCOMPARE(stateOf(removeOf(store, m_key)), number(KeychainState::Locked));
        QCOMPARE(keyring.items(QStringLiteral("user"), m_key).size(), 1);
    }

    void survivesARestartOfTheKeyring()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        KeychainSecretStore store;
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Ready));
        keyring.stop();
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::NoService));
        QVERIFY(keyring.start(false));
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        keyring.stop();
        QVERIFY(keyring.start(true));
        QCOMPARE(readOf(store, m_key)->value(), m_secret);
    }

    void none()
    {
        KeychainSecretStore store;
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::NoService));
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::NoService));
        QCOMPARE(stateOf(removeOf(store, m_key)), number(KeychainState::NoService));
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::NoService));
    }

    void aKeyringThatStandsStillLosesNothing()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.start(true));
        {
            KeychainSecretStore patient;
            QCOMPARE(stateOf(writeOf(patient, m_key, m_secret)), number(KeychainState::Ready));
        }
        QVERIFY(keyring.pause());
        KeychainSecretStore store(300ms);
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Slow));
        QCOMPARE(stateOf(writeOf(store, m_key, QStringLiteral("x"))), number(KeychainState::Slow));
        QCOMPARE(stateOf(removeOf(store, m_key)), number(KeychainState::Slow));
        QVERIFY(keyring.resume());
        KeychainSecretStore patient;
        const auto read = readOf(patient, m_key);
        QCOMPARE(stateOf(read), number(KeychainState::Ready));
        QCOMPARE(read->value(), m_secret);
    }

    void slowServiceIsToldApart()
    {
        FakeSecretService service;
        service.silent = true;
        KeychainSecretStore store(200ms);
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Slow));
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::Slow));
        service.silent = false;
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        QVERIFY(!service.calls.contains(u"GetSecrets"));
    }

    void kwalletIsAskedFirstAndWithPatience_data()
    {
        QTest::addColumn<int>("delay");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << 0 << true << false << number(KeychainState::NotFound);
        QTest::newRow("closed") << 0 << false << true << number(KeychainState::Locked);
        // Beyond QtKeychain's 500 ms, within ours: what it holds is found, what it does not is not.
        QTest::newRow("slow, closed") << 700 << false << true << number(KeychainState::Locked);
        QTest::newRow("slow, none") << 700 << true << false << number(KeychainState::NotFound);
        // QtKeychain has given the wallet up and found nothing elsewhere: that is no "not found".
        QTest::newRow("slow, open, held") << 700 << true << true << number(KeychainState::Denied);
        QTest::newRow("too slow, none") << 60'000 << true << false << number(KeychainState::Slow);
        QTest::newRow("too slow, closed") << 60'000 << false << true << number(KeychainState::Slow);
    }

    void kwalletIsAskedFirstAndWithPatience()
    {
        QFETCH(const int, delay);
        QFETCH(const bool, open);
        QFETCH(const bool, holds);
        QFETCH(const int, expected);
        const KdeSession kde;
        GnomeKeyring other; // where QtKeychain would look next: reachable, unlocked and empty
        QVERIFY(other.start(true));
        FakeKWallet wallet;
        wallet.delayMs = delay;
        wallet.open = open;
        if (holds)
            wallet.keys = {m_key};
        KeychainSecretStore store(delay > 10'000 ? 200ms : 10'000ms);
        QCOMPARE(stateOf(readOf(store, m_key)), expected);
        QVERIFY(!wallet.calls.contains(u"open")); // that would prompt
        if (delay == 0 && !open) {
            QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Locked));
            QVERIFY(!wallet.calls.contains(u"open"));
        }
    }

    void whatASlowKWalletDidNotGetIsFoundAgain()
    {
        const KdeSession kde;
        GnomeKeyring other; // where QtKeychain writes then
        QVERIFY(other.start(true));
        FakeKWallet wallet;
        wallet.delayMs = 700;
        KeychainSecretStore store;
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Ready));
        const auto read = readOf(store, m_key);
        QCOMPARE(stateOf(read), number(KeychainState::Ready));
        QCOMPARE(read->value(), m_secret);
        QVERIFY(!wallet.calls.contains(u"open"));
    }

    void withoutKWalletTheSecretServiceDecides()
    {
        const KdeSession kde;
        {
            KeychainSecretStore store;
            QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::NoService));
        }
        FakeSecretService service; // holds a locked item
        {
            KeychainSecretStore store;
            QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        }
        FakeKWallet wallet; // switched off is as good as none
        wallet.enabled = false;
        KeychainSecretStore store;
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        wallet.enabled = true; // and where it has nothing, the other store still may
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        service.silent = true;
        KeychainSecretStore hasty(300ms);
        QCOMPARE(stateOf(readOf(hasty, m_key)), number(KeychainState::Slow));
    }

    void openingTheWallet()
    {
        const KdeSession kde;
        FakeKWallet wallet;
        wallet.open = false;
        wallet.opens = -1;
        KeychainSecretStore store;
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::Denied));
        wallet.opens = 7;
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::Ready));
        QVERIFY(wallet.open);
        wallet.delayMs = 60'000; // the prompt waits
        std::optional<int> answered;
        store.unlock(this, [&](const tl::expected<void, SecretError> &result) {
            answered = number(result ? KeychainState::Ready : result.error().state);
        });
        store.cancelUnlock();
        QTRY_COMPARE(answered.value_or(-1), number(KeychainState::Denied));
    }

    void unlocksWithThePrompt_data()
    {
        QTest::addColumn<FakeSecretService::Prompt>("prompt");
        QTest::addColumn<bool>("hasDefault");
        QTest::addColumn<int>("expected");
        QTest::newRow("accepted") << FakeSecretService::Prompt::Accepts << true
                                  << number(KeychainState::Ready);
        QTest::newRow("dismissed")
            << FakeSecretService::Prompt::Dismisses << true << number(KeychainState::Denied);
        QTest::newRow("no default keyring")
            << FakeSecretService::Prompt::Accepts << false << number(KeychainState::Ready);
    }
    void unlocksWithThePrompt()
    {
        QFETCH(FakeSecretService::Prompt, prompt);
        QFETCH(bool, hasDefault);
        FakeSecretService service;
        service.prompt = prompt;
        service.hasDefault = hasDefault;
        KeychainSecretStore store;
        QTEST(stateOf(unlockOf(store)), "expected");
        QCOMPARE(service.calls.count(u"Prompt"), 1);
    }

    void makesADefaultKeyringOnlyOnUnlock()
    {
        FakeSecretService service;
        service.hasDefault = false;
        service.locked = false;
        KeychainSecretStore store;
        QCOMPARE(stateOf(writeOf(store, m_key, m_secret)), number(KeychainState::Locked));
        QVERIFY(!service.calls.contains(u"CreateCollection"));
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::Ready));
        QVERIFY(service.calls.contains(u"CreateCollection"));
    }

    void cancelStopsWaitingAndTheNextUnlockTakesThePromptUp()
    {
        FakeSecretService service;
        service.prompt = FakeSecretService::Prompt::Waits;
        KeychainSecretStore store;
        QList<int> answers;
        const auto note = [&](const tl::expected<void, SecretError> &answer) {
            answers << number(answer ? KeychainState::Ready : answer.error().state);
        };
        store.unlock(nullptr, note);
        store.unlock(nullptr, note); // asks while the first is under way: the same answer
        QTRY_VERIFY(service.calls.contains(u"Prompt"));
        QVERIFY(answers.isEmpty());
        store.cancelUnlock();
        QTRY_COMPARE(answers,
                     (QList{number(KeychainState::Denied), number(KeychainState::Denied)}));
        // A real gnome-keyring would be dead now if its prompt had been dismissed.
        QVERIFY(!service.calls.contains(u"Dismiss"));

        store.unlock(nullptr, note); // the prompt still shows; no second one comes up
        service.completePrompt(false);
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.last(), number(KeychainState::Ready));
        QCOMPARE(service.calls.count(u"Prompt"), 1);
    }

    void cancelBeforeThePromptShows()
    {
        FakeSecretService service;
        KeychainSecretStore store;
        std::optional<int> answer;
        store.unlock(nullptr, [&](const tl::expected<void, SecretError> &result) {
            answer = number(result ? KeychainState::Ready : result.error().state);
        });
        store.cancelUnlock();
        QTRY_COMPARE(answer.value_or(-1), number(KeychainState::Denied));
        QTRY_VERIFY(service.calls.contains(u"Unlock"));
        QCOMPARE(stateOf(readOf(store, m_key)),
                 number(KeychainState::Locked)); // a round trip later
        QVERIFY(!service.calls.contains(u"Prompt"));
        QCOMPARE(stateOf(unlockOf(store)), number(KeychainState::Ready));
    }

    void serviceGoesAwayUnderThePrompt()
    {
        FakeSecretService service;
        service.prompt = FakeSecretService::Prompt::Waits;
        KeychainSecretStore store;
        std::optional<KeychainState> answer;
        store.unlock(nullptr, [&](const tl::expected<void, SecretError> &result) {
            answer = result ? KeychainState::Ready : result.error().state;
        });
        QTRY_VERIFY(service.calls.contains(u"Prompt"));
        service.leaveBus();
        QTRY_COMPARE(answer, KeychainState::NoService);
    }

    void staysSilentToTheDead()
    {
        FakeSecretService service;
        KeychainSecretStore store;
        auto context = std::make_unique<QObject>();
        bool called = false;
        store.read(m_key, context.get(), [&](auto) { called = true; });
        context.reset();
        QCOMPARE(stateOf(readOf(store, m_key)), number(KeychainState::Locked));
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
