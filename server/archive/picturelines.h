// SPDX-License-Identifier: MIT
// The pictures that people sent, as lines of an archive: {"picture":NAME,"base64":BYTES}.
#pragma once

#include "server/picture/picturestore.h"
#include "server/storage/connection.h"

#include <boost/json/object.hpp>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace gigflow::server::archive {

struct PictureCounts
{
    std::int64_t moved = 0;
    std::int64_t leftOut = 0; ///< their file is not there
};

/// A line for each row of `uploads` whose file is there.
PictureCounts writePictures(storage::Connection &db, const PictureStore &pictures,
                            std::ostream &out);

/// Files have no transaction: what was written goes again unless keep() is called.
class PictureTaker
{
public:
    PictureTaker(storage::Connection &db, const PictureStore &pictures)
        : m_db(db), m_pictures(pictures)
    {
    }
    PictureTaker(const PictureTaker &) = delete;
    PictureTaker &operator=(const PictureTaker &) = delete;
    ~PictureTaker();

    /// What is wrong with the line; nothing is written then.
    std::optional<std::string> take(const boost::json::object &line);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    void keep() { m_written.clear(); }

private:
    storage::Connection &m_db;
    const PictureStore &m_pictures;
    std::int64_t m_count = 0;
    std::vector<std::string> m_written; ///< which were not there before
};

} // namespace gigflow::server::archive
