// SPDX-License-Identifier: MIT
#include "server/http/responsehead.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

namespace gigflow::server {

namespace {

std::string_view reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 422:
        return "Unprocessable Entity";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "-"; // the words mean nothing to a machine
    }
}

/// On every answer that does not say otherwise: no browser shows it as a page, in a frame or to
/// another site's scripts, or tells anybody that it was there.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> cautions{{
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::string httpDate()
{
    using namespace std::chrono;
    static constexpr std::array<const char *, 7> dayNames = {"Sun", "Mon", "Tue", "Wed",
                                                             "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> monthNames = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto now = floor<seconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date{day};
    const hh_mm_ss time{now - day};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  dayNames[weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
                  monthNames[static_cast<unsigned>(date.month()) - 1],
                  static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

void append(std::string &head, std::string_view name, std::string_view value)
{
    constexpr std::string_view lineBreaks("\r\n\0", 3);
    if (name.find_first_of(lineBreaks) != std::string_view::npos ||
        value.find_first_of(lineBreaks) != std::string_view::npos)
        return;
    head += name;
    head += ": ";
    head += value;
    head += "\r\n";
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string responseHead(const Response &response, const std::string &requestId, bool keepAlive)
{
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    head.reserve(512);
    head += reason(response.status);
    head += "\r\n";
    for (const auto &[name, value] : response.headers)
        append(head, name, value);
    append(head, "Date", httpDate());
    append(head, "X-Request-Id", requestId);
    for (const auto &[name, value] : cautions) {
        if (headerValue(response.headers, name).empty())
            append(head, name, value);
    }
    if (headerValue(response.headers, "Connection").empty())
        append(head, "Connection", keepAlive ? "keep-alive" : "close");
    if (mayHaveBody(response.status))
        append(head, "Content-Length", std::to_string(response.body.size()));
    head += "\r\n";
    return head;
}

} // namespace gigflow::server
