// SPDX-License-Identifier: MIT
#include "models/read/queryloop.h"

#include "models/stepback.h"
#include "models/trace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gigflow {

namespace {

constexpr qsizetype firstChunk = 200;   // what a window shows, and some scrolling
constexpr qsizetype laterChunk = 20000; // some milliseconds of stepping
constexpr std::chrono::seconds restAfter{2};
constexpr int readerBusyMs = 2000; // recovery after a crash holds the file for a moment

void noteSql(const Sql &sql)
{
    const QJsonObject said{{QStringLiteral("sql"), sql.text},
                           {QStringLiteral("values"), QJsonArray::fromVariantList(sql.values)}};
    trace::note("sql", QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
}

} // namespace

QueryLoop::QueryLoop(std::function<void()> damaged)
    : m_damaged(std::move(damaged)), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("gigflow-query"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_context.get(), &stepBack);
}

QueryLoop::~QueryLoop()
{
    m_stopping = true;
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_streams.clear();
        m_idle.clear();
        delete m_rest;
        m_thread.quit();
    });
    m_thread.wait();
}

void QueryLoop::setOpen(const QString &path)
{
    QMetaObject::invokeMethod(m_context.get(), [this, path] {
        m_path = path;
        m_state = State::Open;
        pump();
    });
}

void QueryLoop::setFailed()
{
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_state = State::Failed;
        pump();
    });
}

void QueryLoop::close(std::function<void()> closed)
{
    QMetaObject::invokeMethod(m_context.get(), [this, closed = std::move(closed)] {
        m_state = State::Waiting;
        m_streams.clear();
        m_idle.clear();
        closed();
    });
}

void QueryLoop::ask(Question question)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.push_back([this, question = std::move(question)] { answer(question); });
    }
    wake();
}

void QueryLoop::stream(MakeSql makeSql, CancelFlag cancelled, Deliver deliver)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.push_back(
            [this, makeSql = std::move(makeSql), cancelled = std::move(cancelled),
             deliver = std::move(deliver)] { begin(makeSql, cancelled, deliver); });
    }
    wake();
}

void QueryLoop::setFirstRowsOnly(bool only)
{
    m_firstRowsOnly = only;
    wake();
}

void QueryLoop::wake()
{
    QMetaObject::invokeMethod(m_context.get(), [this] { pump(); });
}

/// One question, or one chunk of one stream, at a time; questions go first, streams take turns.
void QueryLoop::pump()
{
    while (!m_stopping && m_state != State::Waiting) {
        std::function<void()> question;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_questions.empty()) {
                question = std::move(m_questions.front());
                m_questions.pop_front();
            }
        }
        if (question) {
            question();
            continue;
        }
        if (m_streams.empty() || m_firstRowsOnly) {
            rest();
            return;
        }
        Stream stream = std::move(m_streams.front());
        m_streams.pop_front();
        if (step(stream, laterChunk, false)) {
            m_streams.push_back(std::move(stream));
        } else {
            stream.statement.reset();
            release(std::move(stream.database));
        }
    }
}

/// Nothing to do: after a while the pages go that a long answer left in SQLite's cache. The
/// system's own cache still has them.
void QueryLoop::rest()
{
    if (!m_rest) {
        m_rest = new QTimer(m_context.get());
        m_rest->setSingleShot(true);
        m_rest->setInterval(restAfter);
        QObject::connect(m_rest, &QTimer::timeout, m_context.get(), [this] {
            for (const auto &database : m_idle)
                database->exec(QStringLiteral("PRAGMA shrink_memory"));
#ifdef __GLIBC__
            malloc_trim(0); // what was freed is not yet the system's
#endif
        });
    }
    m_rest->start();
}

std::unique_ptr<Database> QueryLoop::connection()
{
    if (m_state != State::Open)
        return {};
    if (!m_idle.empty()) {
        std::unique_ptr<Database> database = std::move(m_idle.back());
        m_idle.pop_back();
        return database;
    }
    auto opened = Database::open(m_path, Database::Mode::ReadOnly, readerBusyMs);
    if (!opened) {
        note(opened.error());
        return {};
    }
    (*opened)->exec(QStringLiteral("PRAGMA cache_size = -8000"));
    return std::move(*opened);
}

void QueryLoop::release(std::unique_ptr<Database> database)
{
    constexpr size_t enough = 2;
    if (database && m_state == State::Open && m_idle.size() < enough)
        m_idle.push_back(std::move(database));
}

void QueryLoop::note(const SqlFailure &failure)
{
    if (failure.isDamage())
        m_damaged();
}

void QueryLoop::answer(const Question &question)
{
    std::unique_ptr<Database> database = connection();
    if (database)
        database->setFailure({});
    question(database.get());
    if (database)
        note(database->failure());
    release(std::move(database));
}

void QueryLoop::begin(const MakeSql &makeSql, const CancelFlag &cancelled, const Deliver &deliver)
{
    if (*cancelled)
        return;
    Stream stream{connection(), {}, cancelled, deliver};
    if (!stream.database) {
        deliver({{}, true, false});
        return;
    }
    stream.database->setFailure({});
    const Sql sql = makeSql(*stream.database);
    if (trace::enabled())
        noteSql(sql);
    stream.statement = std::make_unique<Statement>(*stream.database, sql.text);
    for (const QVariant &value : sql.values)
        stream.statement->bindValue(value);
    if (!stream.statement->exec()) {
        note(stream.database->failure());
        stream.statement.reset();
        release(std::move(stream.database));
        deliver({{}, true, false});
        return;
    }
    if (step(stream, firstChunk, true)) {
        m_streams.push_back(std::move(stream));
        return;
    }
    stream.statement.reset();
    release(std::move(stream.database));
}

bool QueryLoop::step(Stream &stream, qsizetype size, bool first)
{
    Store::KeyChunk chunk;
    chunk.first = first;
    chunk.keys.reserve(size);
    chunk.more = true;
    while (chunk.keys.size() < size) {
        if (*stream.cancelled || m_stopping) // at every row: one may take long to be found
            return false;
        if (!stream.statement->next()) {
            note(stream.database->failure());
            chunk.more = false;
            break;
        }
        chunk.keys.append(stream.statement->number(0));
    }
    if (!*stream.cancelled)
        stream.deliver(chunk);
    if (first) // a window waits: Linux would let us use up our time before who is woken here runs
        QThread::yieldCurrentThread();
    return chunk.more;
}

} // namespace gigflow
