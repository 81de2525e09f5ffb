// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigquery.h"
#include "ui/context.h"
#include "ui/widgets/cardlistview.h"

namespace gigflow {

class EmptyState;
class GigListModel;

/// A list of gigs: the model of one query, the cards, and what is said when there are none. Keeps
/// the chosen gig chosen while the rows around it change, and through a new query that still holds
/// it.
class GigList : public CardListView
{
    Q_OBJECT
public:
    GigList(const AccountContext &account, const char *objectName, const QString &accessibleName,
            bool showsOpen, QWidget *parent = nullptr);

    void setQuery(const GigQuery &query);
    [[nodiscard]] GigListModel *gigs() const { return m_model; }
    [[nodiscard]] GigKey chosen() const { return m_chosen; }
    /// Selects its row if it is (or comes to be) in the list; announces nothing.
    void choose(GigKey key);
    /// What an empty result means on this page.
    void setEmptyWords(const QString &icon, const QString &headline, const QString &sentence,
                       const QString &action);

Q_SIGNALS:
    void gigChosen(gigflow::GigKey key); ///< the person moved to another gig
    void gigOpened(gigflow::GigKey key); ///< and wants to go into it
    void emptyActed();                   ///< the button of the empty state

private:
    void reselect();
    void refreshState();

    AccountContext m_account;
    GigListModel *m_model;
    EmptyState *m_state;
    GigKey m_chosen;
    bool m_restoring = false;
    bool m_failing = false; ///< the empty state offers to try again
    QString m_icon, m_headline, m_sentence, m_action;
};

} // namespace gigflow
