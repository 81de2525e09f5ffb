// SPDX-License-Identifier: MIT
#pragma once

#include "net/session/authorisedclient.h"

#include <QJsonArray>

namespace gigflow {

/// The whole of a list, page by page where the server pages (`query`: envelope with nextCursor).
/// Any page's error is the answer.
void fetchList(AuthorisedClient &client, const QString &path, const QUrlQuery &query,
               QObject *context, const Answer<QJsonArray> &answer);

} // namespace gigflow
