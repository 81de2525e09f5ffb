// SPDX-License-Identifier: MIT
// What was typed and not submitted. It lives in the account's store file, survives its rebuild, and
// goes in the very transaction that writes the command made of it (Outbox::submit), so that it is
// never there twice.
#pragma once

#include "models/store.h"

#include <QTimer>

namespace gigflow {

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
    void save(const Draft &draft); ///< one that is empty is removed
    void discard(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
};

/// Keeps one form's text as it is typed: durable at most a second after the first keystroke that
/// was not yet kept, so that not even a crash loses more. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `read` gives the form's text as it stands; a draft without an id is not kept.
    DraftKeeper(Store &store, std::function<Draft()> read, QObject *parent);

    void touch(); ///< something was typed
    void flush(); ///< the form closes or shows something else: now, if anything is outstanding
    [[nodiscard]] bool isOutstanding() const { return m_soon.isActive(); }
    void stop(); ///< submitted or discarded: what is outstanding is not kept any more

private:
    Drafts m_drafts;
    std::function<Draft()> m_read;
    QTimer m_soon;
};

} // namespace gigflow
