// SPDX-License-Identifier: MIT
#include "models/write/commandtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gigflow {

namespace {

const QString titleName = QStringLiteral("title");
const QString descriptionName = QStringLiteral("description");
const QString budgetName = QStringLiteral("budget");
const QString priceName = QStringLiteral("price");
const QString messageName = QStringLiteral("message");
const QString personName = QStringLiteral("name");
const QString usernameName = QStringLiteral("username");
const QString avatarName = QStringLiteral("avatarUrl");
const QString coverName = QStringLiteral("coverImage");
const QString onName = QStringLiteral("on");
const QString textName = QStringLiteral("text");
const QString amountName = QStringLiteral("amount");

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <class Words>
QJsonObject gigWords(const Words &command)
{
    return {{titleName, command.title},
            {descriptionName, command.description},
            {budgetName, command.budget.toStored()}};
}

template <class Words>
QJsonObject bidWords(const Words &command)
{
    return {{priceName, command.price.toStored()}, {messageName, command.message}};
}

Money money(const QJsonObject &object, const QString &name)
{
    return Money::fromStored(object.value(name).toString());
}

std::optional<QString> given(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
}

} // namespace

CommandKind kindOf(const Command &command)
{
    return std::visit(Overloaded{
                          [](const PostGig &) { return CommandKind::PostGig; },
                          [](const EditGig &) { return CommandKind::EditGig; },
                          [](const DeleteGig &) { return CommandKind::DeleteGig; },
                          [](const PlaceBid &) { return CommandKind::PlaceBid; },
                          [](const EditBid &) { return CommandKind::EditBid; },
                          [](const WithdrawBid &) { return CommandKind::WithdrawBid; },
                          [](const Hire &) { return CommandKind::Hire; },
                          [](const DeclineBid &) { return CommandKind::DeclineBid; },
                          [](const EditProfile &) { return CommandKind::EditProfile; },
                          [](const ShortlistBid &) { return CommandKind::ShortlistBid; },
                          [](const CompleteGig &) { return CommandKind::CompleteGig; },
                      },
                      command);
}

QString payloadOf(const Command &command)
{
    const QJsonObject object =
        std::visit(Overloaded{
                       [](const PostGig &c) { return gigWords(c); },
                       [](const EditGig &c) { return gigWords(c); },
                       [](const PlaceBid &c) { return bidWords(c); },
                       [](const EditBid &c) { return bidWords(c); },
                       [](const EditProfile &c) {
                           QJsonObject words{{personName, c.name}, {usernameName, c.username}};
                           if (c.avatarUrl)
                               words.insert(avatarName, *c.avatarUrl);
                           if (c.coverImage)
                               words.insert(coverName, *c.coverImage);
                           return words;
                       },
                       [](const ShortlistBid &c) {
                           return QJsonObject{{onName, c.on}};
                       },
                       [](const auto &) { return QJsonObject(); },
                   },
                   command);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Command> commandOf(CommandKind kind, const QString &payload, GigKey gig, BidKey bid)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject o = document.object();
    const auto text = [&o](const QString &name) {
        return o.value(name).toString();
    };
    switch (kind) {
    case CommandKind::PostGig:
        return PostGig{text(titleName), text(descriptionName), money(o, budgetName)};
    case CommandKind::EditGig:
        return EditGig{gig, text(titleName), text(descriptionName), money(o, budgetName), {}};
    case CommandKind::DeleteGig:
        return DeleteGig{gig};
    case CommandKind::PlaceBid:
        return PlaceBid{gig, money(o, priceName), text(messageName)};
    case CommandKind::EditBid:
        return EditBid{bid, money(o, priceName), text(messageName), {}};
    case CommandKind::WithdrawBid:
        return WithdrawBid{bid};
    case CommandKind::Hire:
        return Hire{bid};
    case CommandKind::DeclineBid:
        return DeclineBid{bid};
    case CommandKind::EditProfile:
        return EditProfile{text(personName), text(usernameName), given(o, avatarName),
                           given(o, coverName)};
    case CommandKind::ShortlistBid:
        return ShortlistBid{bid, o.value(onName).toBool(true)};
    case CommandKind::CompleteGig:
        return CompleteGig{gig};
    }
    return {};
}

bool isGigCommand(CommandKind kind)
{
    return kind == CommandKind::PostGig || kind == CommandKind::EditGig ||
           kind == CommandKind::DeleteGig || kind == CommandKind::CompleteGig;
}

QString textOf(const std::optional<Wording> &wording)
{
    if (!wording)
        return {};
    const QJsonObject object{{titleName, wording->title},
                             {textName, wording->text},
                             {amountName, wording->amount.toStored()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Wording> wordingFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject o = document.object();
    return Wording{o.value(titleName).toString(), o.value(textName).toString(),
                   money(o, amountName)};
}

std::optional<Wording> wordingOf(const Command &command)
{
    using Words = std::optional<Wording>;
    return std::visit(Overloaded{
                          [](const PostGig &c) -> Words {
                              return Wording{c.title, c.description, c.budget};
                          },
                          [](const EditGig &c) -> Words {
                              return Wording{c.title, c.description, c.budget};
                          },
                          [](const PlaceBid &c) -> Words {
                              return Wording{{}, c.message, c.price};
                          },
                          [](const EditBid &c) -> Words {
                              return Wording{{}, c.message, c.price};
                          },
                          [](const auto &) -> Words { return {}; },
                      },
                      command);
}

} // namespace gigflow
