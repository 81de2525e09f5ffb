// SPDX-License-Identifier: MIT
#include "models/write/writeloop.h"

#include "models/stepback.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gigflow {

namespace {

/// A long burst of writes still shows up on screen while it goes on.
constexpr qint64 reportEveryMs = 50;
/// A fault of the disk ends when somebody ends it: we look again.
constexpr std::chrono::milliseconds lookAgainAfter = std::chrono::seconds(2);

} // namespace

WriteLoop::WriteLoop(const QString &folder, const UserId &self, Report report)
    : m_folder(folder),
      m_self(self),
      m_report(std::move(report)),
      m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("gigflow-writer"));
    m_context->moveToThread(&m_thread);
}

WriteLoop::~WriteLoop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_context.get(), [this] {
        drain();
        m_writer.reset();
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void WriteLoop::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_context.get(), [this] {
        stepBack();
        open(false);
    });
}

void WriteLoop::rebuild()
{
    QMetaObject::invokeMethod(m_context.get(), [this] { open(true); });
}

void WriteLoop::enqueue(Store::WriteWork work, Done done)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back({std::move(work), std::move(done)});
    if (!std::exchange(m_posted, true))
        QMetaObject::invokeMethod(m_context.get(), [this] { drain(); });
}

void WriteLoop::open(bool rebuild)
{
    m_writer.reset();
    m_database.reset();
    auto file = openStoreFile(m_folder, rebuild);
    if (!file) {
        m_openFailure = file.error();
        if (!std::exchange(m_openFailed, true))
            m_report.openFailed(file.error());
        QTimer::singleShot(lookAgainAfter, m_context.get(), [this, rebuild] { open(rebuild); });
        return;
    }
    m_damageReported = false;
    m_openFailed = false;
    m_database = std::move(file->database);
    m_writer = std::make_unique<Writer>(*m_database, m_self, file->fullText);
    m_report.opened(file->fullText, file->setAside);
}

void WriteLoop::drain()
{
    QElapsedTimer sinceReport;
    sinceReport.start();
    for (;;) {
        Job job;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_jobs.empty()) {
                m_posted = false;
                break;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        run(job);
        if (sinceReport.elapsed() >= reportEveryMs) {
            reportCommitted();
            sinceReport.restart();
        }
    }
    reportCommitted();
}

void WriteLoop::run(const Job &job)
{
    tl::expected<void, SqlFailure> result;
    if (!m_writer) {
        result = tl::unexpected(m_openFailure);
    } else {
        if (m_writer->begin())
            job.work(*m_writer);
        result = m_writer->end();
    }
    if (m_writer)
        watch(result);
    if (!job.done)
        return;
    // News is told before the answer to who wrote it: a reconnect ends with an answer, and what was
    // missed belongs to it.
    if (result && m_writer->hasNotices())
        reportCommitted();
    if (result)
        job.done({});
    else
        job.done(tl::unexpected(result.error().toError()));
}

void WriteLoop::watch(const tl::expected<void, SqlFailure> &result)
{
    if (result) {
        if (std::exchange(m_troubled, false))
            m_report.trouble({});
        return;
    }
    if (result.error().isDamage()) {
        if (!std::exchange(m_damageReported, true))
            m_report.damaged();
    } else if (result.error().mayPass() && !std::exchange(m_troubled, true)) {
        m_report.trouble(result.error());
        QTimer::singleShot(lookAgainAfter, m_context.get(), [this] { probe(); });
    }
}

void WriteLoop::probe()
{
    if (!m_troubled || !m_writer)
        return;
    if (m_writer->begin())
        m_writer->setMeta(QStringLiteral("store.probe"),
                          QString::number(QDateTime::currentMSecsSinceEpoch()));
    watch(m_writer->end());
    if (m_troubled)
        QTimer::singleShot(lookAgainAfter, m_context.get(), [this] { probe(); });
}

void WriteLoop::reportCommitted()
{
    if (!m_writer)
        return;
    const ChangeSet changes = m_writer->takeChanges();
    const QList<Notice> notices = m_writer->takeNotices();
    if (!changes.isEmpty() || !notices.isEmpty())
        m_report.committed(changes, notices);
}

} // namespace gigflow
