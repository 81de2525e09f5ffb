// SPDX-License-Identifier: MIT
#include "ui/gig/gigactions.h"

#include "models/giglink.h"
#include "models/write/keptwriter.h"
#include "ui/gig/printgig.h"
#include "ui/gig/undoable.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace gigflow {

using namespace Qt::StringLiterals;

GigActions::GigActions(const AccountContext &account, Navigator &navigator, QWidget *page)
    : QObject(page), m_account(account), m_navigator(navigator), m_page(page)
{
    m_bookmark =
        add("bookmarkGig", tr("&Bookmark"), u"bookmark"_s, QKeySequence(Qt::CTRL | Qt::Key_D),
            tr("Keep this gig at hand: the filter “Bookmarked” finds it"), &GigActions::onBookmark);
    m_unseen = add("markUnseen", tr("Mark as &not seen"), {}, QKeySequence(Qt::CTRL | Qt::Key_U),
                   tr("Give it the mark of new gigs again"), &GigActions::onUnseen);
    m_copyLink = add("copyGigLink", tr("Copy &link"), u"link"_s,
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
                     tr("Copy a link that opens this gig"), &GigActions::onCopyLink);
    m_moreByOwner = add("moreByOwner", tr("&More by this owner"), u"search"_s,
                        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
                        tr("Browse the gigs of the same owner"), &GigActions::onMoreByOwner);
    m_owner = add("ownerProfile", tr("Profile of the &owner"), u"profile"_s,
                  QKeySequence(Qt::CTRL | Qt::Key_I), tr("Show who posted this gig"),
                  &GigActions::onOwner);
    m_print = add("printGig", tr("&Print…"), u"print"_s, QKeySequence::Print,
                  tr("Print this gig and its bids"), &GigActions::onPrint);
    m_pdf = add("saveGigPdf", tr("Save as P&DF…"), {}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
                tr("Save this gig and its bids as a document"), &GigActions::onPdf);
    m_edit = add("editGig", tr("&Edit…"), u"edit"_s, QKeySequence(Qt::CTRL | Qt::Key_E),
                 tr("Change title, description or budget"), &GigActions::onEdit);
    m_complete = add("completeGig", tr("Mark as &completed"), u"check"_s,
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                     tr("The work is done: close this gig"), &GigActions::onComplete);
    m_remove = add("deleteGig", tr("Dele&te"), u"delete"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete),
                   tr("Take this gig off the market"), &GigActions::onRemove);
    show(std::nullopt);
}

QAction *GigActions::add(const char *name, const QString &text, const QString &iconName,
                         const QKeySequence &keys, const QString &tip, void (GigActions::*act)())
{
    auto *action = makeAction(m_page, name, text, iconName, keys, tip);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> GigActions::all() const
{
    return {m_bookmark, m_unseen, m_copyLink, nullptr,    m_moreByOwner, m_owner, nullptr,
            m_print,    m_pdf,    nullptr,    m_complete, m_edit,        m_remove};
}

void GigActions::fill(QMenu *menu) const
{
    fillMenu(menu, all());
}

void GigActions::show(const std::optional<Gig> &gig)
{
    m_gig = gig;
    const bool there = gig.has_value();
    const bool mine = there && gig->mine;
    const bool known = there && !gig->id.isEmpty();
    const bool bookmarked = there && gig->bookmarked;
    m_bookmark->setText(bookmarked ? tr("Remove &bookmark") : tr("&Bookmark"));
    m_bookmark->setIcon(bookmarked ? icon(u"bookmark-filled"_s, QPalette::Highlight)
                                   : icon(u"bookmark"_s));
    offer(m_bookmark, true, known);
    offer(m_unseen, !mine, known && !gig->unseen);
    offer(m_copyLink, true, known);
    offer(m_moreByOwner, !mine, there && !gig->ownerId.isEmpty());
    offer(m_owner, !mine, there && !gig->ownerId.isEmpty());
    offer(m_print, true, there);
    offer(m_pdf, true, there);
    // The server takes neither an edit nor a deletion once somebody is hired.
    const bool open = mine && (gig->status == GigStatus::Open || gig->status == GigStatus::Unknown);
    offer(m_edit, open, true);
    offer(m_remove, open, true);
    offer(m_complete,
          mine && gig->status == GigStatus::Assigned && m_account.sync->can(u"complete"_s), known);
}

void GigActions::onBookmark()
{
    const bool on = !m_gig->bookmarked;
    m_account.store->write(
        [key = m_gig->key, on](StoreWriter &writer) { writer.kept().setBookmarked(key, on); });
}

void GigActions::onUnseen()
{
    m_account.store->write(
        [key = m_gig->key](StoreWriter &writer) { writer.kept().setSeen(key, false); });
}

void GigActions::onCopyLink()
{
    QGuiApplication::clipboard()->setMimeData(gigLinkData({*m_gig}));
    m_navigator.say(tr("Link copied."));
}

void GigActions::onMoreByOwner()
{
    m_navigator.browseOwner(m_gig->ownerId, m_gig->ownerName);
}

void GigActions::onOwner()
{
    m_navigator.openPerson(m_gig->ownerId, m_gig->ownerName);
}

void GigActions::withBids(std::function<void(const QList<Bid> &)> then)
{
    BidQuery query;
    query.gig = m_gig->key;
    m_account.store->queryBids(query, this, [this, then = std::move(then)](const auto &chunk) {
        if (!chunk.first)
            return; // the first two hundred are enough for a sheet of paper
        QList<BidKey> keys;
        for (const qint64 key : chunk.keys)
            keys.append(BidKey{key});
        then(m_account.store->bids(keys));
    });
}

void GigActions::onPrint()
{
    withBids([this, gig = *m_gig](const QList<Bid> &bids) { printGig(m_page, gig, bids); });
}

void GigActions::onPdf()
{
    withBids([this, gig = *m_gig](const QList<Bid> &bids) {
        saveGigPdf(m_page, gig, bids, [this](bool ok, const QString &path) {
            m_navigator.say(
                ok ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                   : tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)));
        });
    });
}

void GigActions::onEdit()
{
    m_navigator.editGig(*m_gig);
}

void GigActions::onRemove()
{
    submitUndoable(*m_account.outbox, m_navigator, this, {DeleteGig{m_gig->key}},
                   tr("“%1” is deleted.").arg(m_gig->title));
}

void GigActions::onComplete()
{
    submitUndoable(*m_account.outbox, m_navigator, this, {CompleteGig{m_gig->key}},
                   tr("“%1” is completed.").arg(m_gig->title));
}

} // namespace gigflow
