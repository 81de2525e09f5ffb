// SPDX-License-Identifier: MIT
// GET /openapi.json: the contract this very program was built with.
#include "server/api/handlers.h"
#include "server/auth/crypto.h"
#include "server/storage/embedded.h"

namespace gigflow::server::handlers {
namespace {

struct Description
{
    std::string json;
    std::string etag;
};

Description describe()
{
    Description description;
    for (const EmbeddedFile &piece : openApiPieces())
        description.json += piece.text;
    description.etag = "\"" + auth::fingerprint(description.json).substr(0, 32) + "\"";
    return description;
}

} // namespace

Answer openApi(Context &context)
{
    static const Description description = describe();
    const std::string_view known = headerValue(context.request.headers, "If-None-Match");
    Answer answer = ok({}, "");
    answer.etag = description.etag;
    if (known.find(description.etag) != std::string_view::npos) {
        answer.status = 304;
        return answer;
    }
    answer.bare = true;
    answer.data = description.json;
    return answer;
}

} // namespace gigflow::server::handlers
