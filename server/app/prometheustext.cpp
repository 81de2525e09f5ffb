// SPDX-License-Identifier: MIT
#include "server/app/prometheustext.h"

#include <array>
#include <charconv>

namespace gigflow::server {

void PrometheusText::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = name;
    for (const auto &[word, rest] : {std::pair("# HELP ", help), std::pair("# TYPE ", type)}) {
        m_text += word;
        m_text += name;
        m_text += ' ';
        m_text += rest;
        m_text += '\n';
    }
}

void PrometheusText::sample(double value, std::string_view labels, std::string_view suffix)
{
    m_text += m_name;
    m_text += suffix;
    if (!labels.empty()) {
        m_text += '{';
        m_text += labels;
        m_text += '}';
    }
    // The shortest text that reads back as the same number.
    std::array<char, 40> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_text += ' ';
    m_text.append(digits.data(), written.ptr);
    m_text += '\n';
}

std::string PrometheusText::label(std::string_view name, std::string_view value)
{
    std::string text(name);
    text += "=\"";
    for (const char c : value) {
        if (c == '\n') {
            text += "\\n";
            continue;
        }
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace gigflow::server
