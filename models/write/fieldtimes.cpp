// SPDX-License-Identifier: MIT
#include "models/write/fieldtimes.h"

#include <QStringList>

#include <algorithm>

namespace gigflow {

FieldTimes::FieldTimes(const QString &stored, Time rowTime, Time patchTime)
    : m_rowTime(rowTime), m_patchTime(patchTime)
{
    m_times.fill(rowTime);
    const QStringList parts = stored.split(QLatin1Char(','));
    for (int i = 0; i < most && i < parts.size(); ++i) {
        bool isNumber = false;
        const qint64 time = parts.at(i).toLongLong(&isNumber);
        if (isNumber)
            m_times.at(static_cast<size_t>(i)) = time;
    }
}

bool FieldTimes::take(int field, bool known)
{
    Time &at = m_times.at(static_cast<size_t>(field));
    if (known && m_patchTime && at && *m_patchTime < *at)
        return false;
    if (m_patchTime)
        at = m_patchTime;
    return true;
}

FieldTimes::Time FieldTimes::rowTime() const
{
    if (!m_rowTime || !m_patchTime)
        return m_rowTime ? m_rowTime : m_patchTime;
    return std::max(*m_rowTime, *m_patchTime);
}

QString FieldTimes::toStored() const
{
    const Time row = rowTime();
    QStringList parts;
    bool any = false;
    for (const Time &time : m_times) {
        const bool older = time && time != row;
        parts.append(older ? QString::number(*time) : QString());
        any = any || older;
    }
    return any ? parts.join(QLatin1Char(',')) : QString();
}

} // namespace gigflow
