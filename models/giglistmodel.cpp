// SPDX-License-Identifier: MIT
#include "models/giglistmodel.h"

#include "models/lists/keylist.h"
#include "models/lists/modelsink.h"
#include "models/lists/rowcache.h"
#include "models/words.h"

#include <QMetaEnum>

namespace gigflow {

namespace {

constexpr qsizetype excerptLength = 160;

QString excerpt(const QString &description)
{
    const QString line = description.simplified();
    return line.size() <= excerptLength ? line
                                        : line.left(excerptLength - 1).trimmed() + QChar(0x2026);
}

QVariant roleOf(const Gig &gig, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case GigListModel::TitleRole:
        return gig.title;
    case Qt::AccessibleTextRole:
        return accessibleText(gig);
    case GigListModel::GigRole:
        return QVariant::fromValue(gig);
    case GigListModel::ExcerptRole:
        return excerpt(gig.description);
    case GigListModel::BudgetRole:
        return gig.budget.approximate();
    case GigListModel::BudgetTextRole:
        return gig.budget.display();
    case GigListModel::StatusRole:
        return static_cast<int>(gig.status);
    case GigListModel::OwnerNameRole:
        return gig.ownerName;
    case GigListModel::BidCountRole:
        return gig.bidCount;
    case GigListModel::CreatedRole:
        return gig.createdAt;
    case GigListModel::MineRole:
        return gig.mine;
    case GigListModel::SyncStateRole:
        return static_cast<int>(gig.sync);
    case GigListModel::ProblemRole:
        return gig.problem;
    default:
        return {};
    }
}

} // namespace

struct GigListModel::Private final : ModelSink<GigListModel>
{
    Private(Store &s, GigListModel &model)
        : ModelSink<GigListModel>(model),
          store(s),
          list(&model, *this),
          rows([&s](const QList<qint64> &wanted) {
              QList<GigKey> keys;
              for (const qint64 key : wanted)
                  keys.append(GigKey{key});
              return s.gigs(keys);
          })
    {
    }

    void beginReset() override { q.beginResetModel(); }
    void endReset() override
    {
        rows.clear();
        q.endResetModel();
    }
    void beginInsert(int first, int last) override { q.beginInsertRows({}, first, last); }
    void endInsert() override { q.endInsertRows(); }
    void beginRemove(int first, int last) override { q.beginRemoveRows({}, first, last); }
    void endRemove() override { q.endRemoveRows(); }
    void beginMove(int row, int before) override { q.beginMoveRows({}, row, row, {}, before); }
    void endMove() override { q.endMoveRows(); }
    void movePersistent(const QModelIndexList &from, const QModelIndexList &to) override
    {
        q.changePersistentIndexList(from, to);
    }
    QModelIndexList persistent() const override { return q.persistentIndexList(); }

    void onChanged(const ChangeSet &changes)
    {
        if (changes.gigs.isEmpty())
            return;
        QList<qint64> keys;
        keys.reserve(changes.gigs.size());
        for (const GigKey key : changes.gigs)
            keys.append(key.value);
        const QList<qint64> cached = rows.keys();
        rows.forget(keys);
        list.tellChanged(keys, cached);
        list.refresh();
    }
    void run()
    {
        list.start([this](Store::Reply<Store::KeyChunk> chunk) {
            store.queryGigs(query, &this->q, std::move(chunk));
        });
    }

    Store &store;
    KeyList list;
    RowCache<Gig> rows;
    GigQuery query;
    bool asked = false;
};

GigListModel::GigListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(store, *this))
{
    connect(&store, &Store::changed, this,
            [this](const ChangeSet &changes) { d->onChanged(changes); });
    // Another file with other keys: nothing that is shown holds any more.
    connect(&store, &Store::rebuilt, this, [this] {
        if (d->asked)
            d->run();
    });
}

GigListModel::~GigListModel() = default;

void GigListModel::setQuery(const GigQuery &query)
{
    if (d->asked && query == d->query)
        return;
    d->asked = true;
    d->query = query;
    d->run();
}

GigQuery GigListModel::query() const
{
    return d->query;
}

bool GigListModel::isLoading() const
{
    return d->list.isLoading();
}

GigKey GigListModel::keyAt(int row) const
{
    const QList<qint64> &keys = d->list.keys();
    return row >= 0 && row < keys.size() ? GigKey{keys.at(row)} : GigKey();
}

int GigListModel::rowOf(GigKey key) const
{
    return d->list.rowOf(key.value);
}

int GigListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->list.keys().size());
}

QVariant GigListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return QVariant::fromValue(GigKey{d->list.keys().at(index.row())});
    const Gig *row = d->rows.row(d->list.keys(), index.row());
    return row ? roleOf(*row, role) : QVariant();
}

QHash<int, QByteArray> GigListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), QByteArray(roles.key(i)));
    return names;
}

} // namespace gigflow
