// SPDX-License-Identifier: MIT
// Measuring from outside (./dev bench client): where GIGFLOW_TRACE names a file, moments and spans
// are written to it, one line each. Off, a call costs the test of one pointer. Any thread.
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace gigflow::trace {

[[nodiscard]] bool enabled();
/// Nanoseconds of the system's monotonic clock: comparable with other processes'.
[[nodiscard]] qint64 now();
/// "WHAT NOW DETAIL". `detail` must be one line, and nothing secret.
void note(const char *what, const QString &detail = {});

/// What begins and ends with it: "span END NANOSECONDS NAME", where it took a tenth of a
/// millisecond at least.
class Span
{
public:
    explicit Span(const char *name) : m_name(name), m_began(enabled() ? now() : 0) {}
    ~Span();
    Q_DISABLE_COPY_MOVE(Span)

private:
    const char *m_name;
    qint64 m_began;
};

} // namespace gigflow::trace
