// SPDX-License-Identifier: MIT
// The keys behind a list model: the first answer of a query streams in, later ones become row
// operations. GUI thread.
#pragma once

#include "models/lists/rowdiff.h"
#include "models/store.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace gigflow {

/// The protected side of the model that owns the list.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual void beginReset() = 0;
    virtual void endReset() = 0;
    virtual void beginInsert(int first, int last) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(int first, int last) = 0;
    virtual void endRemove() = 0;
    virtual void beginMove(int row, int before) = 0;
    virtual void endMove() = 0;
    virtual void beginReorder() = 0;
    virtual void endReorder(const QList<qint64> &before, const QList<qint64> &after) = 0;
    virtual void rowsChanged(int first, int last) = 0;
    virtual void tellLoading(bool loading) = 0;
    virtual void tellCount(int count) = 0;
};

class KeyList
{
public:
    /// Asks the store; a new call cancels the former one.
    using Run = std::function<void(Store::Reply<Store::KeyChunk>)>;

    /// `context` outlives the list: the model itself.
    KeyList(QObject *context, RowSink &sink);

    [[nodiscard]] const QList<qint64> &keys() const { return m_keys; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int rowOf(qint64 key) const;

    /// A new query. What is shown stays until its first answer, then the model is reset once.
    void start(Run run);
    /// Rows may have come, gone or moved: asks again in the background. Bursts are united.
    void refresh();
    /// These rows' contents changed. `cached`: the keys whose contents somebody has looked at; of
    /// many, only those are told.
    void tellChanged(const QList<qint64> &changed, const QList<qint64> &cached);

private:
    void onFirstAnswer(const Store::KeyChunk &chunk);
    void rerun();
    void onRerun(const Store::KeyChunk &chunk);
    void compare();
    void apply(const QList<RowOperation> &operations);
    void apply(const RowOperation &operation, bool last);
    void settled();

    QObject *m_context;
    RowSink &m_sink;
    Run m_run;
    QList<qint64> m_keys;
    QList<qint64> m_next; ///< the answer of a rerun as it comes in
    bool m_loading = false;
    bool m_streaming = false; ///< the first answer is still coming in
    bool m_comparing = false; ///< a rerun, or its comparison, is going on
    bool m_stale = false;     ///< something changed meanwhile: once more
    quint64 m_generation = 0; ///< of the query
    QTimer m_again;
    qint64 m_rerunBegan = 0;
};

} // namespace gigflow
