// SPDX-License-Identifier: MIT
#include "ui/profile/picturedialog.h"

#include "net/images/pictureaddress.h"
#include "net/images/picturedecoder.h"
#include "net/images/picturesend.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QSlider>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize workingSize(2400, 2400); ///< what is cut from; a photograph is many times larger
constexpr QSize avatarLimit(512, 512);
constexpr QSize coverLimit(1500, 500);
/// One's own file is trusted further than a stranger's.
constexpr PictureLimits ownLimits{64LL << 20, 120'000'000, 30'000};

} // namespace

PictureDialog::PictureDialog(PictureShape shape, PictureSend *send, QWidget *parent)
    : QDialog(parent),
      m_shape(shape),
      m_send(send),
      m_pages(new QStackedWidget),
      m_problem(makeLabel({}, Type::Body, "danger"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pictureDialog"_s);
    setWindowTitle(shape == PictureShape::Avatar ? tr("Your picture") : tr("Your cover"));
    setAcceptDrops(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_source = buildSource();
    m_crop = buildCrop();
    m_pages->addWidget(m_source);
    m_pages->addWidget(m_crop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(windowTitle(), Type::Title));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    m_useAddress->setDefault(true); // Enter in the field presses it
    resize(580, 520);
}

QWidget *PictureDialog::buildSource()
{
    const bool sends = m_send && m_send->way() != PictureSend::Way::None;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    if (sends) {
        auto *area = new QFrame;
        area->setProperty("kind", u"drop"_s);
        auto *hint = makeLabel(tr("Drop a picture here, or"), Type::Body, "muted");
        auto *file = makeButton("pickFile", tr("Choose a file…"), ButtonKind::Primary);
        auto *paste = makeButton("pastePicture", tr("Paste"));
        paste->setToolTip(
            tr("Take the picture from the clipboard (%1)")
                .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
        paste->setIcon(icon(u"paste"_s));
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::s);
        buttons->addStretch();
        buttons->addWidget(file);
        buttons->addWidget(paste);
        buttons->addStretch();
        auto *column = new QVBoxLayout(area);
        column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        column->setSpacing(space::m);
        column->addStretch();
        column->addWidget(new IconLabel(u"image"_s, 40), 0, Qt::AlignHCenter);
        column->addWidget(hint, 0, Qt::AlignHCenter);
        column->addLayout(buttons);
        column->addStretch();
        layout->addWidget(area, 1);
        connect(file, &QPushButton::clicked, this, &PictureDialog::pick);
        connect(paste, &QPushButton::clicked, this, &PictureDialog::paste);
    } else {
        auto *why = makeLabel(tr("This server keeps no pictures itself. Give the address of one "
                                 "that is on the web, or name a Cloudinary account in Settings."),
                              Type::Body, "muted");
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    m_address =
        makeLineEdit("pictureAddress", tr("Address of a picture"), u"https://example.org/me.jpg"_s);
    m_addressField = new Field(
        sends ? tr("Or the address of one on the web") : tr("Address of a picture"), m_address);
    m_useAddress = makeButton("useAddress", tr("Use this address"));
    // The box puts the buttons in the platform's order.
    auto *row = new QDialogButtonBox;
    row->addButton(m_useAddress, QDialogButtonBox::AcceptRole);
    row->addButton(makeButton("cancel", tr("Cancel")), QDialogButtonBox::RejectRole);
    layout->addWidget(m_addressField);
    layout->addWidget(row);
    if (!sends)
        layout->addStretch();
    connect(row, &QDialogButtonBox::accepted, this, &PictureDialog::useAddress);
    connect(row, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, [this] { m_addressField->setError({}); });
    return page;
}

QWidget *PictureDialog::buildCrop()
{
    m_view = new CropView(m_shape);
    m_zoom = named(new QSlider(Qt::Horizontal), "zoom", tr("Zoom"));
    m_zoom->setRange(100, int(CropView::mostZoom * 100));
    m_progress = named(new QProgressBar, "sendProgress", tr("Sending the picture"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_use = new BusyButton("usePicture", tr("Use this picture"));
    auto *other = makeButton("otherPicture", tr("Another picture"), ButtonKind::Quiet);
    other->setIcon(icon(u"back"_s));
    auto *zoomRow = new QHBoxLayout;
    zoomRow->setSpacing(space::m);
    auto *label = makeLabel(tr("Zoom"), Type::Body, "muted");
    label->setBuddy(m_zoom);
    zoomRow->addWidget(label);
    zoomRow->addWidget(m_zoom, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    buttons->addButton(other, QDialogButtonBox::ActionRole);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(m_view, 1);
    layout->addLayout(zoomRow);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int value) { m_view->setZoom(value / 100.0); });
    connect(m_view, &CropView::zoomChanged, this,
            [this](double zoom) { m_zoom->setValue(qRound(zoom * 100)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::sendCropped);
    connect(other, &QPushButton::clicked, this, &PictureDialog::showSource);
    return page;
}

void PictureDialog::showSource()
{
    stopSending();
    m_problem->hide();
    m_pages->setCurrentWidget(m_source);
    m_useAddress->setDefault(true);
}

void PictureDialog::fail(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void PictureDialog::pick()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { take(file); });
    dialog->open();
}

void PictureDialog::paste()
{
    if (const auto *data = QGuiApplication::clipboard()->mimeData())
        takeFrom(*data);
}

void PictureDialog::takeFrom(const QMimeData &data)
{
    if (data.hasImage())
        return take(qvariant_cast<QImage>(data.imageData()));
    const auto urls = data.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        return take(urls.first().toLocalFile());
    const QString text = !urls.isEmpty() ? urls.first().toString() : data.text().trimmed();
    if (text.startsWith(u"https://")) {
        m_address->setText(text);
        return m_address->setFocus();
    }
    fail(tr("There is no picture in that."));
}

void PictureDialog::take(const QString &path)
{
    m_problem->hide();
    QThreadPool::globalInstance()->start([guard = QPointer(this), path] {
        QFile file(path);
        Result<QImage> image = tl::unexpected(Error());
        if (file.open(QIODevice::ReadOnly) && file.size() <= ownLimits.bytes)
            image = decodePicture(file.readAll(), workingSize, ownLimits);
        QMetaObject::invokeMethod(
            qApp,
            [guard, image] {
                if (!guard)
                    return;
                if (image)
                    guard->showImage(*image);
                else
                    guard->fail(tr("That is not a picture that can be used. PNG, JPEG, WebP and "
                                   "GIF can."));
            },
            Qt::QueuedConnection);
    });
}

void PictureDialog::take(const QImage &image)
{
    m_problem->hide();
    if (image.isNull())
        return fail(tr("There is no picture in that."));
    QThreadPool::globalInstance()->start([guard = QPointer(this), image] {
        const bool large =
            image.width() > workingSize.width() || image.height() > workingSize.height();
        const QImage working = large ? image.scaled(workingSize, Qt::KeepAspectRatioByExpanding,
                                                    Qt::SmoothTransformation)
                                     : image;
        QMetaObject::invokeMethod(
            qApp,
            [guard, working] {
                if (guard)
                    guard->showImage(working);
            },
            Qt::QueuedConnection);
    });
}

void PictureDialog::showImage(const QImage &image)
{
    if (!m_send || m_send->way() == PictureSend::Way::None)
        return fail(tr("This server keeps no pictures itself. Give an address instead."));
    stopSending(); // another one was dropped or pasted meanwhile
    m_use->setText(tr("Use this picture"));
    m_view->setImage(image);
    m_pages->setCurrentWidget(m_crop);
    m_use->setDefault(true);
    m_view->setFocus();
}

void PictureDialog::useAddress()
{
    const QString address = m_address->text().trimmed();
    if (pictureUrl(address, {}).isEmpty()) {
        m_addressField->setError(tr("The address of a picture begins with https://."));
        return m_address->setFocus();
    }
    accept();
    Q_EMIT chosen(address);
}

void PictureDialog::sendCropped()
{
    m_problem->hide();
    m_use->setBusy(true, tr("Sending…"));
    m_progress->setRange(0, 0); // while it is packed there is nothing to count
    m_progress->show();
    m_sending = std::make_unique<QObject>();
    m_send->send(
        m_view->cropped(), m_shape == PictureShape::Avatar ? avatarLimit : coverLimit,
        m_sending.get(),
        [this](qint64 sent, qint64 total) {
            m_progress->setRange(0, 100);
            m_progress->setValue(total > 0 ? int(100 * sent / total) : 0);
        },
        [this](const Result<QString> &answer) { onSent(answer); });
}

void PictureDialog::stopSending()
{
    m_sending.reset();
    m_use->setBusy(false);
    m_progress->hide();
}

void PictureDialog::onSent(const Result<QString> &answer)
{
    m_use->setBusy(false);
    m_progress->hide();
    if (!answer) {
        m_use->setText(tr("Try again"));
        return fail(words::ofError(answer.error()));
    }
    accept();
    Q_EMIT chosen(*answer);
}

void PictureDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PictureDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFrom(*event->mimeData());
}

void PictureDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QDialog::keyPressEvent(event);
}

} // namespace gigflow
