// SPDX-License-Identifier: MIT
#include "server/picture/picturestore.h"

#include "server/auth/crypto.h"
#include "server/picture/picture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace gigflow::server {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t hashLength = 64;

bool writeWhole(const fs::path &path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return !file.fail();
}

} // namespace

bool isPictureName(std::string_view name)
{
    if (name.size() <= hashLength + 1 || name[hashLength] != '.')
        return false;
    const std::string_view hash = name.substr(0, hashLength);
    return typeOfExtension(name.substr(hashLength + 1)) &&
           std::all_of(hash.begin(), hash.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool PictureStore::keeps(std::string_view name) const
{
    return !m_folder.empty() && isPictureName(name);
}

bool PictureStore::put(std::string_view name, std::string_view bytes) const
{
    if (!keeps(name))
        return false;
    std::error_code error;
    const fs::path folder(m_folder);
    if (fs::create_directories(folder, error))
        fs::permissions(folder, fs::perms::owner_all, error);
    // Under a name of its own first: nobody reads half a picture, and two writers do not meet.
    const fs::path draft =
        folder / (std::string(name) + "." + auth::hexEncode(auth::randomBytes(8)) + ".new");
    bool written = writeWhole(draft, bytes);
    if (written) {
        fs::rename(draft, folder / name, error);
        written = !error;
    }
    if (!written)
        fs::remove(draft, error);
    return written;
}

std::optional<std::string> PictureStore::get(std::string_view name) const
{
    if (!keeps(name))
        return std::nullopt;
    std::ifstream file(fs::path(m_folder) / name, std::ios::binary);
    std::ostringstream bytes;
    if (!file || !(bytes << file.rdbuf()))
        return std::nullopt;
    return std::move(bytes).str();
}

void PictureStore::remove(std::string_view name) const
{
    std::error_code ignored;
    if (keeps(name))
        fs::remove(fs::path(m_folder) / name, ignored);
}

} // namespace gigflow::server
