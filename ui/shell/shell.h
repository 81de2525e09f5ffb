// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/navbar.h"
#include "ui/shell/navigator.h"

#include <QPointer>
#include <QWidget>

namespace gigflow {

class BrowsePage;
class GigDialog;
class LateStack;
class MyBidsPage;
class MyGigsPage;
class NoticeListModel;
class NotificationsPage;
class PersonPage;
class ProfilePage;
class SessionBanner;
class Toast;

/// The window of a signed-in person: navigation, pages, banner, status line, toast.
class Shell final : public QWidget, public Navigator
{
    Q_OBJECT
public:
    Shell(const AppContext &app, const AccountContext &account, QWidget *parent = nullptr);
    ~Shell() override;

    void goTo(Page page); ///< with the focus, in what the page is for
    void focusSearch();
    void refreshNow();
    void openGig(const GigId &id);
    void markAllRead();
    void showOutbox();
    void showSettings(SettingsPage::Section section);
    void copyReport();
    [[nodiscard]] Page page() const; ///< a person's profile counts as where it was opened from
    [[nodiscard]] bool showsPerson() const; ///< somebody else's profile
    void askSignOut();                      ///< asks first where unsent work exists
    void signInAgain();
    [[nodiscard]] Store *store() const { return m_account.store; }
    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    /// What the page that shows offers for the menu bar; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> pageActions() const;

    // Navigator
    void openGig(GigKey key) override;
    void openPerson(const UserId &id, const QString &name) override;
    void browseOwner(const UserId &id, const QString &name) override;
    void openSearch(SearchKey key) override;
    void newGig() override;
    void editGig(const Gig &gig) override;
    void openDraft(const Draft &draft) override;
    void say(const QString &text, const QString &action = {},
             std::function<void()> act = {}) override;
    void offerUndo(const QString &said, std::function<void()> undo) override;
    void undo(); ///< what was done last, for as long as that is offered

Q_SIGNALS:
    void signOutConfirmed();
    void undoChanged(bool possible);
    void pageShown();

private:
    [[nodiscard]] QWidget *makePage(int index);
    void makeRest(); ///< and has the settings list all keys then
    void showPage(Page page);
    void focusPage();
    void onPosted(GigKey key);
    void tellOfPosted(const ChangeSet &changes);
    void onProblem(const OutboxEntry &entry);

    AppContext m_app;
    AccountContext m_account;
    NoticeListModel *m_notices;
    NavBar *m_nav;
    LateStack *m_pages;
    BrowsePage *m_browse = nullptr; // the pages: null until they are needed
    MyGigsPage *m_myGigs = nullptr;
    MyBidsPage *m_myBids = nullptr;
    NotificationsPage *m_notifications = nullptr;
    ProfilePage *m_profile = nullptr;
    SettingsPage *m_settings = nullptr;
    PersonPage *m_person = nullptr;
    SessionBanner *m_banner;
    Toast *m_toast;
    QPointer<GigDialog> m_newGig; ///< kept between openings: it holds what was typed
    QPointer<QWidget> m_signInPanel;
    std::shared_ptr<void> m_linkedGig;
    QSet<GigKey> m_posting; ///< new gigs that the server has not answered for
    Page m_beforePerson = Page::Browse;
};

} // namespace gigflow
