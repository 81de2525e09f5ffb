// SPDX-License-Identifier: MIT
#include "tests/server/support/explainingbackend.h"

namespace gigflow::server::test {
namespace {

using storage::Change;
using storage::Connection;
using storage::Dialect;
using storage::Rows;
using storage::Value;

class ExplainingConnection final : public Connection
{
public:
    ExplainingConnection(std::unique_ptr<Connection> inner, Plans &plans)
        : m_inner(std::move(inner)), m_plans(plans)
    {
    }
    [[nodiscard]] Dialect dialect() const override { return m_inner->dialect(); }
    Change execute(std::string_view sql, std::span<const Value> values) override
    {
        explain(sql, values);
        const Change change = m_inner->execute(sql, values);
        takeError();
        return change;
    }
    Rows query(std::string_view sql, std::span<const Value> values) override
    {
        explain(sql, values);
        Rows rows = m_inner->query(sql, values);
        takeError();
        return rows;
    }
    void executeScript(std::string_view sql) override
    {
        m_inner->executeScript(sql);
        takeError();
    }

protected:
    void begin(bool write) override
    {
        executeScript(write && dialect() == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    void commit() override { executeScript("COMMIT"); }
    void rollback() override { m_inner->executeScript("ROLLBACK"); }

private:
    void takeError()
    {
        if (m_inner->error())
            fail(*m_inner->error());
    }
    void explain(std::string_view sql, std::span<const Value> values)
    {
        m_inner->clearError();
        if (m_plans.contains(sql))
            return;
        const bool sqlite = dialect() == Dialect::Sqlite;
        std::string plan;
        Rows rows = m_inner->query((sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + std::string(sql),
                                   values);
        while (rows.next())
            plan += rows.string(sqlite ? 3 : 0) + "\n";
        takeError();
        m_plans.emplace(sql, plan);
    }

    std::unique_ptr<Connection> m_inner;
    Plans &m_plans;
};

class ExplainingBackend final : public storage::Backend
{
public:
    ExplainingBackend(std::unique_ptr<storage::Backend> inner, std::string setup, Plans &plans)
        : m_inner(std::move(inner)), m_setup(std::move(setup)), m_plans(plans)
    {
    }
    storage::Result<std::unique_ptr<Connection>> connect(Patience patience) override
    {
        auto connection = m_inner->connect(patience);
        if (!connection)
            return connection;
        (*connection)->executeScript(m_setup);
        return std::make_unique<ExplainingConnection>(std::move(*connection), m_plans);
    }
    [[nodiscard]] std::span<const EmbeddedFile> migrations() const override
    {
        return m_inner->migrations();
    }
    [[nodiscard]] const std::string &folder() const override { return m_inner->folder(); }
    [[nodiscard]] const std::string &displayName() const override { return m_inner->displayName(); }
    [[nodiscard]] Dialect dialect() const override { return m_inner->dialect(); }

private:
    std::unique_ptr<storage::Backend> m_inner;
    const std::string m_setup;
    Plans &m_plans;
};

} // namespace

std::unique_ptr<storage::Backend> explaining(std::unique_ptr<storage::Backend> inner,
                                             std::string setup, Plans &plans)
{
    return std::make_unique<ExplainingBackend>(std::move(inner), std::move(setup), plans);
}

} // namespace gigflow::server::test
