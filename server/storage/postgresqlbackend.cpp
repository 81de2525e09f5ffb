// SPDX-License-Identifier: MIT
#include "server/storage/backend.h"
#include "server/storage/postgresql.h"
#include "server/storage/postgresqllistener.h"

#include <libpq-fe.h>

#include <memory>

namespace gigflow::server::storage {
namespace {

/// A request that takes longer than this is answered 503; nobody waits for it any more.
constexpr const char *requestSettings = "SET statement_timeout = '15s'; SET lock_timeout = '5s'; "
                                        "SET idle_in_transaction_session_timeout = '60s'";

class PostgresBackend final : public Backend
{
public:
    PostgresBackend(std::string url, std::string displayName)
        : m_url(std::move(url)), m_displayName(std::move(displayName))
    {
    }

    Result<std::unique_ptr<Connection>> connect(Patience patience) override
    {
        auto opened =
            PostgresConnection::open(m_url, patience == Patience::Request ? requestSettings : "");
        if (!opened)
            return tl::unexpected(opened.error());
        return std::unique_ptr<Connection>(std::move(*opened));
    }
    Result<std::unique_ptr<Listener>> listen(std::string_view channel) override
    {
        auto opened = PostgresConnection::open(
            m_url,
            "SET application_name = 'gigflow-server events'; LISTEN " + std::string(channel));
        if (!opened)
            return tl::unexpected(opened.error());
        return std::make_unique<PostgresListener>(std::move(*opened));
    }
    [[nodiscard]] std::span<const EmbeddedFile> migrations() const override
    {
        return postgresqlMigrations();
    }
    [[nodiscard]] const std::string &folder() const override { return m_folder; }
    [[nodiscard]] const std::string &displayName() const override { return m_displayName; }
    [[nodiscard]] Dialect dialect() const override { return Dialect::PostgreSql; }

private:
    const std::string m_url; ///< may hold a password
    const std::string m_displayName;
    const std::string m_folder; ///< none
};

struct OptionsDeleter
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, OptionsDeleter>;

std::string valueOf(const Options &options, std::string_view keyword)
{
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (keyword == option->keyword && option->val)
            return option->val;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Backend>> openPostgreSql(const std::string &url)
{
    char *problem = nullptr;
    const Options options(PQconninfoParse(url.c_str(), &problem));
    PQfreemem(problem); // it may quote the password
    if (!options)
        return tl::unexpected(
            Error{Error::Kind::Failure, "The address of the PostgreSQL database cannot be read."});
    std::string name = "postgresql://";
    if (const std::string user = valueOf(options, "user"); !user.empty())
        name += user + "@";
    name += valueOf(options, "host");
    if (const std::string port = valueOf(options, "port"); !port.empty())
        name += ":" + port;
    name += "/" + valueOf(options, "dbname");
    return std::make_unique<PostgresBackend>(url, std::move(name));
}

} // namespace gigflow::server::storage
