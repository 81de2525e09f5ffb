// SPDX-License-Identifier: MIT
#include "tests/server/support/temporarydatabase.h"

#include "server/storage/connection.h"
#include "server/storage/identifier.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace gigflow::server::test {
namespace {

constexpr const char *templateName = "gigflow_template";

[[noreturn]] void giveUp(const std::string &problem)
{
    std::fprintf(stderr, "%s\n", problem.c_str());
    std::abort();
}

std::string clusterUrl(const std::string &name)
{
    std::ifstream file(std::getenv("GIGFLOW_TEST_POSTGRESQL"));
    std::string folder;
    if (!std::getline(file, folder))
        giveUp("GIGFLOW_TEST_POSTGRESQL names no running cluster.");
    return "postgresql:///" + name + "?host=" + folder + "&user=gigflow";
}

std::unique_ptr<storage::Database> openOrGiveUp(const std::string &url)
{
    auto opened = storage::Database::open(url);
    if (!opened)
        giveUp(opened.error().message);
    return std::move(*opened);
}

void migrateOrGiveUp(storage::Database &database)
{
    if (const auto migrated = database.migrate(); !migrated)
        giveUp(migrated.error().message);
}

/// On the cluster itself, one statement outside any transaction.
void onCluster(storage::Connection &admin, const std::string &sql)
{
    admin.executeScript(sql);
    if (admin.error())
        giveUp(admin.error()->message);
}

std::unique_ptr<storage::Connection> connectToCluster(storage::Database &cluster)
{
    auto admin = cluster.connect();
    if (!admin)
        giveUp(admin.error().message);
    return std::move(*admin);
}

/// The migrations run once in each cluster, by whichever test comes first.
void ensureTemplate(storage::Connection &admin)
{
    onCluster(admin, "SELECT pg_advisory_lock(1)");
    const std::string name = templateName;
    if (!admin.query("SELECT 1 FROM pg_database WHERE datname = $1", {name}).next()) {
        onCluster(admin, "CREATE DATABASE making");
        migrateOrGiveUp(*openOrGiveUp(clusterUrl("making")));
        onCluster(admin, "ALTER DATABASE making RENAME TO " + name);
    }
    onCluster(admin, "SELECT pg_advisory_unlock(1)");
}

} // namespace

bool onPostgreSql()
{
    static const bool set = std::getenv("GIGFLOW_TEST_POSTGRESQL") != nullptr;
    return set;
}

TemporaryFolder::TemporaryFolder()
    : m_path(std::filesystem::temp_directory_path() / ("gigflow-" + storage::newId(0)))
{
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

TemporaryDatabase::TemporaryDatabase(Schema schema)
{
    if (!onPostgreSql()) {
        m_url = "sqlite:" + (m_folder.path() / "test.db").string();
        m_database = openOrGiveUp(m_url);
        if (schema == Schema::Migrated)
            migrateOrGiveUp(*m_database);
        return;
    }
    const auto cluster = openOrGiveUp(clusterUrl("postgres"));
    const auto admin = connectToCluster(*cluster);
    if (schema == Schema::Migrated)
        ensureTemplate(*admin);
    m_name = "t" + storage::newId(0);
    onCluster(*admin, "CREATE DATABASE " + m_name +
                          (schema == Schema::Migrated ? std::string(" TEMPLATE ") + templateName
                                                      : std::string()));
    m_url = clusterUrl(m_name);
    m_database = openOrGiveUp(m_url);
}

TemporaryDatabase::~TemporaryDatabase()
{
    m_database.reset();
    if (m_name.empty())
        return;
    const auto cluster = openOrGiveUp(clusterUrl("postgres"));
    onCluster(*connectToCluster(*cluster), "DROP DATABASE " + m_name + " WITH (FORCE)");
}

} // namespace gigflow::server::test
