// SPDX-License-Identifier: MIT
#include "net/secrets/memorysecretstore.h"

#include "tests/net/secretanswers.h"

#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersUntilRemoved()
    {
        MemorySecretStore store;
        const auto key = QStringLiteral("account");
        QCOMPARE(stateOf(readOf(store, key)), number(KeychainState::NotFound));
        QCOMPARE(stateOf(writeOf(store, key, QStringLiteral("s"))), number(KeychainState::Ready));
        QCOMPARE(readOf(store, key)->value(), QStringLiteral("s"));
        QCOMPARE(stateOf(removeOf(store, key)), number(KeychainState::Ready));
        QCOMPARE(stateOf(readOf(store, key)), number(KeychainState::NotFound));
    }

    void answersLaterAndNeverToTheDead()
    {
        MemorySecretStore store;
        int answers = 0;
        auto context = std::make_unique<QObject>();
        store.read(QStringLiteral("k"), context.get(), [&](auto) { ++answers; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        store.read(QStringLiteral("k"), context.get(), [&](auto) { ++answers; });
        context.reset();
        bool marker = false;
        store.read(QStringLiteral("k"), nullptr, [&](auto) { marker = true; });
        QTRY_VERIFY(marker);
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
