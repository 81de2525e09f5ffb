// SPDX-License-Identifier: MIT
// Pictures as files of one folder, which several servers may share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server {

/// 64 hex digits and the extension of a picture: nothing else ever becomes part of a path.
bool isPictureName(std::string_view name);

/// Thread-safe. Names are those isPictureName() takes; all others are as unknown.
class PictureStore
{
public:
    /// The folder is made, for its owner only, with the first picture. An empty name keeps none.
    explicit PictureStore(std::string folder) : m_folder(std::move(folder)) {}

    /// Whole or not at all. False where it could not be written.
    [[nodiscard]] bool put(std::string_view name, std::string_view bytes) const;
    std::optional<std::string> get(std::string_view name) const;
    void remove(std::string_view name) const;

private:
    [[nodiscard]] bool keeps(std::string_view name) const;
    const std::string m_folder;
};

} // namespace gigflow::server
