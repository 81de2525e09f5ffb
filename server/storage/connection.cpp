// SPDX-License-Identifier: MIT
#include "server/storage/connection.h"

namespace gigflow::server::storage {

Value textOrNull(std::string_view text)
{
    return text.empty() ? Value(nullptr) : Value(text);
}

void Connection::fail(Error error)
{
    if (!m_error) // the first one says what happened, the rest only follow from it
        m_error = std::move(error);
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    m_connection.clearError();
    std::mutex *mutex = kind == Kind::Write ? m_connection.writeMutex() : nullptr;
    if (mutex)
        m_writer = std::unique_lock(*mutex);
    m_connection.begin(kind == Kind::Write);
    m_open = !m_connection.error();
}

Transaction::~Transaction()
{
    if (m_open)
        m_connection.rollback();
}

bool Transaction::commit()
{
    if (!m_open || m_connection.error())
        return false;
    m_connection.commit();
    if (m_connection.error())
        return false;
    m_open = false;
    return true;
}

} // namespace gigflow::server::storage
