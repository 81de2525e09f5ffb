// SPDX-License-Identifier: MIT
#include "ui/profile/devicescard.h"

#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/question.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

DevicesCard::DevicesCard(Devices &devices, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_navigator(navigator),
      m_rows(new QVBoxLayout),
      m_state(makeLabel({}, Type::Body, "muted")),
      m_retry(makeButton("retryDevices", tr("Ask again")))
{
    m_state->setWordWrap(true);
    m_rows->setSpacing(space::m);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(m_state);
    layout->addLayout(m_rows);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, &DevicesCard::reload);
}

void DevicesCard::say(const QString &text, const char *tone)
{
    setTone(m_state, tone);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void DevicesCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void DevicesCard::reload()
{
    if (m_loading)
        return;
    m_retry->hide();
    if (!m_devices.isAvailable())
        return say(tr("This server does not tell where you are signed in."), "muted");
    m_loading = true;
    if (m_rows->isEmpty())
        say(tr("Asking the server…"), "muted");
    m_devices.list(this, [this](const Result<QList<Device>> &answer) { onList(answer); });
}

void DevicesCard::onList(const Result<QList<Device>> &answer)
{
    m_loading = false;
    if (!answer) {
        say(words::ofError(answer.error()), "warning");
        m_retry->show();
        return;
    }
    say({}, "muted");
    fill(*answer);
}

void DevicesCard::fill(const QList<Device> &devices)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Device &device : devices)
        m_rows->addWidget(makeRow(device));
}

QWidget *DevicesCard::makeRow(const Device &device)
{
    const QString name = device.name.isEmpty() ? tr("A device without a name") : device.name;
    auto *headline = makeLabel(name, Type::Strong);
    headline->setWordWrap(true);
    QStringList facts;
    if (device.lastUsedAt.isValid())
        facts << tr("last used %1").arg(words::age(device.lastUsedAt));
    if (!device.address.isEmpty())
        facts << device.address;
    if (device.createdAt.isValid())
        facts << tr("signed in %1").arg(words::age(device.createdAt));
    auto *about = makeLabel(facts.join(u"  ·  "_s), Type::Caption, "muted");
    about->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(headline);
    texts->addWidget(about);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(new IconLabel(u"device"_s, 22), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    if (device.current) {
        auto *pill = new Pill;
        pill->set(tr("this device"), Tone::Success);
        layout->addWidget(pill, 0, Qt::AlignTop);
        return row;
    }
    auto *end = makeButton("signOutDevice", tr("Sign out"));
    end->setAccessibleName(tr("Sign out %1, %2", "device, its facts").arg(name, about->text()));
    end->setToolTip(tr("End the sign-in on that device"));
    connect(end, &QPushButton::clicked, this, [this, device] { askSignOut(device); });
    layout->addWidget(end, 0, Qt::AlignTop);
    return row;
}

void DevicesCard::askSignOut(const Device &device)
{
    ask(this,
        {.title = tr("Sign out that device?"),
         .text = tr("“%1” must sign in again to go on. What it has not sent yet stays there.")
                     .arg(device.name),
         .confirm = tr("Sign it out"),
         .destructive = true},
        [this, id = device.id] {
            m_devices.signOut(id, this, [this](const Result<void> &answer) {
                m_navigator.say(answer ? tr("That device is signed out.")
                                       : words::ofError(answer.error()));
                reload();
            });
        });
}

} // namespace gigflow
