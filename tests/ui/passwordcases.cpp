// SPDX-License-Identifier: MIT
#include "tst_forms.h"

#include "driver.h"

#include "tests/net/support/marketserver.h"
#include "ui/profile/passwordform.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::fieldOf;
using test::in;

void TestForms::theLocalPeopleKeepTheirPassword()
{
    test::FakeNavigator navigator;
    AccountContext account = m_world->context();
    QVERIFY(ProfilePage(account, navigator).findChild<PasswordForm *>());
    account.account.local = true;
    QVERIFY(!ProfilePage(account, navigator).findChild<PasswordForm *>());
}

void TestForms::passwordsAreChecked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("beforeError");
    QTest::addColumn<QString>("afterError");
    const QString none;
    QTest::newRow("not told") << none << u"long enough"_s << u"Enter the password you have now."_s
                              << none;
    QTest::newRow("too short") << u"the old one"_s << u"seven c"_s << none
                               << u"Use at least 8 characters."_s;
    QTest::newRow("the same") << u"the old one"_s << u"the old one"_s << none
                              << u"That is the password you have now."_s;
}

void TestForms::passwordsAreChecked()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, beforeError);
    QFETCH(QString, afterError);
    test::FakeNavigator navigator;
    PasswordForm form(*m_world->sync, navigator);
    auto *oldEdit = in<QLineEdit>(form, "oldPassword");
    auto *newEdit = in<QLineEdit>(form, "newPassword");
    oldEdit->setText(before);
    newEdit->setText(after);
    QTest::keyClick(newEdit, Qt::Key_Return);
    QCOMPARE(fieldOf(oldEdit)->error(), beforeError);
    QCOMPARE(fieldOf(newEdit)->error(), afterError);
    QVERIFY(!in<BusyButton>(form, "changePassword")->isBusy()); // nothing was sent
    QCOMPARE(oldEdit->text(), before);
    QCOMPARE(newEdit->text(), after);
    oldEdit->setText(u"another one"_s);
    newEdit->setText(u"and one more"_s);
    QVERIFY(fieldOf(oldEdit)->error().isEmpty() && fieldOf(newEdit)->error().isEmpty());
}

void TestForms::aPasswordIsRefusedAndTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field"); // that the server names
    QTest::addColumn<QString>("oldError");
    QTest::addColumn<QString>("newError");
    const QString none;
    Error broken;
    broken.kind = Error::Kind::Server;
    QTest::newRow("wrong, by its field") << 401 << u"oldPassword"_s << u"Not this one."_s << none;
    QTest::newRow("wrong") << 401 << none << u"That is not the password you have now."_s << none;
    QTest::newRow("too weak") << 422 << u"newPassword"_s << none << u"Not this one."_s;
    QTest::newRow("a broken server") << 503 << none << words::ofError(broken) << none;
}

void TestForms::aPasswordIsRefusedAndTaken()
{
    QFETCH(int, status);
    QFETCH(QString, field);
    QFETCH(QString, oldError);
    QFETCH(QString, newError);
    const QByteArray path = "/api/users/change-password";
    QJsonObject refusal{{u"message"_s, u"No."_s}};
    if (!field.isEmpty())
        refusal.insert(u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, field},
                                                           {u"message"_s, u"Not this one."_s}}});
    bool refusing = true;
    QJsonObject asked;
    test::MarketServer server;
    server.capabilities = {u"sessions"_s, u"events"_s};
    server.before = [&](const test::PeerRequest &request) -> std::optional<test::PeerAnswer> {
        if (request.path != path)
            return std::nullopt;
        asked = request.json();
        return refusing ? test::answer(status, QJsonDocument(refusal).toJson(), "application/json")
                        : test::ok(QJsonObject());
    };
    const QTemporaryDir folder;
    test::Client client(server, folder.path());
    QVERIFY(client.settle());
    test::FakeNavigator navigator;
    PasswordForm form(*client.sync, navigator);
    auto *oldEdit = in<QLineEdit>(form, "oldPassword");
    auto *newEdit = in<QLineEdit>(form, "newPassword");
    auto *submit = in<BusyButton>(form, "changePassword");
    oldEdit->setText(u"the old one"_s);
    newEdit->setText(u"quite another"_s);
    submit->click();
    QVERIFY(submit->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!submit->isBusy(), patience);
    QCOMPARE(fieldOf(oldEdit)->error(), oldError);
    QCOMPARE(fieldOf(newEdit)->error(), newError);
    QCOMPARE(oldEdit->text(), u"the old one"_s);
    QCOMPARE(newEdit->text(), u"quite another"_s);
    QVERIFY(navigator.said.isEmpty());
    // Where no field is named, it may have been the token that was refused: once more with a new
    // one.
    QCOMPARE(server.http.count("POST", path), status == 401 && field.isEmpty() ? 2 : 1);

    refusing = false;
    submit->click();
    QTRY_COMPARE_WITH_TIMEOUT(navigator.said, u"Your password is changed."_s, patience);
    QCOMPARE(asked, (QJsonObject{{u"oldPassword"_s, u"the old one"_s},
                                 {u"newPassword"_s, u"quite another"_s}}));
    QVERIFY(oldEdit->text().isEmpty() && newEdit->text().isEmpty());
    QVERIFY(fieldOf(oldEdit)->error().isEmpty() && fieldOf(newEdit)->error().isEmpty());
}
