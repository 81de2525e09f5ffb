// SPDX-License-Identifier: MIT
#include "models/gigfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

std::optional<Money> moneyIn(const QJsonObject &object, QLatin1StringView name)
{
    const Money money = Money::fromStored(object.value(name).toString());
    return money.isKnown() ? std::optional(money) : std::nullopt;
}

} // namespace

GigQuery GigFilter::toQuery(const QDateTime &now) const
{
    GigQuery query;
    query.text = text.trimmed();
    query.statuses = statuses;
    query.minBudget = minBudget;
    query.maxBudget = maxBudget;
    if (withinDays > 0) {
        // From midnight, so that the same filter asks the same all day long.
        query.postedSince = now.toLocalTime().date().addDays(1 - withinDays).startOfDay().toUTC();
    }
    query.owner = owner;
    if (owner.isEmpty())
        query.ownerText = ownerText.trimmed();
    query.maxBids = maxBids;
    query.bookmarkedOnly = bookmarked;
    if (unseen)
        query.unseenAsOf = now.toUTC();
    query.sort = sort;
    return query;
}

bool GigFilter::isPlain() const
{
    GigFilter plain;
    plain.sort = sort;
    GigFilter here = *this;
    here.text = here.text.trimmed();
    return here == plain;
}

QString GigFilter::toJson() const
{
    QJsonObject object;
    if (!text.isEmpty())
        object.insert("text"_L1, text);
    QJsonArray numbers;
    for (const GigStatus status : {GigStatus::Open, GigStatus::Assigned, GigStatus::Completed}) {
        if (statuses.contains(status))
            numbers.append(static_cast<int>(status));
    }
    object.insert("statuses"_L1, numbers);
    if (minBudget)
        object.insert("minBudget"_L1, minBudget->toStored());
    if (maxBudget)
        object.insert("maxBudget"_L1, maxBudget->toStored());
    if (withinDays > 0)
        object.insert("withinDays"_L1, withinDays);
    if (maxBids)
        object.insert("maxBids"_L1, *maxBids);
    if (!owner.isEmpty())
        object.insert("owner"_L1, owner.value);
    if (!ownerText.isEmpty())
        object.insert("ownerText"_L1, ownerText);
    if (bookmarked)
        object.insert("bookmarked"_L1, true);
    if (unseen)
        object.insert("unseen"_L1, true);
    object.insert("sort"_L1, static_cast<int>(sort));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

GigFilter GigFilter::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    GigFilter filter;
    filter.text = object.value("text"_L1).toString();
    if (const QJsonValue statuses = object.value("statuses"_L1); statuses.isArray()) {
        filter.statuses.clear();
        const QJsonArray numbers = statuses.toArray();
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const int number = numbers.at(i).toInt();
            if (number >= static_cast<int>(GigStatus::Open) &&
                number <= static_cast<int>(GigStatus::Completed))
                filter.statuses.insert(static_cast<GigStatus>(number));
        }
    }
    filter.minBudget = moneyIn(object, "minBudget"_L1);
    filter.maxBudget = moneyIn(object, "maxBudget"_L1);
    filter.withinDays = qMax(0, object.value("withinDays"_L1).toInt());
    if (const QJsonValue most = object.value("maxBids"_L1); most.isDouble())
        filter.maxBids = qMax(0, most.toInt());
    filter.owner = UserId{object.value("owner"_L1).toString()};
    filter.ownerText = object.value("ownerText"_L1).toString();
    filter.bookmarked = object.value("bookmarked"_L1).toBool();
    filter.unseen = object.value("unseen"_L1).toBool();
    const int sort = object.value("sort"_L1).toInt();
    if (sort >= 0 && sort <= static_cast<int>(GigQuery::Sort::MostBids))
        filter.sort = static_cast<GigQuery::Sort>(sort);
    return filter;
}

} // namespace gigflow
