// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/listener.h"
#include "server/storage/postgresql.h"

namespace gigflow::server::storage {

class PostgresListener final : public Listener
{
public:
    explicit PostgresListener(std::unique_ptr<PostgresConnection> connection);
    std::optional<std::vector<std::string>> wait(std::chrono::milliseconds longest) override;
    Connection &connection() override { return *m_connection; }

private:
    std::unique_ptr<PostgresConnection> m_connection;
    std::chrono::steady_clock::time_point m_heard;
};

} // namespace gigflow::server::storage
