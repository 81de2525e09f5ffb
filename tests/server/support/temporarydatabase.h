// SPDX-License-Identifier: MIT
// A real, migrated database that goes with the object: an SQLite file in a folder of its own, or,
// where GIGFLOW_TEST_POSTGRESQL names the file that tests/server/postgresql/cluster.py writes, a
// fresh database of that cluster.
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

/// Whether the tests of this process run on PostgreSQL.
bool onPostgreSql();

class TemporaryDatabase
{
public:
    enum class Schema { Migrated, Empty };
    /// Ends the program where the database cannot be made: no test could say anything then.
    explicit TemporaryDatabase(Schema schema = Schema::Migrated);
    ~TemporaryDatabase();
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    TemporaryDatabase &operator=(const TemporaryDatabase &) = delete;
    storage::Database &operator*() { return *m_database; }
    storage::Database *operator->() { return m_database.get(); }
    /// For another Database on the same data: a second instance.
    const std::string &url() const { return m_url; }

private:
    TemporaryFolder m_folder;
    std::string m_name; ///< in the cluster; empty for SQLite
    std::string m_url;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace gigflow::server::test
