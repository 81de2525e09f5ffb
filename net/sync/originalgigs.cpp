// SPDX-License-Identifier: MIT
#include "net/sync/originalgigs.h"

namespace gigflow::originalgigs {
namespace {

bool isPlain(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

} // namespace

QUrlQuery allOpen()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("status"), QStringLiteral("open"));
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000000"));
    return query;
}

ApiRequest mine()
{
    ApiRequest request;
    request.path = apiPath({QStringLiteral("gigs"), QStringLiteral("my")});
    return request;
}

ApiRequest listFor(const std::optional<Gig> &known)
{
    if (known && known->mine)
        return mine();
    ApiRequest request;
    if (known) {
        request.path = apiPath({QStringLiteral("gigs"), QStringLiteral("search")});
        request.query.addQueryItem(QStringLiteral("search"), searchWord(known->title));
    } else {
        request.path = apiPath({QStringLiteral("gigs")});
        request.query = allOpen();
        request.timeoutMs = 60'000; // all of them at once
    }
    return request;
}

QString searchWord(const QString &title)
{
    QString longest;
    QString word;
    for (const QChar c : title + QLatin1Char(' ')) {
        if (isPlain(c)) {
            word += c;
            continue;
        }
        if (word.size() > longest.size())
            longest = word;
        word.clear();
    }
    return longest;
}

Result<std::optional<wire::Gig>> find(const QJsonValue &list, const GigId &id)
{
    const auto gigs = wire::list<wire::Gig>(list, &wire::gig);
    if (!gigs)
        return tl::unexpected(gigs.error());
    for (const wire::Gig &gig : *gigs) {
        if (gig.gig.id == id)
            return gig;
    }
    return std::optional<wire::Gig>();
}

} // namespace gigflow::originalgigs
