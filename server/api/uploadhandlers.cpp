// SPDX-License-Identifier: MIT
// Pictures that people send for their avatar and cover.
#include "server/api/guardedwrite.h"
#include "server/api/handlers.h"
#include "server/api/requestbody.h"
#include "server/auth/crypto.h"
#include "server/json/jsonwriter.h"
#include "server/picture/picture.h"
#include "server/storage/textfold.h"

namespace gigflow::server::handlers {
namespace {

// A picture that is on nobody's profile a day later was a draft, and goes with the next upload. So
// this is what one person may send in a day.
constexpr std::int64_t draftTime = std::int64_t{24} * 3600 * 1000;
constexpr std::int64_t mostPictures = 30;
constexpr std::int64_t mostBytes = std::int64_t{16} * 1024 * 1024;

/// Only what no form of a foreign page can declare without asking first.
bool declaresPicture(const Request &request)
{
    const std::string_view type = headerValue(request.headers, "Content-Type");
    const std::string name = storage::foldCase(type.substr(0, type.find_first_of("; ")));
    return name == "image/png" || name == "image/jpeg" || name == "image/webp";
}

/// Pictures of the user that the profile does not show, and which are old enough to go.
void forgetDrafts(Context &context)
{
    std::vector<std::string> drafts;
    {
        storage::Rows rows =
            context.db.query("SELECT p.name FROM uploads p JOIN users u ON u.id = p.user_id "
                             "WHERE p.user_id = $1 AND p.created_at <= $2 "
                             "AND coalesce(u.avatar_url, '') NOT LIKE '%/uploads/' || p.name "
                             "AND coalesce(u.cover_image, '') NOT LIKE '%/uploads/' || p.name",
                             {context.userId(), context.now - draftTime});
        while (rows.next())
            drafts.push_back(rows.string(0));
    }
    for (const std::string &name : drafts)
        context.db.execute("DELETE FROM uploads WHERE name = $1", {name});
    context.removedPictures.insert(context.removedPictures.end(), drafts.begin(), drafts.end());
}

/// 429 where the user has sent as much as anybody may.
std::optional<Answer> overQuota(const Context &context, std::size_t more)
{
    storage::Rows rows = context.db.query(
        "SELECT count(*), CAST(coalesce(sum(bytes), 0) AS BIGINT), coalesce(min(created_at), 0) "
        "FROM uploads WHERE user_id = $1",
        {context.userId()});
    if (!rows.next() || (rows.integer(0) < mostPictures &&
                         rows.integer(1) + static_cast<std::int64_t>(more) <= mostBytes))
        return std::nullopt;
    Answer answer =
        tooMany(std::max<std::int64_t>(60, (rows.integer(2) + draftTime - context.now) / 1000 + 1));
    answer.message = "You have sent many pictures today. Try again tomorrow.";
    return answer;
}

Answer store(Context &context, const std::string &name, const Picture &picture)
{
    forgetDrafts(context);
    const bool known = context.db.query("SELECT 1 FROM uploads WHERE name = $1", {name}).next();
    if (!known) {
        if (auto refusal = overQuota(context, picture.bytes.size()))
            return *refusal;
        context.db.execute(
            "INSERT INTO uploads (name, user_id, bytes, created_at) VALUES ($1, $2, $3, $4)",
            {name, context.userId(), static_cast<std::int64_t>(picture.bytes.size()), context.now});
        if (!context.services.pictures.put(name, picture.bytes))
            return refuse(500, "The picture could not be stored.");
    }
    JsonWriter json;
    json.beginObject()
        .member("url", context.services.config.publicUrl + "/api/uploads/" + name)
        .endObject();
    return created(json.take(), "The picture is stored.");
}

} // namespace

/// The name holds who sent it: nobody learns from it who else has that picture, and an account
/// takes only its own pictures with it.
Answer uploadPicture(Context &context)
{
    if (context.services.config.uploadsFolder.empty())
        return refuse(404, "This server keeps no pictures.");
    if (context.request.body.size() > longestUpload)
        return refuse(413, "A picture may have at most 1 MB.");
    if (!declaresPicture(context.request))
        return invalid("picture", "A picture is declared as image/png, image/jpeg or image/webp.");
    const auto picture = checkPicture(context.request.body);
    if (!picture)
        return invalid("picture", picture.error());
    const std::string name = auth::fingerprint(context.userId() + "\n" + picture->bytes) + "." +
                             std::string(extensionOf(picture->type));
    return writeGuarded(context, [&] { return store(context, name, *picture); });
}

Answer readPicture(Context &context)
{
    const std::string &name = context.id();
    const bool known = isPictureName(name) &&
                       context.db.query("SELECT 1 FROM uploads WHERE name = $1", {name}).next();
    auto bytes = known ? context.services.pictures.get(name) : std::nullopt;
    if (!bytes)
        return notFound("Picture");
    Answer answer = ok(std::move(*bytes), "");
    answer.bare = true;
    answer.mediaType = mediaTypeOf(*typeOfExtension(name.substr(name.rfind('.') + 1)));
    answer.etag = '"' + name + '"';
    // The name is the hash: what is behind it never changes. The sandbox is for whoever opens it
    // alone in a tab; other origins may show it.
    answer.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
    answer.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    answer.headers.emplace_back("Cross-Origin-Resource-Policy", "cross-origin");
    if (headerValue(context.request.headers, "If-None-Match").find(answer.etag) !=
        std::string_view::npos)
        answer.status = 304;
    return answer;
}

} // namespace gigflow::server::handlers
