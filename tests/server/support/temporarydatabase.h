// SPDX-License-Identifier: MIT
// A real, migrated SQLite file in a folder of its own that goes with the object.
#pragma once

#include "server/storage/database.h"

#include <filesystem>
#include <memory>
#include <string>

namespace gigflow::server::test {

class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

class TemporaryDatabase
{
public:
    /// Ends the program where the database cannot be made: no test could say anything then.
    TemporaryDatabase();
    storage::Database &operator*() { return *m_database; }
    storage::Database *operator->() { return m_database.get(); }
    std::string url() const { return "sqlite:" + (m_folder.path() / "test.db").string(); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace gigflow::server::test
