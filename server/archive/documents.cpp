// SPDX-License-Identifier: MIT
#include "server/archive/documents.h"

#include <istream>
#include <string_view>

namespace gigflow::server::archive {

namespace {

constexpr std::size_t longestDocument = 16'777'216; // the limit of MongoDB itself

} // namespace

bool Documents::get(char &c)
{
    if (!m_in.get(c))
        return false;
    if (c == '\n')
        ++m_line;
    return true;
}

/// Past what may stand between objects, and the brace.
bool Documents::skipToObject()
{
    constexpr std::string_view between = " \t\r\n,[]\xEF\xBB\xBF"; // with a byte order mark
    char c = 0;
    while (get(c)) {
        if (c == '{')
            return true;
        if (between.find(c) == std::string_view::npos) {
            m_problem = "line " + std::to_string(m_line) + ": an object was expected.";
            return false;
        }
    }
    return false;
}

std::optional<Documents::Document> Documents::next()
{
    if (!m_problem.empty() || !skipToObject())
        return std::nullopt;
    Document document{m_line, "{"};
    int depth = 1;
    bool quoted = false;
    bool escaped = false;
    char c = 0;
    while (depth > 0) {
        if (!get(c) || document.text.size() >= longestDocument) {
            m_problem = "line " + std::to_string(document.line) + ": the object has no end.";
            return std::nullopt;
        }
        document.text += c;
        if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = c == '\\';
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}') {
            --depth;
        }
    }
    return document;
}

} // namespace gigflow::server::archive
