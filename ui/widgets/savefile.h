// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace gigflow {

struct FileQuestion
{
    QString title;
    QString name;         ///< suggested, without a suffix
    QStringList filters;  ///< "CSV table (*.csv)"
    QStringList suffixes; ///< of each filter
};

/// Asks for a file to write, without blocking. `chosen` gets the path and which filter was chosen;
/// it is not called once `parent` is gone.
void chooseFile(QWidget *parent, const FileQuestion &question,
                std::function<void(const QString &path, int filter)> chosen);
/// `text` without what file systems do not take, short, never empty.
[[nodiscard]] QString fileNameFor(const QString &text);

} // namespace gigflow
