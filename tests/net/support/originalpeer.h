// SPDX-License-Identifier: MIT
// The peer of tests/original as a process: it behaves as the original backend, dies of what it
// refuses and is started again.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace gigflow::test {

class OriginalPeer
{
public:
    ~OriginalPeer(); ///< ends the process

    /// `options` as in `original.js --help`. False: `problem()` says why.
    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--restart"),
                                                           QStringLiteral("50")});
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QUrl url() const { return m_url; }

    /// One line of the peer's own record, which holds no body and no secret.
    struct Entry
    {
        QString
            event;  ///< request, answer, died, restarted, socket, register, hire-notification, cut
        QString id; ///< joins a request and its answer
        QString call; ///< "POST /api/gigs"
        int status = 0;
        bool cookie = false;
        bool bearer = false;
        int listeners = 0;
    };
    [[nodiscard]] QList<Entry> ledger() const;
    [[nodiscard]] int count(const QString &event) const;
    /// Requests whose call is, or begins with, this.
    [[nodiscard]] int requests(const QString &call) const;
    /// Calls that were never answered.
    [[nodiscard]] QStringList unanswered() const;

    /// What another program does there meanwhile: one request on a connection of its own, waited
    /// for. The envelope's `data`; undefined where there was no answer.
    [[nodiscard]] QJsonValue elsewhere(const QByteArray &method, const QString &path,
                                       const QString &token, const QJsonObject &body = {}) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_problem;
};

} // namespace gigflow::test
