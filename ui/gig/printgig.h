// SPDX-License-Identifier: MIT
// A gig on paper. Layout and output happen on another thread.
#pragma once

#include "models/domain.h"

#include <functional>
#include <memory>

class QTextDocument;
class QWidget;

namespace gigflow {

/// Everything the page says of the gig, and the bids on it, as a document of its own.
[[nodiscard]] std::unique_ptr<QTextDocument> gigDocument(const Gig &gig, const QList<Bid> &bids);

/// Asks for a printer, and prints.
void printGig(QWidget *parent, const Gig &gig, const QList<Bid> &bids);
/// Writes a PDF; `done` is called on the GUI thread unless `parent` is gone by then.
void writeGigPdf(QWidget *parent, const QString &path, const Gig &gig, const QList<Bid> &bids,
                 std::function<void(bool ok)> done);
/// Asks where to, then writeGigPdf().
void saveGigPdf(QWidget *parent, const Gig &gig, const QList<Bid> &bids,
                std::function<void(bool ok, const QString &path)> done);

} // namespace gigflow
