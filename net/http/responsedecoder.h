// SPDX-License-Identifier: MIT
// From the bytes of an HTTP answer to a value or an Error. Pure.
#pragma once

#include "net/http/apiclient.h"

#include <QByteArray>
#include <QNetworkReply>

namespace gigflow {

struct RawResponse
{
    int status = 0;
    bool command = false; ///< the request may have changed something
    QByteArray retryAfter;
    QByteArray date;
    QByteArray etag;
    QByteArray body;
};

/// Any 2xx with a JSON object (or nothing at all) is success.
[[nodiscard]] Result<ApiResponse> decodeResponse(const RawResponse &raw);

/// A reply that ended without a usable status. `mayHaveArrived`: part of a changing request was
/// handed to the network.
[[nodiscard]] Error transportError(QNetworkReply::NetworkError code, bool mayHaveArrived);

} // namespace gigflow
