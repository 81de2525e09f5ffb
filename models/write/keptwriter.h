// SPDX-License-Identifier: MIT
// The write side of what is kept on this computer only (kept.h), inside one transaction. Writer
// thread.
#pragma once

#include "models/kept.h"

#include <QHash>

#include <optional>

namespace gigflow {

class Writer;

/// What markAllSeen() changed.
struct SeenBefore
{
    QList<GigKey> gigs;            ///< that had the mark of new ones
    std::optional<qint64> through; ///< where everything was marked: up to where that counted before
    QHash<QString, qint64> opened; ///< and what had been opened one by one, by the server's id
};

class KeptWriter
{
public:
    KeptWriter(Writer &writer, bool fullText) : m_writer(writer), m_fullText(fullText) {}

    // Of a gig that the server does not know yet nothing is marked: it is one's own.
    void setBookmarked(GigKey gig, bool on);
    void setSeen(GigKey gig, bool seen);
    /// Everything the query finds; a query without any limits: all there is, also what is not open.
    SeenBefore markAllSeen(const GigQuery &query);
    void restoreUnseen(const SeenBefore &before); ///< takes markAllSeen() back

    /// Adds it, or changes the one of that key; one that was removed comes back under its key.
    SearchKey save(const SavedSearch &search);
    void remove(SearchKey key);
    TemplateKey save(const BidTemplate &text);
    void remove(TemplateKey key);

    /// Tells of the gigs that came since the last call and suit a saved search.
    void checkSearches();

private:
    struct Pending
    {
        SavedSearch search;
        qint64 since = 0;
        qint64 checked = 0;
    };
    [[nodiscard]] QList<qint64> found(const GigQuery &query);
    void check(const Pending &pending, qint64 newest);
    void tell(const SavedSearch &search, const QList<qint64> &gigs, qint64 newest);

    Writer &m_writer;
    bool m_fullText;
};

} // namespace gigflow
