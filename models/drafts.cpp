// SPDX-License-Identifier: MIT
#include "models/drafts.h"

#include "models/affinity.h"

#include <QUuid>

namespace gigflow {

namespace {

constexpr std::chrono::milliseconds keepAfter = std::chrono::seconds(1);

} // namespace

QString Draft::idFor(Kind kind, GigKey gig, BidKey bid)
{
    switch (kind) {
    case Kind::NewGig:
        return QStringLiteral("new:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    case Kind::EditGig:
        return QStringLiteral("gig:%1").arg(gig.value);
    case Kind::NewBid:
        return QStringLiteral("bid-on:%1").arg(gig.value);
    case Kind::EditBid:
        return QStringLiteral("bid:%1").arg(bid.value);
    }
    return {};
}

Drafts::Drafts(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.drafts)
            Q_EMIT changed();
    });
    connect(&store, &Store::rebuilt, this, &Drafts::changed);
}

void Drafts::list(QObject *context, Store::Reply<QList<Draft>> done)
{
    assertOwnThread(this);
    m_store.queryDrafts(context, std::move(done));
}

std::optional<Draft> Drafts::find(const QString &id) const
{
    return m_store.draft(id);
}

void Drafts::save(const Draft &draft)
{
    assertOwnThread(this);
    if (draft.id.isEmpty())
        return;
    m_store.write([draft](StoreWriter &writer) {
        if (draft.isEmpty())
            writer.removeDraft(draft.id);
        else
            writer.saveDraft(draft);
    });
}

void Drafts::discard(const QString &id)
{
    assertOwnThread(this);
    m_store.write([id](StoreWriter &writer) { writer.removeDraft(id); });
}

DraftKeeper::DraftKeeper(Store &store, std::function<Draft()> read, QObject *parent)
    : QObject(parent), m_drafts(store), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepAfter);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_drafts.save(m_read()); });
}

void DraftKeeper::touch()
{
    assertOwnThread(this);
    if (!m_soon.isActive()) // not restarted: who types without a pause is kept up with too
        m_soon.start();
}

void DraftKeeper::flush()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    m_drafts.save(m_read());
}

void DraftKeeper::stop()
{
    m_soon.stop();
}

} // namespace gigflow
