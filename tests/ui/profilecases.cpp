// SPDX-License-Identifier: MIT
#include "tst_forms.h"

#include "driver.h"

#include "models/draftlistmodel.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::fieldOf;
using test::in;
using test::textsOf;

namespace {

const QString draftWords = u"Not saved yet. What you typed is kept here as a draft."_s;

/// What the store's file has on the disk just now, where a killed program would find it again.
QStringList draftsOnDisk(const QString &folder)
{
    QStringList rows;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"onDisk"_s);
        file.setDatabaseName(folder + u"/store.db"_s);
        file.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!file.open())
            qFatal("the store's file cannot be read");
        QSqlQuery query(file);
        if (!query.exec(u"SELECT id, title, body FROM drafts ORDER BY id"_s))
            qFatal("the drafts cannot be read");
        while (query.next())
            rows.append(query.value(0).toString() + u'|' + query.value(1).toString() + u'|' +
                        query.value(2).toString());
    }
    QSqlDatabase::removeDatabase(u"onDisk"_s);
    return rows;
}

} // namespace

void TestForms::theProfileIsSaved()
{
    test::FakeNavigator navigator;
    ProfilePage page(m_world->context(), navigator);
    auto *name = in<QLineEdit>(page, "profileName");
    auto *save = in<BusyButton>(page, "saveProfile");
    QCOMPARE(name->text(), u"Maya Okafor"_s);
    QCOMPARE(in<QLineEdit>(page, "profileUsername")->text(), u"maya"_s);
    QCOMPARE(in<QLineEdit>(page, "profileEmail")->text(), u"maya@example.org"_s);
    QVERIFY(in<QLineEdit>(page, "profileEmail")->isReadOnly());
    QVERIFY(!save->isEnabled()); // there is nothing to save
    name->setText(u"  Maya O. "_s);
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(save->isBusy());
    QTRY_COMPARE(navigator.said, u"Your profile is saved."_s);
    QVERIFY(!save->isBusy());
    QVERIFY(!save->isEnabled());
    QVERIFY(textsOf(page).contains(u"Maya O."_s));
    const QList<OutboxEntry> sent = entries();
    QCOMPARE(sent.size(), 1);
    const auto *edit = std::get_if<EditProfile>(&sent.at(0).command);
    QVERIFY(edit);
    QCOMPARE(edit->name, u"Maya O."_s);
    QCOMPARE(edit->username, u"maya"_s);
    QVERIFY(!edit->avatarUrl && !edit->coverImage);
}

void TestForms::whatTheProfileLacksIsPointedAt_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << QByteArray("profileName") << u"People need a name to call you by."_s;
    QTest::newRow("username") << QByteArray("profileUsername")
                              << u"A username is needed for signing in."_s;
}

void TestForms::whatTheProfileLacksIsPointedAt()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, words);
    test::FakeNavigator navigator;
    ProfilePage page(m_world->context(), navigator);
    auto *edit = in<QLineEdit>(page, field.constData());
    auto *save = in<BusyButton>(page, "saveProfile");
    edit->setText(u"   "_s);
    save->click();
    QVERIFY(!save->isBusy());
    QCOMPARE(fieldOf(edit)->error(), words);
    QCOMPARE(edit->accessibleDescription(), words);
    QCOMPARE(edit->text(), u"   "_s);
    QVERIFY(entries().isEmpty());
    QVERIFY(navigator.said.isEmpty());
    edit->setText(u"M"_s);
    QVERIFY(fieldOf(edit)->error().isEmpty());
}

void TestForms::whatIsTooLongIsPointedAt()
{
    QFETCH(QByteArray, field);
    test::FakeNavigator navigator;
    ProfilePage page(m_world->context(), navigator);
    auto *edit = in<QLineEdit>(page, field.constData());
    auto *save = in<BusyButton>(page, "saveProfile");
    const QString typed(101, u'm');
    edit->setText(typed);
    save->click();
    QTRY_VERIFY(!save->isBusy());
    QVERIFY(save->isEnabled());
    QVERIFY(!fieldOf(edit)->error().isEmpty());
    for (const char *other : {"profileName", "profileUsername"}) {
        if (other != field)
            QVERIFY(fieldOf(in<QLineEdit>(page, other))->error().isEmpty());
    }
    QCOMPARE(edit->text(), typed);
    QVERIFY(entries().isEmpty());
    QVERIFY(navigator.said.isEmpty()); // it stands beside the field
}

void TestForms::untouchedFieldsFollow()
{
    const auto serverSays = [this](const QString &name, const QString &username) {
        return m_world->write([name, username](StoreWriter &writer) {
            UserPatch me;
            me.id = UserId{u"u-maya"_s};
            me.name = name;
            me.username = username;
            writer.mergeUser(me);
        });
    };
    test::FakeNavigator navigator;
    ProfilePage page(m_world->context(), navigator);
    auto *name = in<QLineEdit>(page, "profileName");
    auto *username = in<QLineEdit>(page, "profileUsername");
    name->setText(u"Maya, half typ"_s);
    QVERIFY(serverSays(u"Maya the Second"_s, u"maya2"_s));
    QTRY_COMPARE(username->text(), u"maya2"_s);
    QCOMPARE(name->text(), u"Maya, half typ"_s);
    QVERIFY(textsOf(page).contains(u"Maya the Second"_s));
    QVERIFY(in<BusyButton>(page, "saveProfile")->isEnabled());
    name->setText(u"Maya the Second"_s); // nobody's change any more
    QVERIFY(!in<BusyButton>(page, "saveProfile")->isEnabled());
    QVERIFY(serverSays(u"Maya the Third"_s, u"maya2"_s));
    QTRY_COMPARE(name->text(), u"Maya the Third"_s);
    QVERIFY(!in<BusyButton>(page, "saveProfile")->isEnabled());
}

void TestForms::whatIsTypedInTheProfileIsKept()
{
    const QString folder = m_world->settings->accountFolder(m_world->account);
    test::FakeNavigator navigator;
    auto page = std::make_unique<ProfilePage>(m_world->context(), navigator);
    QVERIFY(!textsOf(*page).contains(draftWords));
    in<QLineEdit>(*page, "profileName")->setText(u"Maya, half typ"_s);
    QVERIFY(textsOf(*page).contains(draftWords));
    in<QLineEdit>(*page, "oldPassword")->setText(u"my secret words"_s);
    in<QLineEdit>(*page, "newPassword")->setText(u"my secret words"_s);
    // Without another key; only what was changed, and nothing of a password.
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder), QStringList{u"profile|Maya, half typ|"_s},
                              patience);
    // It is in neither list of drafts: its form is always there.
    for (const auto of : {DraftListModel::Of::Gigs, DraftListModel::Of::Bids}) {
        DraftListModel list(*m_world->store, of);
        QVERIFY(QSignalSpy(&list, &DraftListModel::countChanged).wait(patience));
        QCOMPARE(list.rowCount(), 0);
    }

    in<QLineEdit>(*page, "profileName")->setText(u"Maya, half typed"_s);
    page.reset(); // within the second
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder), QStringList{u"profile|Maya, half typed|"_s},
                              patience);
    page = std::make_unique<ProfilePage>(m_world->context(), navigator);
    QCOMPARE(in<QLineEdit>(*page, "profileName")->text(), u"Maya, half typed"_s);
    QCOMPARE(in<QLineEdit>(*page, "profileUsername")->text(), u"maya"_s);
    QCOMPARE(in<QLineEdit>(*page, "newPassword")->text(), QString());
    QVERIFY(in<BusyButton>(*page, "saveProfile")->isEnabled());
    QVERIFY(textsOf(*page).contains(draftWords));

    in<QLineEdit>(*page, "profileName")->setText(u"Maya Okafor"_s); // as it was
    QVERIFY(!textsOf(*page).contains(draftWords));
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder), QStringList(), patience);
}

void TestForms::aProfileDraftOutlivesTheProgram()
{
    test::FakeNavigator navigator;
    auto page = std::make_unique<ProfilePage>(m_world->context(), navigator);
    in<QLineEdit>(*page, "profileUsername")->setText(u"maya.the.gardener"_s);
    page.reset();
    const QString folder = m_world->settings->accountFolder(m_world->account);
    m_world->sync.reset();
    m_world->outbox.reset();
    m_world->store.reset(); // what it was given is written before it ends

    m_world->store = std::make_unique<Store>(folder, m_world->account.user);
    m_world->outbox = std::make_unique<Outbox>(*m_world->store);
    m_world->sync =
        std::make_unique<Sync>(*m_world->session, *m_world->api, *m_world->store, *m_world->outbox);
    page = std::make_unique<ProfilePage>(m_world->context(), navigator); // before the store is open
    QTRY_COMPARE_WITH_TIMEOUT(in<QLineEdit>(*page, "profileUsername")->text(),
                              u"maya.the.gardener"_s, patience);
    QCOMPARE(in<QLineEdit>(*page, "profileName")->text(), u"Maya Okafor"_s);
    QVERIFY(in<BusyButton>(*page, "saveProfile")->isEnabled());
}

void TestForms::aProfileDraftGoesWithSavingAndDiscarding()
{
    const QString folder = m_world->settings->accountFolder(m_world->account);
    test::FakeNavigator navigator;
    ProfilePage page(m_world->context(), navigator);
    auto *name = in<QLineEdit>(page, "profileName");
    auto *discard = in<QAction>(page, "discardProfile");
    QVERIFY(!discard->isVisible());
    name->setText(u"Somebody else"_s);
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder).size(), 1, patience);
    QVERIFY(discard->isVisible());
    discard->trigger();
    QCOMPARE(name->text(), u"Maya Okafor"_s);
    QVERIFY(!discard->isVisible());
    QVERIFY(!in<BusyButton>(page, "saveProfile")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder), QStringList(), patience);
    QCOMPARE(navigator.offered, u"Undo"_s);
    navigator.act();
    QCOMPARE(name->text(), u"Somebody else"_s);
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder).size(), 1, patience);

    in<BusyButton>(page, "saveProfile")->click();
    QTRY_COMPARE_WITH_TIMEOUT(navigator.said, u"Your profile is saved."_s, patience);
    QCOMPARE(draftsOnDisk(folder), QStringList()); // gone with the command, in one transaction
    QVERIFY(!textsOf(page).contains(draftWords));

    name->setText(QString(101, u'm')); // refused here
    in<BusyButton>(page, "saveProfile")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!fieldOf(name)->error().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(draftsOnDisk(folder).size(), 1, patience);
}
