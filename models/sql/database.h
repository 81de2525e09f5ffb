// SPDX-License-Identifier: MIT
// One connection to the store's file, used by the thread that opened it only. Qt Sql alone touches
// SQLite.
#pragma once

#include "models/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <thread>
#include <tl/expected.hpp>

namespace gigflow {

/// What SQLite answered. `code` is its primary result code (11 damaged, 26 no database, 5 busy, 13
/// full…).
struct SqlFailure
{
    int code = 0;
    QString text;

    [[nodiscard]] bool isDamage() const { return code == 11 || code == 26; }
    [[nodiscard]] bool isBusy() const { return code == 5 || code == 6; }
    /// Busy, read-only, an error of the disk, full, not to be opened: a cause outside the file.
    [[nodiscard]] bool mayPass() const
    {
        return isBusy() || code == 8 || code == 10 || code == 13 || code == 14;
    }
    [[nodiscard]] Error toError() const;
};

class Database;

/// A prepared statement, taken from the connection's cache and given back, reset, on scope exit: an
/// unfinished SELECT would keep a snapshot open and let the write-ahead log grow.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Values in order of the `?` marks. A null QString binds NULL.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        (bindValue(QVariant::fromValue(values)), ...);
        return *this;
    }
    Statement &bindValue(const QVariant &value);

    /// False on failure; Database::failure() says why. May be called again after binding new
    /// values.
    bool exec();
    bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 lastInsertKey() const { return m_query->lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }

private:
    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_next = 0;
    bool m_prepared = false;
};

class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, SqlFailure>
    open(const QString &path, Mode mode, int busyTimeoutMs);
    ~Database(); ///< in the thread that opened it
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Statement prepare(const QString &sql) { return {*this, sql}; }
    /// One statement without values.
    bool exec(const QString &sql);
    /// Of the last statement that failed.
    [[nodiscard]] const SqlFailure &failure() const { return m_failure; }
    /// Puts a cause back that a rollback has overwritten.
    void setFailure(const SqlFailure &failure) { m_failure = failure; }

private:
    friend class Statement;
    explicit Database(QString name) : m_name(std::move(name)) {}
    void fail(const QSqlQuery &query);
    void assertOwnThread() const;

    QString m_name; ///< of the QSqlDatabase connection: unique in the process
    QHash<QString, std::shared_ptr<QSqlQuery>> m_idle;
    SqlFailure m_failure;
    const std::thread::id m_thread = std::this_thread::get_id();
};

} // namespace gigflow
