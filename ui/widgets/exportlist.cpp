// SPDX-License-Identifier: MIT
#include "ui/widgets/exportlist.h"

#include "ui/shell/navigator.h"
#include "ui/widgets/savefile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportList)
};

} // namespace

void exportList(
    QWidget *page, Navigator &navigator, const QString &name,
    std::function<void(const ExportTarget &, Store::Reply<tl::expected<int, Error>>)> write)
{
    const FileQuestion question{.title = ExportWords::tr("Export this list"),
                                .name = fileNameFor(name),
                                .filters = {ExportWords::tr("CSV table, for spreadsheets (*.csv)"),
                                            ExportWords::tr("JSON, for programs (*.json)")},
                                .suffixes = {u"csv"_s, u"json"_s}};
    chooseFile(
        page, question, [&navigator, write = std::move(write)](const QString &path, int filter) {
            const auto format = filter == 1 ? ExportFormat::Json : ExportFormat::Csv;
            write({path, format}, [&navigator, path](const tl::expected<int, Error> &written) {
                const QString file = QDir::toNativeSeparators(path);
                if (!written) {
                    navigator.say(written.error().detail.isEmpty()
                                      ? ExportWords::tr("%1 could not be written.").arg(file)
                                      : ExportWords::tr("%1 could not be written: %2")
                                            .arg(file, written.error().detail));
                    return;
                }
                navigator.say(
                    ExportWords::tr("%Ln row(s) written to %1.", nullptr, *written).arg(file),
                    //: opens the folder of a file that was just written
                    ExportWords::tr("Show"), [path] {
                        QDesktopServices::openUrl(
                            QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                    });
            });
        });
}

} // namespace gigflow
