// SPDX-License-Identifier: MIT
#include "tests/net/support/originalpeer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

namespace gigflow::test {
namespace {

constexpr int patience = 20'000;

QString fromEnvironment(const char *name)
{
    return qEnvironmentVariable(name);
}

} // namespace

OriginalPeer::~OriginalPeer()
{
    m_process.closeWriteChannel(); // --until-eof
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
}

bool OriginalPeer::start(const QStringList &options)
{
    const QString node = fromEnvironment("GIGFLOW_NODE");
    const QString script = fromEnvironment("GIGFLOW_ORIGINAL");
    if (node.isEmpty() || script.isEmpty()) {
        m_problem = QStringLiteral("start it by ctest, which prepares the peer (tests/original)");
        return false;
    }
    const QStringList own{script, QStringLiteral("--until-eof"), QStringLiteral("--log"),
                          m_folder.filePath(QStringLiteral("log"))};
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice()); // the traces of its deaths
    m_process.start(node, own + options);
    if (!m_process.waitForStarted(patience) || !m_process.waitForReadyRead(patience)) {
        m_problem = m_process.errorString();
        return false;
    }
    const QByteArray line = m_process.readLine();
    m_url = QUrl(QJsonDocument::fromJson(line).object().value(QLatin1String("url")).toString());
    if (m_url.isEmpty())
        m_problem = QStringLiteral("no ready line but: ") + QString::fromUtf8(line);
    return !m_url.isEmpty();
}

QList<OriginalPeer::Entry> OriginalPeer::ledger() const
{
    QList<Entry> entries;
    QFile file(m_folder.filePath(QStringLiteral("log")));
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Entry entry;
        entry.event = line.value(QLatin1String("event")).toString();
        entry.id = line.value(QLatin1String("id")).toString();
        entry.call = line.value(QLatin1String("method")).toString() + QLatin1Char(' ') +
                     line.value(QLatin1String("path")).toString();
        entry.status = line.value(QLatin1String("status")).toInt();
        entry.cookie = line.value(QLatin1String("cookie")).toBool();
        entry.bearer = line.value(QLatin1String("bearer")).toBool();
        entry.listeners = line.value(QLatin1String("listeners")).toInt();
        entries.append(entry);
    }
    return entries;
}

int OriginalPeer::count(const QString &event) const
{
    const QList<Entry> entries = ledger();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(),
                      [&event](const Entry &entry) { return entry.event == event; }));
}

int OriginalPeer::requests(const QString &call) const
{
    const QList<Entry> entries = ledger();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&call](const Entry &entry) {
            return entry.event == QLatin1String("request") && entry.call.startsWith(call);
        }));
}

QStringList OriginalPeer::unanswered() const
{
    QHash<QString, QString> open;
    for (const Entry &entry : ledger()) {
        if (entry.event == QLatin1String("request"))
            open.insert(entry.id, entry.call);
        else if (entry.event == QLatin1String("answer"))
            open.remove(entry.id);
    }
    return open.values();
}

QJsonValue OriginalPeer::elsewhere(const QByteArray &method, const QString &path,
                                   const QString &token, const QJsonObject &body) const
{
    const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray head =
        method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: " + m_url.host().toUtf8() +
        "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
        QByteArray::number(content.size()) + "\r\n";
    if (!token.isEmpty())
        head += "Authorization: Bearer " + token.toUtf8() + "\r\n";
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    if (!socket.waitForConnected(patience))
        return QJsonValue::Undefined;
    socket.write(head + "\r\n" + content);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    const qsizetype at = answer.indexOf("\r\n\r\n");
    if (at < 0)
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson(answer.mid(at + 4)).object().value(QLatin1String("data"));
}

} // namespace gigflow::test
