// SPDX-License-Identifier: MIT
// What a handler says, before it becomes an HTTP response.
#pragma once

#include "server/api/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

struct FieldError
{
    std::string field;
    std::string message; ///< a sentence for the person
};

struct Answer
{
    int status = 200;
    std::string data = "null"; ///< JSON
    std::string message;
    std::vector<FieldError> errors; ///< with 400
    std::string nextCursor;         ///< where a list goes on; empty: it does not
    std::string etag;               ///< with quotes; empty: none
    std::string mark; ///< markOf() data and nextCursor, where it is known; empty: not yet
    Headers headers;
    bool bare = false; ///< `data` is the whole body, without the envelope
    std::string_view mediaType = "application/json; charset=utf-8"; ///< a literal
    bool commitRefusal = false; ///< what was written is kept although the status is an error

    bool isRefusal() const { return status >= 400; }
};

/// A fingerprint of what a list answers, for a weak ETag.
std::string markOf(std::string_view data, std::string_view nextCursor);

Answer ok(std::string data, std::string_view message);
Answer created(std::string data, std::string_view message);
Answer refuse(int status, std::string_view message);
Answer invalid(std::vector<FieldError> errors);
Answer invalid(std::string_view field, std::string_view message);
/// 404, for an id that is unknown or cannot be one.
Answer notFound(std::string_view what);
Answer unauthorized(std::string_view message);
Answer tooMany(long long seconds);

/// With the envelope (or bare) and the headers every answer carries.
Response render(Answer answer);

} // namespace gigflow::server
