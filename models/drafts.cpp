// SPDX-License-Identifier: MIT
#include "models/drafts.h"

#include "models/affinity.h"

#include <QUuid>

namespace gigflow {

namespace {

constexpr std::chrono::milliseconds keepAfter = std::chrono::seconds(1);
constexpr std::chrono::milliseconds keepAgainAfter = std::chrono::seconds(1);

Store::WriteWork writing(const Draft &draft)
{
    return [draft](StoreWriter &writer) {
        if (draft.isEmpty())
            writer.removeDraft(draft.id);
        else
            writer.saveDraft(draft);
    };
}

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
    case Kind::Profile:
        return QStringLiteral("profile");
    }
    return {};
}

UnkeptDrafts::UnkeptDrafts(Store &store) : QObject(&store), m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(keepAgainAfter);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const Draft &draft : std::as_const(m_drafts))
            write(draft);
    });
}

UnkeptDrafts &UnkeptDrafts::of(Store &store)
{
    assertOwnThread(&store);
    auto *found = store.findChild<UnkeptDrafts *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new UnkeptDrafts(store);
}

void UnkeptDrafts::keep(const Draft &draft)
{
    m_drafts.insert(draft.id, draft);
    write(draft);
}

void UnkeptDrafts::forget(const QString &id)
{
    m_drafts.remove(id);
}

std::optional<Draft> UnkeptDrafts::find(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void UnkeptDrafts::write(const Draft &draft)
{
    m_store.write(writing(draft), this, [this, draft](const tl::expected<void, Error> &result) {
        if (find(draft.id) != draft)
            return; // forgotten meanwhile, or others took its place
        if (result)
            m_drafts.remove(draft.id);
        else if (!m_again.isActive())
            m_again.start();
    });
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
    const auto unkept = UnkeptDrafts::of(m_store).find(id);
    return unkept ? unkept : m_store.draft(id);
}

void Drafts::save(const Draft &draft, QObject *context,
                  Store::Reply<tl::expected<void, Error>> done)
{
    assertOwnThread(this);
    if (draft.id.isEmpty())
        return;
    UnkeptDrafts::of(m_store).forget(draft.id);
    m_store.write(writing(draft), context, std::move(done));
}

void Drafts::keep(const Draft &draft)
{
    assertOwnThread(this);
    if (!draft.id.isEmpty())
        UnkeptDrafts::of(m_store).keep(draft);
}

void Drafts::discard(const QString &id)
{
    Draft nothing;
    nothing.id = id;
    keep(nothing);
}

DraftKeeper::DraftKeeper(Store &store, std::function<Draft()> read, QObject *parent)
    : QObject(parent), m_drafts(store), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepAfter);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::touch()
{
    assertOwnThread(this);
    if (!m_soon.isActive()) // not restarted: who types without a pause is kept up with too
        m_soon.start();
}

void DraftKeeper::save()
{
    const Draft draft = m_read();
    if (draft.id.isEmpty())
        return;
    m_saving = true;
    m_drafts.save(draft, this, [this, turn = ++m_turn](const tl::expected<void, Error> &result) {
        if (turn != m_turn)
            return;
        m_saving = false;
        if (!result)
            touch();
    });
}

void DraftKeeper::flush()
{
    if (!isOutstanding())
        return;
    stop();
    m_drafts.keep(m_read());
}

void DraftKeeper::stop()
{
    m_soon.stop();
    m_saving = false;
    ++m_turn;
}

} // namespace gigflow
