// SPDX-License-Identifier: MIT
#include "net/http/commandbody.h"

#include <algorithm>
#include <cstring>

namespace gigflow {

CommandBody::CommandBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 CommandBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 CommandBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

qint64 CommandBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace gigflow
