// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gigflow {

/// The body of a request that changes something. It is sequential on purpose: it cannot be rewound,
/// so QNetworkAccessManager cannot send the request a second time by itself when the peer closes
/// without an answer (design.md 6).
class CommandBody : public QIODevice
{
    Q_OBJECT
public:
    explicit CommandBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 length() const { return m_bytes.size(); }
    /// False: not a byte was taken, so the command cannot have been carried out.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Qt tries to rewind before it repeats; the answer is no, without a warning in the log.
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace gigflow
