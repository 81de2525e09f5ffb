// SPDX-License-Identifier: MIT
// What pages, lists, cards and strips show in each state of the things behind them. The cases of
// the strips at the window's edges are in stripcases.cpp, those of what is not known yet in
// unknowncases.cpp.
#pragma once

#include "world.h"

#include "ui/theme/themeswitcher.h"

namespace gigflow::test {
struct Client;
}

class TestStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anotherPersonIsShown();
    void aProfileIsAskedForWhileItShows();
    void anEmptyListSaysWhy_data();
    void anEmptyListSaysWhy();
    void aListThatFailedIsTriedAgain();
    void nothingIsNoneBeforeItIsKnown_data();
    void nothingIsNoneBeforeItIsKnown();
    void bidsAreNotNoneBeforeTheyAreKnown();
    void theLineTellsOfTheConnection();
    void theLineTellsOfNewsThatIsAskedFor();
    void theLineTellsOfTheWork_data();
    void theLineTellsOfTheWork();
    void theLineTellsOfTheStore();
    void theLineTellsWhatWaits();
    void theLineTellsOfASessionThatIsNotKept();
    void whatCanBeDoneAboutABid_data();
    void whatCanBeDoneAboutABid();
    void aBidCardSpeaksOfTheBid();
    void anUnusableStoreIsSaid();
    void aRebuiltStoreIsSaid();
    void aToastActsOnce();

private:
    static constexpr int patience = 30'000;
    [[nodiscard]] static bool offers(const QWidget &widget, const char *button);
    [[nodiscard]] static gigflow::AccountContext contextOf(gigflow::test::Client &client);

    std::unique_ptr<gigflow::test::World> m_world;
    std::unique_ptr<gigflow::ThemeSwitcher> m_theme;
};
