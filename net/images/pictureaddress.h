// SPDX-License-Identifier: MIT
// Which addresses a picture may come from. Names and links in the lists are other people's: what
// they point to must not make this computer knock at doors inside its own network.
#pragma once

#include <QHostAddress>
#include <QUrl>

namespace gigflow {

/// Reachable on the public internet: not this machine, not a private, link-local, shared,
/// documentation, multicast or reserved range, and no IPv6 form that carries such an IPv4 address.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// Same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/// `text` as it stands in a profile, against the API's server for a relative one. Empty unless it
/// is https, or on that very server; no name or password in it, at most 2048 characters.
[[nodiscard]] QUrl pictureUrl(const QString &text, const QUrl &ownServer);

} // namespace gigflow
