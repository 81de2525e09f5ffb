// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QAction>

class QMenu;

namespace gigflow {

class Navigator;

/// Everything that can be done about one gig, as actions: one set for the page's buttons, the menu
/// bar, context menus and shortcuts. They belong to `page`, and act only while that shows.
class GigActions : public QObject
{
    Q_OBJECT
public:
    GigActions(const AccountContext &account, Navigator &navigator, QWidget *page);

    /// An empty gig disables all.
    void show(const std::optional<Gig> &gig);
    /// In groups; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> all() const;
    void fill(QMenu *menu) const; ///< what makes sense for this gig
    [[nodiscard]] QAction *bookmark() const { return m_bookmark; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *complete() const { return m_complete; }
    [[nodiscard]] QAction *copyLink() const { return m_copyLink; }

private:
    QAction *add(const char *name, const QString &text, const QString &icon,
                 const QKeySequence &keys, const QString &tip, void (GigActions::*act)());
    void onBookmark();
    void onUnseen();
    void onCopyLink();
    void onMoreByOwner();
    void onOwner();
    void onPrint();
    void onPdf();
    void onEdit();
    void onRemove();
    void onComplete();
    void withBids(std::function<void(const QList<Bid> &)> then);

    AccountContext m_account;
    Navigator &m_navigator;
    QWidget *m_page;
    std::optional<Gig> m_gig;
    QAction *m_bookmark;
    QAction *m_unseen;
    QAction *m_copyLink;
    QAction *m_moreByOwner;
    QAction *m_owner;
    QAction *m_print;
    QAction *m_pdf;
    QAction *m_edit;
    QAction *m_complete;
    QAction *m_remove;
};

} // namespace gigflow
