// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace gigflow {

/// gigflow-server as a child: in local mode on a free loopback port. It ends at the end of its
/// standard input, so it cannot outlive this process, however that ends. Started again when it
/// dies, a bounded number of times. GUI thread.
class ServerProcess : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds its database and is made when it starts.
    ServerProcess(const QString &program, const QString &folder, QObject *parent = nullptr);
    ~ServerProcess() override; ///< ends the child's input and, where that does not suffice within a
                               ///< moment, the child

    void start(); ///< does nothing while it runs or starts
    /// Ends its input, then asks, then kills; `done` once it is gone (at most about 5 s).
    void stop(QObject *context, std::function<void()> done);

    [[nodiscard]] QUrl url() const { return m_url; } ///< empty until it listens
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void listening(const QUrl &url); ///< after each (re)start, normally on another port
    void
    failed(const QString &why); ///< could not be started, or died too often; start() tries again

private:
    void launch();
    void onOutput();
    void onLog();
    void onEnded();
    void failOrRestart(const QString &why);

    const QString m_program;
    const QString m_folder;
    QProcess m_process;
    QTimer m_startLimit;
    QTimer m_restart;
    QTimer m_steady; ///< ran long enough for the deaths before to be forgotten
    QUrl m_url;
    QString m_lastLog;
    int m_deaths = 0;
    bool m_wanted = false;
};

} // namespace gigflow
