// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QString>

namespace gigflow::test {

/// Collects every log line of the process, all gigflow categories at their most talkative, while it
/// lives.
class LogCapture
{
public:
    LogCapture()
    {
        text().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("gigflow.*=true"));
        m_previous = qInstallMessageHandler(&LogCapture::take);
    }
    ~LogCapture() { qInstallMessageHandler(m_previous); }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    [[nodiscard]] QString all() const
    {
        const QMutexLocker lock(&mutex());
        return text();
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &line)
    {
        const QMutexLocker lock(&mutex());
        text() += line + QLatin1Char('\n');
    }
    static QString &text()
    {
        static QString lines;
        return lines;
    }
    static QMutex &mutex()
    {
        static QMutex guard;
        return guard;
    }
    QtMessageHandler m_previous = nullptr;
};

} // namespace gigflow::test
