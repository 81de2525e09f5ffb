// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace gigflow::server::archive {

/// Finds one JSON object after the other in a stream: one a line, or in an array on one line or on
/// many. It only looks for where objects begin and end.
class Documents
{
public:
    explicit Documents(std::istream &in) : m_in(in) {}

    struct Document
    {
        std::int64_t line = 0; ///< where it begins
        std::string text;
    };
    /// Nothing at the end, and where the stream is not made of objects: then problem() says so.
    std::optional<Document> next();
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    bool get(char &c);
    bool skipToObject();

    std::istream &m_in;
    std::int64_t m_line = 1;
    std::string m_problem;
};

} // namespace gigflow::server::archive
