// SPDX-License-Identifier: MIT
#include "tst_forms.h"

#include "driver.h"

#include "models/drafts.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::in;
using test::textsOf;
using test::World;

void TestForms::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<ThemeSwitcher>(*m_world->settings);
    QVERIFY(m_world->fill());
}

void TestForms::cleanup()
{
    delete m_edit.data();
    m_theme.reset();
    m_world.reset();
}

Gig TestForms::garden() const
{
    return m_world->store->gig(m_world->key("g-garden")).value_or(Gig());
}

QList<OutboxEntry> TestForms::entries()
{
    std::optional<QList<OutboxEntry>> found;
    m_world->outbox->list(this, [&found](const QList<OutboxEntry> &all) { found = all; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, patience))
        qFatal("the outbox does not answer");
    return *found;
}

void TestForms::openEdit()
{
    m_edit = new GigDialog(*m_world->outbox, garden());
    m_edit->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edit->open();
}

QLineEdit *TestForms::title() const
{
    return in<QLineEdit>(*m_edit, "gigTitleEdit");
}

void TestForms::press(const char *button) const
{
    in<QAbstractButton>(*m_edit, button)->click();
}

void TestForms::anEditBeginsWithTheGig()
{
    openEdit();
    QCOMPARE(m_edit->windowTitle(), u"Edit gig"_s);
    QCOMPARE(title()->text(), u"Plan a small garden with an automatic watering system"_s);
    QCOMPARE(in<QPlainTextEdit>(*m_edit, "gigDescriptionEdit")->toPlainText(),
             garden().description);
    QCOMPARE(in<QLineEdit>(*m_edit, "gigBudgetEdit")->text(), u"600"_s);
    QCOMPARE(in<QAbstractButton>(*m_edit, "postGig")->accessibleName(), u"Save changes"_s);
}

void TestForms::anEditCarriesWhatWasSeen()
{
    const Gig seen = garden();
    const Wording base{seen.title, seen.description, seen.budget};
    openEdit();
    // Changed elsewhere meanwhile: the edit was made over the words that the form began with.
    QVERIFY(m_world->write([](StoreWriter &writer) {
        GigPatch theirs;
        theirs.id = GigId{u"g-garden"_s};
        theirs.description = u"Changed elsewhere."_s;
        writer.mergeGig(theirs);
    }));
    const QSignalSpy saved(m_edit.data(), &GigDialog::saved);
    title()->setText(u"  Plan a roof garden "_s);
    in<QLineEdit>(*m_edit, "gigBudgetEdit")->setText(u"650.50"_s);
    press("postGig");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).value<GigKey>(), seen.key);
    QTRY_VERIFY(!m_edit);
    const QList<OutboxEntry> sent = entries();
    QCOMPARE(sent.size(), 1);
    const auto *edit = std::get_if<EditGig>(&sent.at(0).command);
    QVERIFY(edit);
    QCOMPARE(edit->gig, seen.key);
    QCOMPARE(edit->title, u"Plan a roof garden"_s);
    QCOMPARE(edit->description, seen.description);
    QCOMPARE(edit->budget.cents(), 65050);
    QVERIFY(sent.at(0).base == base);
    QCOMPARE(garden().title, u"Plan a roof garden"_s);
    QVERIFY(!Drafts(*m_world->store).find(Draft::idFor(Draft::Kind::EditGig, seen.key)));
}

void TestForms::anUnchangedEditChangesNothing()
{
    const Gig before = garden();
    const Wording words{before.title, before.description, before.budget};
    openEdit();
    press("postGig");
    QTRY_VERIFY(!m_edit);
    const QList<OutboxEntry> sent = entries();
    for (const OutboxEntry &entry : sent)
        QVERIFY(wordingOf(entry.command) == words);
    const Gig after = garden();
    QVERIFY((Wording{after.title, after.description, after.budget}) == words);
    QVERIFY(!Drafts(*m_world->store).find(Draft::idFor(Draft::Kind::EditGig, before.key)));
}

void TestForms::anEditThatIsRefusedStays()
{
    openEdit();
    QVERIFY(m_world->write([](StoreWriter &writer) {
        GigPatch hired;
        hired.id = GigId{u"g-garden"_s};
        hired.status = GigStatus::Assigned;
        writer.mergeGig(hired);
    }));
    title()->setText(u"Plan a roof garden"_s);
    press("postGig");
    QTRY_VERIFY(in<QAbstractButton>(*m_edit, "postGig")->isEnabled());
    QVERIFY(m_edit->isVisible());
    // It is about no field of the form, so it is said beneath them.
    QVERIFY2(textsOf(*m_edit).contains(u"This gig is no longer open."_s),
             qPrintable(textsOf(*m_edit).join(u'\n')));
    QCOMPARE(title()->text(), u"Plan a roof garden"_s);
    QVERIFY(entries().isEmpty());
    const Drafts drafts(*m_world->store);
    const QString id = Draft::idFor(Draft::Kind::EditGig, garden().key);
    QTRY_VERIFY(drafts.find(id)); // a draft again
    QCOMPARE(drafts.find(id)->title, u"Plan a roof garden"_s);
}

void TestForms::anEditThatIsCancelledIsPutAside()
{
    const Drafts drafts(*m_world->store);
    const QString id = Draft::idFor(Draft::Kind::EditGig, garden().key);
    openEdit();
    title()->setText(u"Half a tit"_s);
    delete m_edit.data(); // the program ends: that is not cancelling
    QTRY_VERIFY(drafts.find(id));
    openEdit();
    QCOMPARE(title()->text(), u"Half a tit"_s);
    QCOMPARE(in<QLineEdit>(*m_edit, "gigBudgetEdit")->text(), u"600"_s);
    const QSignalSpy aside(m_edit.data(), &GigDialog::putAside);
    title()->setText(u"Half a title"_s); // not kept yet when it is cancelled
    press("cancel");
    QCOMPARE(aside.size(), 1);
    QTRY_VERIFY(!m_edit);
    QTRY_COMPARE(drafts.find(id)->title, u"Half a title"_s);
    openEdit();
    QCOMPARE(title()->text(), u"Half a title"_s);
    title()->setText(garden().title + u' '); // nothing is changed any more
    press("cancel");
    QTRY_VERIFY(!m_edit);
    QTRY_VERIFY(!drafts.find(id));
    QVERIFY(m_world->write([](StoreWriter &) {})); // nothing was on its way either
    QVERIFY(!drafts.find(id));
    openEdit();
    QCOMPARE(title()->text(), garden().title);
    QVERIFY(entries().isEmpty());
}

QTEST_MAIN(TestForms)
