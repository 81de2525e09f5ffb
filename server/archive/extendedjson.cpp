// SPDX-License-Identifier: MIT
#include "server/archive/extendedjson.h"

#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

#include <boost/json/value.hpp>

#include <charconv>
#include <chrono>
#include <cmath>

namespace gigflow::server::archive {

namespace {

namespace json = boost::json;

/// What {"$word": value} holds, or null.
const json::value *wrapped(const json::value *value, std::string_view word)
{
    const json::object *object = value ? value->if_object() : nullptr;
    return object && object->size() == 1 ? object->if_contains(word) : nullptr;
}

std::optional<std::string_view> textOf(const json::value *value)
{
    const json::string *string = value ? value->if_string() : nullptr;
    return string ? std::optional(std::string_view(*string)) : std::nullopt;
}

template <typename Number>
std::optional<Number> parsed(std::string_view digits)
{
    Number number{};
    const char *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// Takes so many digits and what must follow them off the text.
std::optional<int> take(std::string_view &text, std::size_t digits, std::string_view after)
{
    const auto found = text.size() >= digits ? parsed<int>(text.substr(0, digits)) : std::nullopt;
    if (!found || *found < 0)
        return std::nullopt;
    text.remove_prefix(digits);
    if (!text.starts_with(after))
        return std::nullopt;
    text.remove_prefix(after.size());
    return found;
}

/// Minutes east of Greenwich at the end of a time.
std::optional<int> offsetOf(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const auto hours = take(text, 2, text.size() > 4 ? ":" : "");
    const auto minutes = take(text, 2, "");
    if (!hours || !minutes || !text.empty() || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

} // namespace

std::optional<std::int64_t> isoMilliseconds(std::string_view text)
{
    using namespace std::chrono;
    const auto years = take(text, 4, "-");
    const auto months = take(text, 2, "-");
    const auto daysOfMonth = take(text, 2, "T");
    const auto hour = take(text, 2, ":");
    const auto minute = take(text, 2, ":");
    const auto second = take(text, 2, "");
    if (!years || !months || !daysOfMonth || !hour || !minute || !second)
        return std::nullopt;
    int milli = 0;
    if (text.starts_with('.')) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
        std::string digits(text.substr(1, std::min<std::size_t>(end - 1, 3)));
        digits.resize(3, '0');
        milli = parsed<int>(digits).value_or(0);
        text.remove_prefix(end);
    }
    const auto offset = offsetOf(text);
    const year_month_day day{year(*years), month(static_cast<unsigned>(*months)),
                             std::chrono::day(static_cast<unsigned>(*daysOfMonth))};
    if (!offset || !day.ok() || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    const auto at = sys_days(day) + hours(*hour) + minutes(*minute - *offset) + seconds(*second) +
                    milliseconds(milli);
    return duration_cast<milliseconds>(at.time_since_epoch()).count();
}

std::string objectId(const json::object &document, std::string_view name)
{
    const json::value *value = document.if_contains(name);
    auto found = textOf(wrapped(value, "$oid"));
    if (!found)
        found = textOf(value);
    const std::string id = storage::foldCase(found.value_or(""));
    return storage::isId(id) ? id : std::string();
}

std::optional<std::int64_t> date(const json::object &document, std::string_view name)
{
    const json::value *value = document.if_contains(name);
    if (const json::value *inner = wrapped(value, "$date"))
        value = inner;
    if (const auto digits = textOf(wrapped(value, "$numberLong")))
        return parsed<std::int64_t>(*digits);
    if (const auto iso = textOf(value))
        return isoMilliseconds(*iso);
    return value && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

std::optional<double> number(const json::object &document, std::string_view name)
{
    const json::value *value = document.if_contains(name);
    std::optional<double> found;
    if (value && value->is_number())
        found = value->to_number<double>();
    for (const std::string_view word :
         {"$numberInt", "$numberLong", "$numberDouble", "$numberDecimal"}) {
        if (const auto digits = textOf(wrapped(value, word)))
            found = parsed<double>(*digits);
    }
    return found && std::isfinite(*found) ? found : std::nullopt;
}

std::string text(const json::object &document, std::string_view name)
{
    return std::string(textOf(document.if_contains(name)).value_or(""));
}

} // namespace gigflow::server::archive
