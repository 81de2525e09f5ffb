// SPDX-License-Identifier: MIT
#include "models/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;

namespace {

Account account(const QString &server, const QString &user)
{
    Account a;
    a.server = server;
    a.user = UserId{user};
    a.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:5000"));
    a.name = QStringLiteral("Zoë");
    a.login = QStringLiteral("zoe@example.org");
    return a;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderNames();
    void accountsOutliveTheProcess();
    void aChangeMakesNobodyCurrent();
    void forgettingLeavesNoFolder();
    void valuesAreWrittenAtOnce();
    void alertsAreChosenByKindAndPaused();
    void networkAndLanguage();
    void noCredentialsInTheFile();
};

void TestSettings::folderNames()
{
    const QString name = account(QStringLiteral("srv"), QStringLiteral("u1")).folderName();
    // Stable for ever: a change would orphan every stored account and its secret.
    QCOMPARE(name, account(QStringLiteral("srv"), QStringLiteral("u1")).folderName());
    QCOMPARE(name.size(), 32);
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]+$")).match(name).hasMatch());
    QVERIFY(account(QStringLiteral("ab"), QStringLiteral("c")).folderName() !=
            account(QStringLiteral("a"), QStringLiteral("bc")).folderName());
    Account renamed = account(QStringLiteral("srv"), QStringLiteral("u1"));
    renamed.name = QStringLiteral("other");
    renamed.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:6000"));
    QCOMPARE(renamed.folderName(), name);
    QCOMPARE(account(QStringLiteral("../.."), QStringLiteral("a/b")).folderName().size(), 32);
}

void TestSettings::accountsOutliveTheProcess()
{
    const QTemporaryDir dir;
    Account one = account(QStringLiteral("s1"), QStringLiteral("u1"));
    one.capabilities = {QStringLiteral("bids"), QStringLiteral("events")};
    Account two = account(QStringLiteral("s2"), QStringLiteral("u2"));
    two.local = true;
    {
        Settings settings(dir.path());
        QVERIFY(!settings.currentAccount().isValid());
        settings.rememberAccount(one);
        settings.rememberAccount(two);
        settings.rememberAccount(one);
        settings.rememberAccount(Account());
    }
    Settings settings(dir.path());
    QCOMPARE(settings.accounts(), (QList<Account>{one, two}));
    QCOMPARE(settings.currentAccount(), one);
    QSignalSpy changed(&settings, &Settings::accountsChanged);
    settings.clearCurrentAccount();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!settings.currentAccount().isValid());
    QCOMPARE(settings.accounts().size(), 2);
}

void TestSettings::aChangeMakesNobodyCurrent()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    const Account one = account(QStringLiteral("s1"), QStringLiteral("u1"));
    const Account two = account(QStringLiteral("s2"), QStringLiteral("u2"));
    settings.rememberAccount(one);
    settings.rememberAccount(two);
    const QSignalSpy changed(&settings, &Settings::accountsChanged);
    const auto rename = [](Account &known) {
        known.name = QStringLiteral("Renamed");
    };
    settings.changeAccount(one.folderName(), rename);
    settings.changeAccount(one.folderName(), rename); // nothing new
    settings.changeAccount(QStringLiteral("nobody"), rename);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.currentAccount(), two);
    QCOMPARE(Settings(dir.path()).accounts().at(0).name, QStringLiteral("Renamed"));
    QCOMPARE(settings.accounts().size(), 2);
}

void TestSettings::forgettingLeavesNoFolder()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    const Account one = account(QStringLiteral("s1"), QStringLiteral("u1"));
    const Account two = account(QStringLiteral("s2"), QStringLiteral("u2"));
    for (const Account &a : {one, two}) {
        settings.rememberAccount(a);
        QVERIFY(QDir().mkpath(settings.accountFolder(a) + QStringLiteral("/deep")));
    }
    settings.setMarked(one, Settings::Mark::SignedOut, true);
    settings.setMarked(two, Settings::Mark::Removing, true);
    settings.setPictureHost(two, {QStringLiteral("cloud"), QStringLiteral("preset")});
    QVERIFY(
        Settings(dir.path()).isMarked(two, Settings::Mark::Removing)); // it outlives the program
    settings.forgetAccount(two);
    QVERIFY(!settings.isMarked(two, Settings::Mark::Removing));
    QVERIFY(settings.isMarked(one, Settings::Mark::SignedOut));
    QFile file(dir.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(two.folderName().toUtf8()));
    QVERIFY(!QDir(settings.accountFolder(two)).exists());
    QVERIFY(QDir(settings.accountFolder(one)).exists());
    QCOMPARE(settings.accounts(), QList<Account>{one});
    QVERIFY(!settings.currentAccount().isValid());
    // An account that is none names no folder at all.
    settings.forgetAccount(Account());
    QVERIFY(QDir(dir.path()).exists());
}

void TestSettings::valuesAreWrittenAtOnce()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    QSignalSpy themed(&settings, &Settings::themeChanged);
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QVERIFY(settings.closeToTray());
    settings.setTheme(Settings::Theme::Dark);
    settings.setTheme(Settings::Theme::Dark);
    QCOMPARE(themed.count(), 1);
    settings.setCloseToTray(false);
    settings.setDesktopNotifications(false);
    settings.setLastServerAddress(QStringLiteral("example.org:5000"));
    settings.setWindowState(QStringLiteral("main"), QByteArray("\0\1state", 7));
    // Another process, while the first still runs.
    const Settings other(dir.path());
    QCOMPARE(other.theme(), Settings::Theme::Dark);
    QVERIFY(!other.closeToTray());
    QVERIFY(!other.desktopNotifications());
    QCOMPARE(other.lastServerAddress(), QStringLiteral("example.org:5000"));
    QCOMPARE(other.windowState(QStringLiteral("main")), QByteArray("\0\1state", 7));
}

void TestSettings::alertsAreChosenByKindAndPaused()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    QSignalSpy told(&settings, &Settings::alertsChanged);
    QVERIFY(settings.tells(Notice::Kind::Hired) && settings.tells(Notice::Kind::BidReceived));
    settings.setTells(Notice::Kind::BidReceived, false);
    settings.setTells(Notice::Kind::BidReceived, false);
    QVERIFY(settings.tells(Notice::Kind::Hired) && !settings.tells(Notice::Kind::BidReceived));
    QVERIFY(!settings.alertsPausedUntil().isValid());
    const QDateTime until(QDate(2026, 5, 4), QTime(12, 30), Qt::UTC);
    settings.pauseAlerts(until);
    QCOMPARE(Settings(dir.path()).alertsPausedUntil(), until);
    settings.pauseAlerts({});
    QVERIFY(!settings.alertsPausedUntil().isValid());
    QCOMPARE(told.count(), 3);
}

void TestSettings::networkAndLanguage()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    QSignalSpy network(&settings, &Settings::networkChanged);
    QSignalSpy language(&settings, &Settings::languageChanged);
    QCOMPARE(settings.proxy(), Settings::Proxy());
    const Settings::Proxy proxy{Settings::Proxy::Kind::Socks, QStringLiteral("10.0.0.1"), 1080,
                                QStringLiteral("zoe")};
    settings.setProxy(proxy);
    settings.setProxy(proxy);
    QVERIFY(settings.setPrivateCa("-----BEGIN CERTIFICATE-----\n"));
    QCOMPARE(network.count(), 2);
    settings.setLanguage(QStringLiteral("de"));
    settings.setLanguage(QStringLiteral("de"));
    QCOMPARE(language.count(), 1);
    const Account a = account(QStringLiteral("s1"), QStringLiteral("u1"));
    settings.setPictureHost(a, {QStringLiteral("cloud"), QStringLiteral("preset")});
    settings.setTheme(Settings::Theme::HighContrast);
    Settings other(dir.path());
    QCOMPARE(other.proxy(), proxy);
    QCOMPARE(other.privateCa(), QByteArray("-----BEGIN CERTIFICATE-----\n"));
    QCOMPARE(other.language(), QStringLiteral("de"));
    QCOMPARE(other.theme(), Settings::Theme::HighContrast);
    QCOMPARE(other.pictureHost(a).preset, QStringLiteral("preset"));
    QVERIFY(other.pictureHost(account(QStringLiteral("s1"), QStringLiteral("u2"))).cloud.isEmpty());
    QVERIFY(other.setPrivateCa({}));
    QVERIFY(other.privateCa().isEmpty());
    QVERIFY(other.setPrivateCa({}));
}

void TestSettings::noCredentialsInTheFile()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    Account a = account(QStringLiteral("s1"), QStringLiteral("u1"));
    a.baseUrl = QUrl(QStringLiteral("https://zoe:hunter2@example.org"));
    settings.rememberAccount(a);
    QFile file(dir.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("example.org"));
    QVERIFY(!text.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
