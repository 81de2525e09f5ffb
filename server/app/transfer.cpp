// SPDX-License-Identifier: MIT
#include "server/app/transfer.h"

#include "server/archive/archive.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace gigflow::server {

namespace fs = std::filesystem;

int failed(const std::string &problem)
{
    std::fprintf(stderr, "gigflow-server: %s\n", problem.c_str());
    return 1;
}

namespace {

int exported(const archive::Counts &counts)
{
    std::printf("Exported %lld rows and %lld pictures.\n", static_cast<long long>(counts.rows),
                static_cast<long long>(counts.pictures));
    if (counts.picturesLeftOut > 0)
        std::printf("Left out: %lld pictures whose files are not in UPLOADS_DIR.\n",
                    static_cast<long long>(counts.picturesLeftOut));
    return 0;
}

} // namespace

int exportTo(storage::Database &database, const PictureStore &pictures, const std::string &file)
{
    if (file == "-") {
        const auto moved = archive::exportAll(database, pictures, std::cout);
        return moved ? 0 : failed(moved.error());
    }
    // It holds password hashes: it is narrowed while it is empty, and has its name once it is
    // whole.
    const fs::path draft = file + ".part";
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    std::error_code error;
    fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, error);
    if (!out || error)
        return failed("Cannot write " + draft.string() + ".");
    const auto moved = archive::exportAll(database, pictures, out);
    out.close();
    if (moved && out)
        fs::rename(draft, file, error);
    if (!moved || !out || error) {
        std::error_code ignored;
        fs::remove(draft, ignored);
        return failed(moved ? "Cannot write " + file + "." : moved.error());
    }
    return exported(*moved);
}

int importFrom(storage::Database &database, const PictureStore &pictures, const CommandLine &line)
{
    std::ifstream file;
    if (line.file != "-") {
        file.open(line.file, std::ios::binary);
        if (!file)
            return failed("Cannot read " + line.file + ".");
    }
    const auto moved =
        archive::importAll(database, pictures, line.file == "-" ? std::cin : file, line.replace);
    if (!moved)
        return failed(line.file + " " + moved.error());
    std::printf("Imported %lld rows and %lld pictures.\n", static_cast<long long>(moved->rows),
                static_cast<long long>(moved->pictures));
    return 0;
}

int importFromMongo(storage::Database &database, const std::string &folder)
{
    const auto counts = archive::importMongo(
        database, folder, [](const std::string &what) { std::printf("%s\n", what.c_str()); });
    if (!counts)
        return failed(counts.error());
    std::printf("Imported %lld users, %lld gigs and %lld bids. Left out: %lld. Changed: %lld.\n",
                static_cast<long long>(counts->users), static_cast<long long>(counts->gigs),
                static_cast<long long>(counts->bids), static_cast<long long>(counts->leftOut),
                static_cast<long long>(counts->changed));
    return 0;
}

} // namespace gigflow::server
