// SPDX-License-Identifier: MIT
// What was typed and not submitted. It lives in the account's store file, survives its rebuild, and
// goes in the very transaction that writes the command made of it (Outbox::submit), so that it is
// never there twice.
#pragma once

#include "models/store.h"

#include <QTimer>

namespace gigflow {

/// What the store could not take when it was the last chance to (disk full, locked), until it can.
/// One for each store, which owns it. GUI thread.
class UnkeptDrafts : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static UnkeptDrafts &of(Store &store);

    void keep(const Draft &draft);  ///< takes the place of an earlier one
    void forget(const QString &id); ///< submitted, or later words are on their way
    [[nodiscard]] std::optional<Draft> find(const QString &id) const;

private:
    explicit UnkeptDrafts(Store &store);
    void write(const Draft &draft);

    Store &m_store;
    QHash<QString, Draft> m_drafts;
    QTimer m_again;
};

/// GUI thread.
class Drafts : public QObject
{
    Q_OBJECT
public:
    explicit Drafts(Store &store, QObject *parent = nullptr);

    /// All of them, the latest first; one that cannot be understood is left out and left alone.
    void list(QObject *context, Store::Reply<QList<Draft>> done);
    /// At once, for filling a form. Empty where there is none.
    [[nodiscard]] std::optional<Draft> find(const QString &id) const;
    /// One that is empty is removed. `done`, with the error where it was not written.
    void save(const Draft &draft, QObject *context = nullptr,
              Store::Reply<tl::expected<void, Error>> done = {});
    void keep(const Draft &draft); ///< as save(), and again until it is written
    void discard(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
};

/// Keeps one form's text as it is typed: durable at most a second after the first keystroke that
/// was not yet kept, so that not even a crash loses more. Where the store does not take it, again
/// after a second, without another key. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `read` gives the form's text as it stands; a draft without an id is not kept.
    DraftKeeper(Store &store, std::function<Draft()> read, QObject *parent);

    void touch(); ///< something was typed
    void flush(); ///< the form closes or shows something else: now, if anything is outstanding
    [[nodiscard]] bool isOutstanding() const { return m_soon.isActive() || m_saving; }
    void stop(); ///< submitted or discarded: what is outstanding is not kept any more

private:
    void save();

    Drafts m_drafts;
    std::function<Draft()> m_read;
    QTimer m_soon;
    bool m_saving = false; ///< not answered yet
    int m_turn = 0;        ///< whose answer still counts
};

} // namespace gigflow
