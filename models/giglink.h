// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

class QMimeData;

namespace gigflow {

/// `gigflow://gig/ID`, which opens the gig in any Gig Flow that knows its server. Of an id that the
/// server has given.
[[nodiscard]] QString gigLink(const GigId &id);
/// For the clipboard and for dragging: the links, and as plain text each title above its link; gigs
/// that the server does not know yet are left out. The caller owns it.
[[nodiscard]] QMimeData *gigLinkData(const QList<Gig> &gigs);

} // namespace gigflow
