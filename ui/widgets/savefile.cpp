// SPDX-License-Identifier: MIT
#include "ui/widgets/savefile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace gigflow {

using namespace Qt::StringLiterals;

void chooseFile(QWidget *parent, const FileQuestion &question,
                std::function<void(const QString &, int)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"chooseFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffixes.value(0));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(question.name + u'.' + question.suffixes.value(0));
    const auto filterOf = [question](const QString &filter) {
        return static_cast<int>(qMax(qsizetype(0), question.filters.indexOf(filter)));
    };
    // The name follows the kind of file.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, question, filterOf](const QString &filter) {
                         const QString suffix = question.suffixes.value(filterOf(filter));
                         dialog->setDefaultSuffix(suffix);
                         const QFileInfo file(dialog->selectedFiles().value(0));
                         if (question.suffixes.contains(file.suffix()))
                             dialog->selectFile(file.completeBaseName() + u'.' + suffix);
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [dialog, question, filterOf, chosen = std::move(chosen)](const QString &path) {
                         // What was typed counts more than what the filter says.
                         const qsizetype typed =
                             question.suffixes.indexOf(QFileInfo(path).suffix());
                         chosen(path, typed >= 0 ? static_cast<int>(typed)
                                                 : filterOf(dialog->selectedNameFilter()));
                     });
    dialog->open();
}

QString fileNameFor(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : text.simplified().left(longest)) {
        const bool fine = c.isLetterOrNumber() || c.isSurrogate() || c == u' ' || c == u'-' ||
                          c == u'_' || c.isMark();
        name += fine ? c : QChar(u'-');
    }
    name = name.trimmed();
    const bool anything = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return anything ? name : u"gigflow"_s;
}

} // namespace gigflow
