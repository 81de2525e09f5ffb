// SPDX-License-Identifier: MIT
// Precompiled for this library only; every file still includes what it uses.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QThread>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
