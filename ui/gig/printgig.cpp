// SPDX-License-Identifier: MIT
#include "ui/gig/printgig.h"

#include "models/giglink.h"
#include "models/words.h"
#include "ui/widgets/savefile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QThreadPool>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintedGig)
};

constexpr qreal marginMm = 20;

/// Writes paragraphs. All text goes in as plain text: much of it comes from other people.
class Pen
{
public:
    explicit Pen(QTextDocument &document) : m_cursor(&document) {}

    void paragraph(const QString &text, qreal points, bool strong = false,
                   const QColor &color = Qt::black, qreal above = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(4);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
        letters.setForeground(color);
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, letters);
        m_first = false;
        m_cursor.setCharFormat(letters);
        m_cursor.insertText(text, letters);
    }

private:
    QTextCursor m_cursor;
    bool m_first = true;
};

QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(u"  ·  "_s);
}

QString dateOf(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat)
                          : QString();
}

void print(QPagedPaintDevice &device, const Gig &gig, const QList<Bid> &bids)
{
    device.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
    gigDocument(gig, bids)->print(&device);
}

} // namespace

std::unique_ptr<QTextDocument> gigDocument(const Gig &gig, const QList<Bid> &bids)
{
    auto document = std::make_unique<QTextDocument>();
    document->setMetaInformation(QTextDocument::DocumentTitle, gig.title);
    const QColor grey(90, 90, 90);
    Pen pen(*document);
    pen.paragraph(gig.title, 20, true);
    pen.paragraph(
        joined({gig.budget.isKnown() ? PaperWords::tr("Budget %1").arg(gig.budget.display())
                                     : QString(),
                gigStatusText(gig.status), bidCountText(gig.bidCount)}),
        12, true);
    pen.paragraph(
        joined({gig.ownerName.isEmpty() ? QString()
                                        : PaperWords::tr("Posted by %1", "name").arg(gig.ownerName),
                dateOf(gig.createdAt)}),
        10, false, grey);
    bool firstParagraph = true;
    const QStringList paragraphs = gig.description.split(u'\n');
    for (const QString &text : paragraphs) {
        pen.paragraph(text, 11, false, Qt::black, firstParagraph ? 14 : 0);
        firstParagraph = false;
    }
    if (!bids.isEmpty())
        pen.paragraph(PaperWords::tr("Bids"), 14, true, Qt::black, 18);
    for (const Bid &bid : bids) {
        pen.paragraph(joined({bid.mine ? PaperWords::tr("Your bid") : bid.freelancerName,
                              bid.price.display(), bidStatusText(bid.status)}),
                      11, true, Qt::black, 8);
        pen.paragraph(bid.message, 10.5);
    }
    if (!gig.id.isEmpty())
        pen.paragraph(gigLink(gig.id), 9, false, grey, 18);
    return document;
}

void printGig(QWidget *parent, const Gig &gig, const QList<Bid> &bids)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(gig.title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PaperWords::tr("Print gig"));
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, gig, bids] {
        QThreadPool::globalInstance()->start([printer, gig, bids] { print(*printer, gig, bids); });
    });
    // The dialog uses the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void writeGigPdf(QWidget *parent, const QString &path, const Gig &gig, const QList<Bid> &bids,
                 std::function<void(bool)> done)
{
    QPointer<QWidget> guard(parent);
    QThreadPool::globalInstance()->start([guard, path, gig, bids, done = std::move(done)] {
        QSaveFile file(path);
        bool ok = file.open(QIODevice::WriteOnly);
        if (ok) {
            {
                QPdfWriter writer(&file);
                writer.setTitle(gig.title);
                writer.setCreator(u"Gig Flow"_s);
                print(writer, gig, bids);
            }
            ok = file.commit();
        }
        QMetaObject::invokeMethod(qApp, [guard, ok, done] {
            if (guard)
                done(ok);
        });
    });
}

void saveGigPdf(QWidget *parent, const Gig &gig, const QList<Bid> &bids,
                std::function<void(bool, const QString &)> done)
{
    chooseFile(parent,
               {.title = PaperWords::tr("Save gig as PDF"),
                .name = fileNameFor(gig.title),
                .filters = {PaperWords::tr("PDF document (*.pdf)")},
                .suffixes = {u"pdf"_s}},
               [parent, gig, bids, done = std::move(done)](const QString &path, int) {
                   writeGigPdf(parent, path, gig, bids, [done, path](bool ok) { done(ok, path); });
               });
}

} // namespace gigflow
