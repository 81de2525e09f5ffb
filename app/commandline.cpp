// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/link.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gigflow {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine failure(const QString &why)
{
    CommandLine line;
    line.action = CommandLine::Action::Fail;
    line.text = Words::tr("%1\nTry 'gigflow --help'.\n").arg(why);
    return line;
}

CommandLine print(const QString &text)
{
    CommandLine line;
    line.action = CommandLine::Action::Print;
    line.text = text;
    return line;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Gig Flow, a freelance marketplace for the desktop"));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption data(
        QStringLiteral("data"),
        Words::tr("Keep everything in DIR; another folder is another instance."),
        QStringLiteral("DIR"));
    const QCommandLineOption hidden(QStringLiteral("hidden"),
                                    Words::tr("Start in the system tray, without the window."));
    parser.addOptions({data, hidden});
    parser.addPositionalArgument(
        QStringLiteral("link"),
        Words::tr("Open a gig, in the running instance where there is one."),
        QStringLiteral("[gigflow://gig/ID]"));

    if (!parser.parse(arguments))
        return failure(parser.errorText());
    if (parser.isSet(help))
        return print(parser.helpText());
    if (parser.isSet(version))
        return print(QStringLiteral("gigflow ") + QLatin1String(GIGFLOW_VERSION) + u'\n');

    CommandLine line;
    line.hidden = parser.isSet(hidden);
    line.dataFolder = parser.value(data);
    if (parser.isSet(data) && line.dataFolder.isEmpty())
        return failure(Words::tr("--data needs a folder."));
    const auto rest = parser.positionalArguments();
    if (rest.size() > 1)
        return failure(Words::tr("Only one link can be opened."));
    if (!rest.isEmpty()) {
        line.gig = parseGigLink(rest.first());
        if (!line.gig)
            return failure(Words::tr("This is not a link to a gig (gigflow://gig/ID)."));
    }
    return line;
}

} // namespace gigflow
