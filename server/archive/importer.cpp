// SPDX-License-Identifier: MIT
#include "server/api/giglistcache.h"
#include "server/archive/archive.h"
#include "server/archive/picturelines.h"
#include "server/archive/tables.h"
#include "server/storage/database.h"
#include "server/storage/textfold.h"

#include <boost/json.hpp>

#include <istream>
#include <set>
#include <vector>

namespace gigflow::server::archive {

namespace {

namespace json = boost::json;
using Problem = std::optional<std::string>;
using storage::Transaction;

class Importer
{
public:
    Importer(storage::Connection &db, PictureTaker &pictures) : m_db(db), m_pictures(pictures) {}

    /// What is wrong with a line; it then counts for nothing.
    Problem take(std::string_view line);
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    Problem takeHead(const json::object &head);
    Problem takeEnd(const json::object &end);
    Problem takeRow(const Table &table, const json::object &row);

    storage::Connection &m_db;
    PictureTaker &m_pictures;
    bool m_begun = false;
    bool m_ended = false;
    std::int64_t m_count = 0;
};

Problem Importer::takeHead(const json::object &head)
{
    const json::value *word = head.if_contains("gigflow");
    const json::value *format = head.if_contains("format");
    if (!word || *word != "export" || !format)
        return "this is no export of gigflow-server.";
    if (*format != 1)
        return "this export was written by a newer program; use that one.";
    m_begun = true;
    return std::nullopt;
}

Problem Importer::takeEnd(const json::object &end)
{
    const json::value *rows = end.if_contains("rows");
    m_ended = true;
    if (!rows || *rows != m_count)
        return "the file is not whole: " + std::to_string(m_count) + " rows were found.";
    const json::value *pictures = end.if_contains("pictures");
    if (!pictures || *pictures != m_pictures.count())
        return "the file is not whole: " + std::to_string(m_pictures.count()) +
               " pictures were found.";
    return std::nullopt;
}

/// The value of a column as a parameter; text stays in `row`.
Problem valueOf(const Column &column, const json::object &row, storage::Value &into)
{
    const json::value *value = row.if_contains(column.name);
    if (!value)
        return std::string(column.name) + " is missing.";
    if (value->is_null() && column.nullable) {
        into = nullptr;
        return std::nullopt;
    }
    if (column.kind == Kind::Integer) {
        if (!value->is_int64())
            return std::string(column.name) + " must be a whole number.";
        into = value->get_int64();
        return std::nullopt;
    }
    if (!value->is_string())
        return std::string(column.name) + " must be a text.";
    into = std::string_view(value->get_string());
    return std::nullopt;
}

Problem Importer::takeRow(const Table &table, const json::object &row)
{
    if (row.size() != table.columns.size())
        return std::string(table.name) + " has " + std::to_string(table.columns.size()) +
               " members, not " + std::to_string(row.size()) + ".";
    std::vector<storage::Value> values(table.columns.size());
    std::string folded;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (auto problem = valueOf(table.columns[i], row, values[i]))
            return std::string(table.name) + "." + *problem;
        if (table.folded && table.columns[i].name == "title")
            folded = storage::foldCase(std::get<std::string_view>(values[i]));
    }
    if (table.folded)
        values.emplace_back(std::string_view(folded));
    const storage::Change change =
        m_db.execute(table.insertStatement(), std::span<const storage::Value>(values));
    if (change.conflict)
        return std::string(table.name) + ": there is such a row already.";
    if (m_db.error())
        return std::string(table.name) +
               ": the database does not take it: " + m_db.error()->message;
    ++m_count;
    return std::nullopt;
}

Problem Importer::take(std::string_view line)
{
    boost::system::error_code error;
    const json::value parsed = json::parse({line.data(), line.size()}, error);
    const json::object *object = error ? nullptr : parsed.if_object();
    if (!object)
        return "this is no JSON object.";
    if (!m_begun)
        return takeHead(*object);
    if (m_ended)
        return "something follows the end.";
    if (object->contains("end"))
        return takeEnd(*object);
    if (object->contains("picture"))
        return m_pictures.take(*object);
    const json::value *name = object->if_contains("table");
    const json::value *row = object->if_contains("row");
    if (!name || !name->is_string() || !row || !row->is_object())
        return "a line names a table and holds a row.";
    const Table *table = findTable(std::string_view(name->get_string()));
    if (!table)
        return "there is no table " + std::string(name->get_string()) + " in this program.";
    return takeRow(*table, row->get_object());
}

/// In the reverse order, so that nothing refers to what has gone.
void emptyDatabase(storage::Connection &db)
{
    for (const std::string_view table : leftOut())
        db.execute("DELETE FROM " + std::string(table));
    const auto all = tables();
    for (std::size_t i = all.size(); i-- > 0;)
        db.execute("DELETE FROM " + std::string(all[i].name));
}

/// PostgreSQL numbers on from where it was, whatever was put in beside it.
void moveKeysOn(storage::Connection &db)
{
    if (db.dialect() != storage::Dialect::PostgreSql)
        return;
    for (const Table &table : tables()) {
        if (!table.generatedKey)
            continue;
        std::string sql = "SELECT setval(pg_get_serial_sequence('";
        sql.append(table.name).append("', 'key'), (SELECT COALESCE(max(key), 0) + 1 FROM ");
        sql.append(table.name).append("), false)");
        db.query(sql).next();
    }
}

/// Line by line into the transaction that is open.
Problem importLines(Importer &importer, std::istream &in)
{
    std::string line;
    for (std::int64_t number = 1; std::getline(in, line); ++number) {
        if (auto problem = importer.take(line))
            return "line " + std::to_string(number) + ": " + *problem + " Nothing was imported.";
    }
    if (!importer.ended())
        return "The file is not whole: its last line is missing. Nothing was imported.";
    return std::nullopt;
}

/// The names that `uploads` holds now.
std::set<std::string> pictureNames(storage::Connection &db)
{
    std::set<std::string> names;
    storage::Rows rows = db.query("SELECT name FROM uploads");
    while (rows.next())
        names.insert(rows.string(0));
    return names;
}

} // namespace

Moved importAll(storage::Database &database, const PictureStore &pictures, std::istream &in,
                bool replace)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error().message);
    storage::Connection &db = **lease;
    Transaction transaction(db, Transaction::Kind::Write);
    std::set<std::string> before;
    if (replace) {
        before = pictureNames(db);
        emptyDatabase(db);
    } else if (auto held = notEmpty(db)) {
        return tl::unexpected(*held + " Say --replace to have all of that deleted first.");
    }
    PictureTaker taker(db, pictures);
    Importer importer(db, taker);
    if (auto problem = importLines(importer, in))
        return tl::unexpected(*problem);
    moveKeysOn(db);
    countOwnerChange(db); // a server that runs on it shows nothing it remembers
    const std::set<std::string> after = pictureNames(db);
    if (!transaction.commit())
        return tl::unexpected(db.error() ? db.error()->message : "The commit failed.");
    taker.keep();
    for (const std::string &name : before) {
        if (!after.contains(name))
            pictures.remove(name);
    }
    return Counts{importer.count(), taker.count(), 0};
}

} // namespace gigflow::server::archive
