// SPDX-License-Identifier: MIT
#include "models/export.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

/// A column of the file: its name is not translated, so that a program finds it everywhere.
template <class Row>
struct Column
{
    const char *name;
    QJsonValue (*value)(const Row &);
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue moneyOrNull(const Money &money)
{
    return money.isKnown() ? money.toJson() : QJsonValue();
}

QJsonValue wordOf(GigStatus status)
{
    switch (status) {
    case GigStatus::Open:
        return u"open"_s;
    case GigStatus::Assigned:
        return u"assigned"_s;
    case GigStatus::Completed:
        return u"completed"_s;
    case GigStatus::Unknown:
        break;
    }
    return {};
}

QJsonValue wordOf(BidStatus status)
{
    switch (status) {
    case BidStatus::Pending:
        return u"pending"_s;
    case BidStatus::Hired:
        return u"hired"_s;
    case BidStatus::Rejected:
        return u"rejected"_s;
    case BidStatus::Withdrawn:
        return u"withdrawn"_s;
    case BidStatus::Unknown:
        break;
    }
    return {};
}

const QList<Column<Gig>> &exportColumns(const Gig *)
{
    using C = Column<Gig>;
    static const QList<C> all{
        C{"id",
          [](const Gig &g) {
              return textOrNull(g.id.value);
          }},
        C{"title",
          [](const Gig &g) {
              return textOrNull(g.title);
          }},
        C{"description",
          [](const Gig &g) {
              return textOrNull(g.description);
          }},
        C{"budget",
          [](const Gig &g) {
              return moneyOrNull(g.budget);
          }},
        C{"status",
          [](const Gig &g) {
              return wordOf(g.status);
          }},
        C{"owner",
          [](const Gig &g) {
              return textOrNull(g.ownerName);
          }},
        C{"mine",
          [](const Gig &g) {
              return QJsonValue(g.mine);
          }},
        C{"bids",
          [](const Gig &g) {
              return g.bidCount < 0 ? QJsonValue() : QJsonValue(g.bidCount);
          }},
        C{"bookmarked",
          [](const Gig &g) {
              return QJsonValue(g.bookmarked);
          }},
        C{"created",
          [](const Gig &g) {
              return timeOrNull(g.createdAt);
          }},
        C{"updated",
          [](const Gig &g) {
              return timeOrNull(g.updatedAt);
          }},
    };
    return all;
}

const QList<Column<Bid>> &exportColumns(const Bid *)
{
    using C = Column<Bid>;
    static const QList<C> all{
        C{"id",
          [](const Bid &b) {
              return textOrNull(b.id.value);
          }},
        C{"gig",
          [](const Bid &b) {
              return textOrNull(b.gigTitle);
          }},
        C{"gigBudget",
          [](const Bid &b) {
              return moneyOrNull(b.gigBudget);
          }},
        C{"gigOwner",
          [](const Bid &b) {
              return textOrNull(b.gigOwnerName);
          }},
        C{"freelancer",
          [](const Bid &b) {
              return textOrNull(b.freelancerName);
          }},
        C{"price",
          [](const Bid &b) {
              return moneyOrNull(b.price);
          }},
        C{"message",
          [](const Bid &b) {
              return textOrNull(b.message);
          }},
        C{"status",
          [](const Bid &b) {
              return wordOf(b.status);
          }},
        C{"created",
          [](const Bid &b) {
              return timeOrNull(b.createdAt);
          }},
        C{"updated",
          [](const Bid &b) {
              return timeOrNull(b.updatedAt);
          }},
    };
    return all;
}

QByteArray cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble()) // a number is no formula, whatever its sign
        return QJsonDocument(QJsonObject{{u"n"_s, value}})
            .toJson(QJsonDocument::Compact)
            .mid(5)
            .chopped(1);
    return csvCell(value.toString());
}

} // namespace

QByteArray csvCell(const QString &text)
{
    // What spreadsheets run: also behind blanks, and in the full-width forms that some fold.
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QString trimmed = text.trimmed();
    const bool formula =
        !text.isEmpty() &&
        (starts.contains(text.front()) || (!trimmed.isEmpty() && starts.contains(trimmed.front())));
    QString cell = formula ? u'\'' + text : text;
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ') ||
                        cell.contains(u';');
    if (!quoted)
        return cell.toUtf8();
    cell.replace(u'"', u"\"\""_s);
    return '"' + cell.toUtf8() + '"';
}

template <class Row>
QByteArray ExportText<Row>::head(ExportFormat format)
{
    if (format == ExportFormat::Json)
        return "[\n";
    QByteArrayList names;
    for (const Column<Row> &column : exportColumns(static_cast<const Row *>(nullptr)))
        names.append(column.name);
    return "\xEF\xBB\xBF" + names.join(',') + "\r\n";
}

template <class Row>
QByteArray ExportText<Row>::row(const Row &row, ExportFormat format)
{
    if (format == ExportFormat::Json) {
        QJsonObject object;
        for (const Column<Row> &column : exportColumns(static_cast<const Row *>(nullptr)))
            object.insert(QLatin1StringView(column.name), column.value(row));
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArrayList cells;
    for (const Column<Row> &column : exportColumns(static_cast<const Row *>(nullptr)))
        cells.append(cellOf(column.value(row)));
    return cells.join(',') + "\r\n";
}

template <class Row>
QByteArray ExportText<Row>::separator(ExportFormat format)
{
    return format == ExportFormat::Json ? ",\n" : "";
}

template <class Row>
QByteArray ExportText<Row>::tail(ExportFormat format)
{
    return format == ExportFormat::Json ? "\n]\n" : "";
}

template struct ExportText<Gig>;
template struct ExportText<Bid>;

} // namespace gigflow
