// SPDX-License-Identifier: MIT
#include "server/api/answer.h"

#include "server/api/api.h"
#include "server/auth/crypto.h"
#include "server/json/jsonwriter.h"

namespace gigflow::server {
namespace {

Answer make(int status, std::string data, std::string_view message)
{
    Answer answer;
    answer.status = status;
    answer.data = std::move(data);
    answer.message = message;
    return answer;
}

std::string envelope(const Answer &answer)
{
    JsonWriter json;
    json.reserve(answer.data.size() + answer.message.size() + 128);
    json.beginObject().member("statusCode", std::int64_t{answer.status});
    json.key("data").raw(answer.data);
    json.member("message", answer.message);
    json.key("success").boolean(!answer.isRefusal());
    if (answer.isRefusal()) {
        json.key("errors").beginArray();
        for (const FieldError &error : answer.errors) {
            json.beginObject().member("field", error.field).member("message", error.message);
            json.endObject();
        }
        json.endArray();
    }
    if (!answer.nextCursor.empty())
        json.member("nextCursor", answer.nextCursor);
    json.endObject();
    return json.take();
}

} // namespace

std::string markOf(std::string_view data, std::string_view nextCursor)
{
    std::string text;
    text.reserve(nextCursor.size() + 1 + data.size());
    text += nextCursor;
    text += '\n';
    text += data;
    return auth::fingerprint(text).substr(0, 32);
}

Answer ok(std::string data, std::string_view message)
{
    return make(200, std::move(data), message);
}

Answer created(std::string data, std::string_view message)
{
    return make(201, std::move(data), message);
}

Answer refuse(int status, std::string_view message)
{
    return make(status, "null", message);
}

Answer invalid(std::vector<FieldError> errors)
{
    Answer answer = refuse(400, errors.empty() ? "The request is not valid." : errors[0].message);
    answer.errors = std::move(errors);
    return answer;
}

Answer invalid(std::string_view field, std::string_view message)
{
    return invalid({FieldError{std::string(field), std::string(message)}});
}

Answer notFound(std::string_view what)
{
    return refuse(404, std::string(what) + " not found.");
}

Answer unauthorized(std::string_view message)
{
    Answer answer = refuse(401, message);
    answer.headers.emplace_back("WWW-Authenticate", "Bearer");
    return answer;
}

Answer tooMany(long long seconds)
{
    Answer answer = refuse(429, "Too many attempts. Try again later.");
    answer.headers.emplace_back("Retry-After", std::to_string(seconds));
    return answer;
}

Response render(Answer answer)
{
    Response response;
    response.status = answer.status;
    response.headers = std::move(answer.headers);
    if (answer.status != 204 && answer.status != 304) {
        response.headers.emplace_back("Content-Type", answer.mediaType);
        response.body = answer.bare ? std::move(answer.data) : envelope(answer);
    }
    if (!answer.etag.empty())
        response.headers.emplace_back("ETag", std::move(answer.etag));
    // Answers hold what only this person may see: a shared cache never keeps them.
    if (headerValue(response.headers, "Cache-Control").empty())
        response.headers.emplace_back("Cache-Control", "private, no-cache");
    return response;
}

Response errorResponse(int status, std::string_view message)
{
    return render(refuse(status, message));
}

} // namespace gigflow::server
