// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace gigflow {

/// When the server last changed each field of one row, in milliseconds. Answers come late and out
/// of order, and a newer one may lack a field that an older one has: to end the same in any order,
/// each field keeps the time of its own latest statement. Stored as text only where a field is
/// older than the row itself.
class FieldTimes
{
public:
    static constexpr int most = 8;
    using Time = std::optional<qint64>;

    /// `stored` is what toStored() made, `rowTime` the row's `updated`, `patchTime` that of the
    /// answer at hand.
    FieldTimes(const QString &stored, Time rowTime, Time patchTime);

    /// Whether the answer's value of that field is to be taken; notes its time if so. `known`:
    /// there is a value already.
    bool take(int field, bool known);
    [[nodiscard]] Time rowTime() const; ///< the later of the row's and the answer's
    [[nodiscard]] QString toStored() const;

private:
    std::array<Time, most> m_times;
    Time m_rowTime;
    Time m_patchTime;
};

} // namespace gigflow
