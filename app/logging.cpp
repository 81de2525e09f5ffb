// SPDX-License-Identifier: MIT
#include "app/logging.h"

#include <QDateTime>
#include <QMessageLogContext>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace gigflow {

namespace {

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const auto line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QLatin1String(levelOf(type)),
                 QLatin1String(context.category ? context.category : "default"), redacted(text))
            .toLocal8Bit();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

/// No expression of redacted() matches without one of these; most lines have none, and the library
/// of regular expressions is then not even read from the disk.
bool mayHoldSecret(const QString &text)
{
    if (text.contains(QLatin1StringView("eyJ")))
        return true;
    static constexpr const char *announcing[] = {"bearer", "token", "password", "passphrase",
                                                 "secret"};
    return std::any_of(std::begin(announcing), std::end(announcing), [&text](const char *word) {
        return text.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    });
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(onMessage);
}

QString redacted(QString text)
{
    if (!mayHoldSecret(text))
        return text;
    // A JWT wherever it stands; then the value after a word that announces a secret: Bearer x,
    // "refreshToken": "x", password=x.
    static const QRegularExpression jwt(QStringLiteral(R"(\beyJ[\w-]{4,}\.[\w-]+\.[\w-]*)"));
    static const QRegularExpression announced(
        QStringLiteral(
            R"RX(\b(bearer\s+|(?:\w*(?:token|password|passphrase|secret))"?\s*[=:]\s*"?))RX"
            R"RX([^\s",;&}]+)RX"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(jwt, QStringLiteral("[redacted]"));
    text.replace(announced, QStringLiteral("\\1[redacted]"));
    return text;
}

} // namespace gigflow
