// SPDX-License-Identifier: MIT
#include "server/archive/picturelines.h"

#include "server/auth/crypto.h"
#include "server/json/jsonwriter.h"
#include "server/picture/picture.h"

#include <boost/json.hpp>

#include <ostream>

namespace gigflow::server::archive {

namespace {

std::string_view textOf(const boost::json::object &line, std::string_view name)
{
    const boost::json::value *value = line.if_contains(name);
    return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

/// Whether the table knows it, and of that size.
bool isExpected(storage::Connection &db, std::string_view name, std::size_t size)
{
    storage::Rows rows = db.query("SELECT bytes FROM uploads WHERE name = $1", {name});
    return rows.next() && rows.integer(0) == static_cast<std::int64_t>(size);
}

} // namespace

PictureCounts writePictures(storage::Connection &db, const PictureStore &pictures,
                            std::ostream &out)
{
    PictureCounts counts;
    storage::Rows rows = db.query("SELECT name FROM uploads ORDER BY name");
    while (out && rows.next()) {
        const std::string name = rows.string(0);
        const auto bytes = pictures.get(name);
        if (!bytes) {
            ++counts.leftOut;
            continue;
        }
        JsonWriter json;
        json.beginObject()
            .member("picture", name)
            .member("base64", auth::base64UrlEncode(*bytes))
            .endObject();
        out << json.text() << '\n';
        ++counts.moved;
    }
    return counts;
}

PictureTaker::~PictureTaker()
{
    for (const std::string &name : m_written)
        m_pictures.remove(name);
}

std::optional<std::string> PictureTaker::take(const boost::json::object &line)
{
    const std::string name(textOf(line, "picture"));
    const auto bytes = auth::base64UrlDecode(textOf(line, "base64"));
    // Read as strictly as if somebody had sent it: an archive may come from anywhere.
    const auto picture = checkPicture(bytes.value_or(std::string()));
    if (!picture || !isPictureName(name))
        return "this is no picture.";
    if (!isExpected(m_db, name, picture->bytes.size()))
        return "no row of uploads names this picture.";
    const bool known = m_pictures.get(name).has_value();
    if (!m_pictures.put(name, picture->bytes))
        return "the picture could not be written; give UPLOADS_DIR a folder for it.";
    if (!known)
        m_written.push_back(name);
    ++m_count;
    return std::nullopt;
}

} // namespace gigflow::server::archive
