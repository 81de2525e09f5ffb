// SPDX-License-Identifier: MIT
#include "server/archive/archive.h"
#include "server/archive/picturelines.h"
#include "server/archive/tables.h"
#include "server/json/jsonwriter.h"
#include "server/storage/database.h"

#include <ostream>

namespace gigflow::server::archive {

namespace {

void writeRow(JsonWriter &json, const Table &table, const storage::Rows &row)
{
    json.beginObject().member("table", table.name).key("row").beginObject();
    int index = 0;
    for (const Column &column : table.columns) {
        json.key(column.name);
        if (column.nullable && row.isNull(index))
            json.null();
        else if (column.kind == Kind::Integer)
            json.integer(row.integer(index));
        else
            json.string(row.text(index));
        ++index;
    }
    json.endObject().endObject();
}

} // namespace

Moved exportAll(storage::Database &database, const PictureStore &pictures, std::ostream &out)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error().message);
    storage::Connection &db = **lease;
    const storage::Transaction snapshot(db, storage::Transaction::Kind::Read);
    JsonWriter head;
    head.beginObject()
        .member("gigflow", "export")
        .member("format", 1)
        .member("program", GIGFLOW_VERSION)
        .endObject();
    out << head.text() << '\n';
    Counts counts;
    for (const Table &table : tables()) {
        storage::Rows rows = db.query(table.selectStatement());
        while (out && rows.next()) {
            JsonWriter json;
            writeRow(json, table, rows);
            out << json.text() << '\n';
            ++counts.rows;
        }
    }
    const PictureCounts moved = writePictures(db, pictures, out);
    counts.pictures = moved.moved;
    counts.picturesLeftOut = moved.leftOut;
    if (db.error())
        return tl::unexpected(db.error()->message);
    // Whoever reads a file without this line knows that it is not whole.
    out << R"({"end":true,"rows":)" << counts.rows << R"(,"pictures":)" << counts.pictures << "}\n";
    out.flush();
    if (!out)
        return tl::unexpected(std::string("The file could not be written; is the disk full?"));
    return counts;
}

} // namespace gigflow::server::archive
