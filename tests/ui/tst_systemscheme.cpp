// SPDX-License-Identifier: MIT
// What the desktop prefers, as its portal tells: a portal by script on a private session bus.
#include "ui/theme/systemscheme.h"

#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::PrivateBus;

namespace {

constexpr int patience = 30'000;
/// From 6.5 on Qt itself tells of dark, and the portal is asked for contrast only.
constexpr bool portalTellsDark = QT_VERSION < QT_VERSION_CHECK(6, 5, 0);

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString scheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;

QVariant wrapped(const QVariant &value, int times = 1)
{
    return times == 0 ? value : wrapped(QVariant::fromValue(QDBusVariant(value)), times - 1);
}

QDBusMessage settingChanged(const QString &group, const QString &key, uint value)
{
    auto signal =
        QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal.setArguments({group, key, wrapped(value)});
    return signal;
}

/// On a connection of its own.
class FakePortal : public QDBusVirtualObject
{
public:
    struct Says
    {
        uint scheme = 0;
        uint contrast = 0;
        int wraps = 2; ///< as the real one does in Read()
    };

    explicit FakePortal(const Says &says)
        : m_says(says),
          m_name(QUuid::createUuid().toString()),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~FakePortal() override
    {
        m_bus.unregisterObject(path);
        m_bus.unregisterService(service);
        QDBusConnection::disconnectFromBus(m_name);
    }

    QStringList asked;

    void change(const QString &group, const QString &key, uint value)
    {
        m_bus.send(settingChanged(group, key, value));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() != u"Read" || arguments.value(0).toString() != appearance)
            return false;
        const QString key = arguments.value(1).toString();
        asked << key;
        const uint value = key == scheme ? m_says.scheme : m_says.contrast;
        connection.send(message.createReply(wrapped(value, m_says.wraps)));
        return true;
    }

private:
    const Says m_says;
    const QString m_name;
    QDBusConnection m_bus;
};

} // namespace

class TestSystemScheme : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void whatThePortalSaysIsRead_data()
    {
        QTest::addColumn<uint>("says");
        QTest::addColumn<int>("wraps");
        for (const int wraps : {1, 2}) {
            QTest::addRow("no preference, in %d", wraps) << 0U << wraps;
            QTest::addRow("dark, in %d", wraps) << 1U << wraps;
            QTest::addRow("light, in %d", wraps) << 2U << wraps;
        }
    }
    void whatThePortalSaysIsRead()
    {
        QFETCH(uint, says);
        QFETCH(int, wraps);
        FakePortal portal({.scheme = says, .contrast = 1, .wraps = wraps});
        const SystemScheme system;
        const QSignalSpy changed(&system, &SystemScheme::changed);
        QVERIFY(!system.isDark() && !system.wantsContrast()); // until an answer comes
        QTRY_VERIFY_WITH_TIMEOUT(system.wantsContrast(), patience);
        QCOMPARE(portal.asked, (QStringList{scheme, contrast})); // so the other one is here too
        const bool dark = portalTellsDark && says == 1;
        QCOMPARE(system.isDark(), dark);
        QCOMPARE(changed.size(), dark ? 2 : 1);
    }

    void lastTimesLookHoldsUntilTheAnswer()
    {
        FakePortal portal({});
        const SystemScheme system(true, true);
        QVERIFY(system.wantsContrast());
        QVERIFY(system.isDark() || !portalTellsDark);
        QTRY_VERIFY_WITH_TIMEOUT(!system.wantsContrast(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!system.isDark(), patience);
    }

    void lastTimesLookIsForgottenWhereNobodyAnswers()
    {
        QVERIFY(PrivateBus::waitForOwner(service, false));
        const SystemScheme system(true, true);
        QTRY_VERIFY_WITH_TIMEOUT(!system.wantsContrast(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!system.isDark(), patience);
    }

    void changesAreFollowed()
    {
        FakePortal portal({});
        const SystemScheme system;
        const QSignalSpy changed(&system, &SystemScheme::changed);
        QTRY_COMPARE_WITH_TIMEOUT(portal.asked.size(), 2, patience);
        portal.change(appearance, contrast, 1);
        QTRY_VERIFY_WITH_TIMEOUT(system.wantsContrast(), patience);
        QCOMPARE(changed.size(), 1); // the answers before it were nothing new
        portal.change(appearance, scheme, 1);
        portal.change(appearance, contrast, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!system.wantsContrast(), patience);
        QCOMPARE(system.isDark(), portalTellsDark);
        QCOMPARE(changed.size(), portalTellsDark ? 3 : 2);
        portal.change(appearance, scheme, 1); // nothing new
        portal.change(appearance, scheme, 2);
        portal.change(appearance, contrast, 1);
        QTRY_VERIFY_WITH_TIMEOUT(system.wantsContrast(), patience);
        QVERIFY(!system.isDark());
        QCOMPARE(changed.size(), portalTellsDark ? 5 : 3);
    }

    void othersAreNotHeard()
    {
        FakePortal portal({});
        const SystemScheme system;
        QTRY_COMPARE_WITH_TIMEOUT(portal.asked.size(), 2, patience);
        portal.change(u"org.gnome.desktop.interface"_s, scheme, 1);
        portal.change(appearance, contrast, 1);
        QTRY_VERIFY_WITH_TIMEOUT(system.wantsContrast(), patience);
        QVERIFY(!system.isDark());
        if (!portalTellsDark)
            return; // then nothing tells when the rest has arrived
        portal.change(u"org.gnome.desktop.interface"_s, contrast, 0);
        portal.change(appearance, u"accent-color"_s, 0);
        QDBusConnection::sessionBus().send(settingChanged(appearance, contrast, 0)); // no portal
        QVERIFY(PrivateBus::waitForOwner(service)); // a round trip later
        portal.change(appearance, scheme, 1);
        QTRY_VERIFY_WITH_TIMEOUT(system.isDark(), patience);
        QVERIFY(system.wantsContrast());
    }

    void aPortalThatStartsLaterIsHeard()
    {
        QVERIFY(PrivateBus::waitForOwner(service, false));
        const SystemScheme system;
        FakePortal portal({});
        QVERIFY(PrivateBus::waitForOwner(service));
        QVERIFY(!system.isDark() && !system.wantsContrast());
        portal.change(appearance, contrast, 1);
        QTRY_VERIFY_WITH_TIMEOUT(system.wantsContrast(), patience);
    }
};

QTEST_GUILESS_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
