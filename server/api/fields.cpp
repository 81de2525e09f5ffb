// SPDX-License-Identifier: MIT
#include "server/api/fields.h"

#include "server/auth/password.h"
#include "server/picture/picturestore.h"
#include "server/storage/textfold.h"

#include <algorithm>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <cmath>

namespace gigflow::server {
namespace {

constexpr std::int64_t highestAmount = 100'000'000'000; // a billion dollars
constexpr std::size_t longestPicture = 1000;            // two of them travel in every access token

std::string trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

bool hasControl(std::string_view text, bool lines)
{
    return std::any_of(text.begin(), text.end(), [lines](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool allowed = lines && (c == '\n' || c == '\t' || c == '\r');
        return (byte < 0x20 || byte == 0x7F) && !allowed;
    });
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254)
        return false;
    const std::string_view domain = text.substr(at + 1);
    const bool blank = text.find_first_of(" \t\"(),:;<>[\\]") != std::string_view::npos;
    return !blank && domain.find('@') == std::string_view::npos &&
           domain.find('.') != std::string_view::npos && domain.front() != '.' &&
           domain.back() != '.' && domain.find("..") == std::string_view::npos;
}

/// The address of a picture that this server keeps, as POST /uploads gives it.
bool isOwnPicture(std::string_view text)
{
    constexpr std::string_view start = "/api/uploads/";
    return text.starts_with(start) && isPictureName(text.substr(start.size()));
}

bool isPicture(std::string_view text)
{
    if (isOwnPicture(text))
        return true;
    const std::string folded = storage::foldCase(text.substr(0, 9));
    const std::size_t start = folded.starts_with("https://")  ? 8
                              : folded.starts_with("http://") ? 7
                                                              : 0;
    return start > 0 && text.size() > start && text.size() <= longestPicture &&
           !hasControl(text, false) && text.find_first_of(" \"<>\\") == std::string_view::npos;
}

} // namespace

void Fields::addError(std::string_view name, std::string_view message)
{
    m_errors.push_back({std::string(name), std::string(message)});
}

bool Fields::has(std::string_view name) const
{
    return m_body.contains(name);
}

const boost::json::string *Fields::find(std::string_view name, Presence presence)
{
    const boost::json::value *value = m_body.if_contains(name);
    if (!value) {
        if (presence == Presence::Required)
            addError(name, std::string(name) + " is required.");
        return nullptr;
    }
    if (!value->is_string())
        addError(name, std::string(name) + " must be a text.");
    return value->if_string();
}

std::optional<std::string> Fields::text(std::string_view name, std::size_t longest,
                                        Presence presence, bool lines)
{
    const boost::json::string *value = find(name, presence);
    if (!value)
        return std::nullopt;
    std::string text = trim(*value);
    if (text.empty())
        addError(name, std::string(name) + " must not be empty.");
    else if (storage::codePoints(text) > longest)
        addError(name, std::string(name) + " may have at most " + std::to_string(longest) +
                           " characters.");
    else if (hasControl(text, lines))
        addError(name, std::string(name) + " holds characters that cannot be shown.");
    else
        return text;
    return std::nullopt;
}

std::optional<std::string> Fields::verbatim(std::string_view name, Presence presence)
{
    const boost::json::string *value = find(name, presence);
    if (!value)
        return std::nullopt;
    if (value->empty()) {
        addError(name, std::string(name) + " must not be empty.");
        return std::nullopt;
    }
    return std::string(value->data(), value->size());
}

std::optional<std::string> Fields::email(std::string_view name, Presence presence)
{
    auto address = text(name, 254, presence);
    if (address && !isEmail(*address)) {
        addError(name, "This is not an e-mail address.");
        return std::nullopt;
    }
    return address;
}

std::optional<std::string> Fields::username(std::string_view name, Presence presence)
{
    auto username = text(name, 40, presence);
    if (username && username->find_first_of(" \t@/") != std::string::npos) {
        addError(name, "A username has no blanks, no @ and no slash.");
        return std::nullopt;
    }
    return username;
}

std::optional<std::string> Fields::picture(std::string_view name, Presence presence)
{
    const boost::json::value *value = m_body.if_contains(name);
    const bool empty =
        !value || value->is_null() || (value->is_string() && value->as_string().empty());
    if (presence == Presence::Optional && empty)
        return std::nullopt;
    const boost::json::string *string = find(name, presence);
    if (!string)
        return std::nullopt;
    std::string address = trim(*string);
    if (!isPicture(address)) {
        addError(name, std::string(name) + " must be an http or https address of a picture.");
        return std::nullopt;
    }
    return address;
}

std::optional<std::int64_t> Fields::amount(std::string_view name, Presence presence)
{
    const boost::json::value *value = m_body.if_contains(name);
    if (!value) {
        if (presence == Presence::Required)
            addError(name, std::string(name) + " is required.");
        return std::nullopt;
    }
    if (!value->is_number()) {
        addError(name, std::string(name) + " must be a number.");
        return std::nullopt;
    }
    const double dollars = value->to_number<double>();
    const double cents = std::round(dollars * 100);
    if (std::isnan(dollars) || cents < 1)
        addError(name, std::string(name) + " must be more than 0.");
    else if (cents > static_cast<double>(highestAmount)) // 1e400 is infinite
        addError(name, std::string(name) + " is too high.");
    else if (std::abs(dollars * 100 - cents) > 1e-4)
        addError(name, std::string(name) + " may have at most two decimals.");
    else
        return static_cast<std::int64_t>(cents);
    return std::nullopt;
}

std::optional<std::string> Fields::newPassword(std::string_view name)
{
    auto password = verbatim(name, Presence::Required);
    if (!password)
        return std::nullopt;
    if (const auto problem = auth::passwordProblem(*password)) {
        addError(name, *problem);
        return std::nullopt;
    }
    return password;
}

} // namespace gigflow::server
