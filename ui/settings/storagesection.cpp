// SPDX-License-Identifier: MIT
#include "ui/settings/storagesection.h"

#include "ui/pictures.h"
#include "ui/settings/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
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
    const QString folder = app.settings->dataFolder();
    auto *open = makeButton("openDataFolder", tr("Open folder"));
    open->setIcon(icon(u"folder"_s));
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_clear->setIcon(icon(u"image"_s));
    m_clear->setToolTip(tr("They are fetched again when they show"));
    m_clear->setVisible(account.pictures != nullptr);
    connect(m_clear, &QPushButton::clicked, this, &StorageSection::clear);
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
    buttons->addWidget(open);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    rows->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSection(tr("Storage"), content));
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
            m_clear->setEnabled(bytes > 0);
        });
    else
        m_pictures->setText(tr("none"));
}

void StorageSection::clear()
{
    m_clear->setBusy(true, tr("Clearing…"));
    m_account.pictures->clear(this, [this] {
        m_clear->setBusy(false);
        measure();
    });
}

} // namespace gigflow
