// SPDX-License-Identifier: MIT
#include "server/auth/password.h"

#include "server/auth/bcrypt.h"
#include "server/storage/embedded.h"
#include "server/storage/textfold.h"

#include <array>
#include <sodium.h>
#include <unordered_set>

namespace gigflow::server::auth {
namespace {

bool isCommon(const std::string &folded)
{
    static const std::unordered_set<std::string_view> common = [] {
        std::unordered_set<std::string_view> words;
        std::string_view text = commonPasswordFiles().front().text;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            words.insert(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return words;
    }();
    return common.contains(folded);
}

bool verifyAgainst(const std::string &hash, std::string_view password)
{
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

} // namespace

std::optional<std::string> passwordProblem(std::string_view password)
{
    const std::size_t length = storage::codePoints(password);
    if (length < 8)
        return "The password needs at least 8 characters.";
    if (length > 128)
        return "The password may have at most 128 characters.";
    if (isCommon(storage::foldCase(password)))
        return "This password is one of the most used ones; choose another.";
    return std::nullopt;
}

std::string hashPassword(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), password.data(), password.size(),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return std::string(text.data());
}

bool verifyPassword(std::string_view hash, std::string_view password)
{
    if (isBcrypt(hash))
        return verifyBcrypt(std::string(hash), password);
    if (!hash.empty())
        return verifyAgainst(std::string(hash), password);
    static const std::string nobody = hashPassword("nobody has this password");
    verifyAgainst(nobody, password);
    return false;
}

bool isBcrypt(std::string_view hash)
{
    if (hash.size() != 60 || !hash.starts_with("$2") || hash[3] != '$' || hash[6] != '$' ||
        std::string_view("aby").find(hash[2]) == std::string_view::npos)
        return false;
    const int tens = hash[4] - '0';
    const int ones = hash[5] - '0';
    const int cost = tens * 10 + ones;
    return ones >= 0 && ones <= 9 && cost >= 4 && cost <= 15;
}

bool needsRehash(std::string_view hash)
{
    return crypto_pwhash_str_needs_rehash(std::string(hash).c_str(),
                                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0;
}

} // namespace gigflow::server::auth
