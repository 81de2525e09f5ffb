// SPDX-License-Identifier: MIT
#include "tests/server/support/temporarydatabase.h"

#include "server/storage/connection.h"
#include "server/storage/identifier.h"

#include <cstdio>
#include <cstdlib>

namespace gigflow::server::test {

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

TemporaryDatabase::TemporaryDatabase()
{
    auto opened = storage::Database::open(url());
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        std::abort();
    }
    m_database = std::move(*opened);
    if (const auto migrated = m_database->migrate(); !migrated) {
        std::fprintf(stderr, "%s\n", migrated.error().message.c_str());
        std::abort();
    }
}

} // namespace gigflow::server::test
