// SPDX-License-Identifier: MIT
// The forms that change what is there already: a gig, the profile, the password. What each begins
// with, what it sends, what it says of a mistake, and that nothing typed is lost. The cases of the
// profile are in profilecases.cpp, those of the password, which need a server, in
// passwordcases.cpp.
#pragma once

#include "world.h"

#include "ui/gig/gigdialog.h"
#include "ui/theme/themeswitcher.h"

#include <QPointer>

class QLineEdit;

class TestForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEditBeginsWithTheGig();
    void anEditCarriesWhatWasSeen();
    void anUnchangedEditChangesNothing();
    void anEditThatIsRefusedStays();
    void anEditThatIsCancelledIsPutAside();
    void theProfileIsSaved();
    void whatTheProfileLacksIsPointedAt_data();
    void whatTheProfileLacksIsPointedAt();
    void whatIsTooLongIsPointedAt_data() { whatTheProfileLacksIsPointedAt_data(); }
    void whatIsTooLongIsPointedAt();
    void untouchedFieldsFollow();
    void whatIsTypedInTheProfileIsKept();
    void aProfileDraftOutlivesTheProgram();
    void aProfileDraftGoesWithSavingAndDiscarding();
    void theLocalPeopleKeepTheirPassword();
    void passwordsAreChecked_data();
    void passwordsAreChecked();
    void aPasswordIsRefusedAndTaken_data();
    void aPasswordIsRefusedAndTaken();

private:
    static constexpr int patience = 30'000;

    [[nodiscard]] gigflow::Gig garden() const;
    [[nodiscard]] QList<gigflow::OutboxEntry> entries();
    void openEdit(); ///< of the garden
    [[nodiscard]] QLineEdit *title() const;
    void press(const char *button) const;

    std::unique_ptr<gigflow::test::World> m_world;
    std::unique_ptr<gigflow::ThemeSwitcher> m_theme;
    QPointer<gigflow::GigDialog> m_edit; ///< deletes itself
};
