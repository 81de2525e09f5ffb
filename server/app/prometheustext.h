// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace gigflow::server {

/// Writes the text format: a family's head once, then its samples.
class PrometheusText
{
public:
    /// `type` is counter, gauge or histogram; the samples of other families come after its own.
    void family(std::string_view name, std::string_view type, std::string_view help);
    /// A sample of the last family. `labels` without braces, values escaped; may be empty.
    void sample(double value, std::string_view labels = {}, std::string_view suffix = {});
    [[nodiscard]] std::string take() { return std::move(m_text); }

    /// name="value", escaped.
    static std::string label(std::string_view name, std::string_view value);

private:
    std::string m_text;
    std::string m_name;
};

} // namespace gigflow::server
