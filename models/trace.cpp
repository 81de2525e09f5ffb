// SPDX-License-Identifier: MIT
#include "models/trace.h"

#include <QFile>
#include <QMutex>

#include <chrono>
#include <memory>

namespace gigflow::trace {

namespace {

struct Sink
{
    QFile file;
    QMutex mutex;
};

Sink *sink()
{
    static const std::unique_ptr<Sink> made = [] {
        const QString path = qEnvironmentVariable("GIGFLOW_TRACE");
        auto opened = path.isEmpty() ? nullptr : std::make_unique<Sink>();
        if (opened) {
            opened->file.setFileName(path);
            if (!opened->file.open(QIODevice::WriteOnly | QIODevice::Append))
                opened.reset();
        }
        return opened;
    }();
    return made.get();
}

} // namespace

bool enabled()
{
    return sink() != nullptr;
}

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void note(const char *what, const QString &detail)
{
    Sink *to = sink();
    if (!to)
        return;
    QByteArray line = QByteArray(what) + ' ' + QByteArray::number(now());
    if (!detail.isEmpty())
        line += ' ' + detail.toUtf8();
    line += '\n';
    const QMutexLocker lock(&to->mutex);
    to->file.write(line);
    to->file.flush(); // a reader follows it, and a killed program leaves what it did
}

Span::~Span()
{
    if (m_began == 0)
        return;
    constexpr qint64 leastNs = 100'000;
    const qint64 took = now() - m_began;
    if (took >= leastNs)
        note("span", QString::number(took) + u' ' + QLatin1String(m_name));
}

} // namespace gigflow::trace
