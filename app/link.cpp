// SPDX-License-Identifier: MIT
#include "app/link.h"

#include <QUrl>

#include <algorithm>

namespace gigflow {

namespace {
constexpr qsizetype maxLink = 512;
constexpr qsizetype maxId = 128;
const QString prefix = QStringLiteral("gigflow://gig/");
} // namespace

std::optional<GigId> parseGigLink(const QString &text)
{
    if (text.size() > maxLink || !text.startsWith(prefix, Qt::CaseInsensitive))
        return {};
    auto encoded = text.sliced(prefix.size());
    if (encoded.endsWith(u'/')) // some browsers add one
        encoded.chop(1);
    const auto plain = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringLiteral("/?#\\\"<>").contains(c);
    };
    if (!std::all_of(encoded.cbegin(), encoded.cend(), plain))
        return {};
    const auto bytes = QByteArray::fromPercentEncoding(encoded.toLatin1());
    const auto id = QString::fromUtf8(bytes);
    // What does not come back the same was not UTF-8, or held a broken percent sequence that was
    // taken literally.
    if (id.toUtf8() != bytes || id.isEmpty() || id.size() > maxId || id == u"." || id == u"..")
        return {};
    const auto allowed = [](QChar c) {
        return c.isSurrogate() || (c.isPrint() && c != u'/' && c != u'\\');
    };
    if (!std::all_of(id.cbegin(), id.cend(), allowed))
        return {};
    return GigId{id};
}

} // namespace gigflow
