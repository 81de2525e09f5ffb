// SPDX-License-Identifier: MIT
// Strong identifiers. A *server id* is the opaque `_id` of the wire (contract.md, "Common") and is
// empty until the server has answered; a *key* is the local row number, which a thing has from the
// moment it is made here.
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace gigflow {

template <class Tag>
struct ServerId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const ServerId &, const ServerId &) = default;
    friend bool operator<(const ServerId &a, const ServerId &b) { return a.value < b.value; }
    friend size_t qHash(const ServerId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

template <class Tag>
struct LocalKey
{
    qint64 value = 0; ///< SQLite rowid; 0 means none

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const LocalKey &, const LocalKey &) = default;
    friend size_t qHash(const LocalKey &key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

using GigId = ServerId<struct GigTag>;
using BidId = ServerId<struct BidTag>;
using UserId = ServerId<struct UserTag>;

using GigKey = LocalKey<struct GigTag>;
using BidKey = LocalKey<struct BidTag>;
using CommandKey = LocalKey<struct CommandTag>;   ///< an entry of the outbox
using NoticeKey = LocalKey<struct NoticeTag>;     ///< an entry of the notification history
using SearchKey = LocalKey<struct SearchTag>;     ///< a saved search
using TemplateKey = LocalKey<struct TemplateTag>; ///< a text to begin bids with

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::GigKey)
Q_DECLARE_METATYPE(gigflow::BidKey)
Q_DECLARE_METATYPE(gigflow::CommandKey)
Q_DECLARE_METATYPE(gigflow::NoticeKey)
Q_DECLARE_METATYPE(gigflow::UserId)
