// SPDX-License-Identifier: MIT
// What every request of this program has in common, whoever it goes to.
#pragma once

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

namespace gigflow {

/// HTTP/1.1 (Qt 6.4 turns an HTTP/2 GOAWAY into a failure), redirects left to the caller, no
/// cookies, no passwords of others, nothing kept on disk, and this program's name.
void setCommonPolicy(QNetworkRequest &request);

/// Ends the reply without another word to `receiver`, and forgets it. Nothing where there is none.
void dropReply(QPointer<QNetworkReply> &reply, const QObject *receiver);

} // namespace gigflow
