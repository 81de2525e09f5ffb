// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"

#include <QDialog>

class QVBoxLayout;

namespace gigflow {

class EmptyState;

/// What waits to be sent, oldest first, with Retry and Discard where something is stuck. Open it
/// with open(); it deletes itself.
class OutboxDialog : public QDialog
{
    Q_OBJECT
public:
    OutboxDialog(const Store &store, Outbox &outbox, QWidget *parent = nullptr);

private:
    void refresh();
    void fill(const QList<OutboxEntry> &entries);
    [[nodiscard]] QWidget *makeRow(const OutboxEntry &entry);

    const Store &m_store;
    Outbox &m_outbox;
    QVBoxLayout *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
};

/// "Post “Logo refresh”", "Hire Sam Rivera for $450".
[[nodiscard]] QString describe(const OutboxEntry &entry, const Store &store);

} // namespace gigflow
