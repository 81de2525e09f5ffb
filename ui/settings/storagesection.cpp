// SPDX-License-Identifier: MIT
#include "ui/settings/storagesection.h"

#include "ui/pictures.h"
#include "ui/settings/parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/section.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

} // namespace

StorageSection::StorageSection(const AppContext &app, const AccountContext &account,
                               QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_data(makeFact({})),
      m_pictures(makeFact({})),
      m_clear(new BusyButton("clearPictures", tr("Clear pictures"), ButtonKind::Normal))
{
    makeActions();
    const QString folder = app.settings->dataFolder();
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(
        makeLabel(tr("Gigs, bids and what waits to be sent are kept in"), Type::Body, "muted"));
    rows->addWidget(makeFact(QDir::toNativeSeparators(folder)));
    auto *sizes = new QFormLayout;
    sizes->setHorizontalSpacing(space::l);
    sizes->setVerticalSpacing(space::s);
    sizes->addRow(makeLabel(tr("This account"), Type::Body, "muted"), m_data);
    sizes->addRow(makeLabel(tr("Pictures"), Type::Body, "muted"), m_pictures);
    rows->addLayout(sizes);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(makeActionButton(m_openFolder, ButtonKind::Normal, content));
    buttons->addWidget(m_clear);
    buttons->addStretch();
    rows->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSection(tr("Storage"), content));
}

void StorageSection::makeActions()
{
    m_openFolder = makeAction(this, "openDataFolder", tr("Open folder"), u"folder"_s,
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
                              tr("Show where all of it is kept"));
    connect(m_openFolder, &QAction::triggered, this, [folder = m_app.settings->dataFolder()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_clearAction = makeAction(this, "clearPicturesAction", m_clear->text(), u"image"_s,
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
                               tr("They are fetched again when they show"));
    offer(m_clearAction, m_account.pictures != nullptr, true);
    connect(m_clearAction, &QAction::triggered, this, &StorageSection::clear);
    m_clear->setIcon(m_clearAction->icon());
    m_clear->setToolTip(m_clearAction->toolTip());
    if (!m_clearAction->isVisible())
        m_clear->hide(); // shown without a parent it would be a window
    connect(m_clear, &QPushButton::clicked, this, &StorageSection::clear);
}

QList<QAction *> StorageSection::actionList() const
{
    return {m_openFolder, m_clearAction};
}

void StorageSection::setClearable(bool clearable)
{
    m_clear->setEnabled(clearable);
    m_clearAction->setEnabled(clearable);
}

void StorageSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure();
}

void StorageSection::measure()
{
    const QString folder = m_app.settings->accountFolder(m_account.account);
    QThreadPool::globalInstance()->start([guard = QPointer(this), folder] {
        const qint64 bytes = sizeOf(folder);
        QMetaObject::invokeMethod(
            qApp,
            [guard, bytes] {
                if (guard)
                    guard->m_data->setText(QLocale().formattedDataSize(bytes));
            },
            Qt::QueuedConnection);
    });
    if (m_account.pictures)
        m_account.pictures->measure(this, [this](qint64 bytes) {
            m_pictures->setText(QLocale().formattedDataSize(bytes));
            setClearable(bytes > 0 && !m_clear->isBusy());
        });
    else
        m_pictures->setText(tr("none"));
}

void StorageSection::clear()
{
    m_clear->setBusy(true, tr("Clearing…"));
    m_clearAction->setEnabled(false);
    m_account.pictures->clear(this, [this] {
        m_clear->setBusy(false);
        measure();
    });
}

} // namespace gigflow
