// SPDX-License-Identifier: MIT
#include "app/logging.h"

#include <QDateTime>
#include <QMessageLogContext>
#include <QRegularExpression>

#include <cstdio>

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

} // namespace

void installLogging()
{
    qInstallMessageHandler(onMessage);
}

QString redacted(QString text)
{
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
