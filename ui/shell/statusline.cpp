// SPDX-License-Identifier: MIT
#include "ui/shell/statusline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gigflow {

using namespace Qt::StringLiterals;

/// The little light before the connection's word.
class Dot : public QWidget
{
public:
    Dot() { setFixedSize(10, 10); }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tones::of(palette()).ink(m_tone));
        painter.drawEllipse(rect().adjusted(1, 1, -1, -1));
    }

private:
    Tone m_tone = Tone::Neutral;
};

StatusLine::StatusLine(const Sync &sync, const Session &session, QWidget *parent,
                       std::chrono::milliseconds socketPatience)
    : QFrame(parent),
      m_sync(sync),
      m_session(session),
      m_dot(new Dot),
      m_connection(makeLabel({}, Type::Caption)),
      m_activity(makeLabel({}, Type::Caption, "muted")),
      m_queue(makeButton("showQueue", {}, ButtonKind::Quiet)),
      m_unstored(makeLabel({}, Type::Caption, "muted"))
{
    setProperty("kind", u"status"_s);
    m_connection->setObjectName(u"connection"_s);
    m_activity->setObjectName(u"activity"_s);
    setType(m_queue, Type::Caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 2, space::l, 2);
    layout->setSpacing(space::s);
    layout->addWidget(m_dot);
    layout->addWidget(m_connection);
    layout->addSpacing(space::s);
    layout->addWidget(m_activity);
    layout->addStretch();
    layout->addWidget(m_unstored);
    layout->addWidget(m_queue);
    QSizePolicy kept = m_queue->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the line must not grow when something is queued
    m_queue->setSizePolicy(kept);
    m_unstored->setText(tr("Signed in for this session only"));
    m_unstored->setToolTip(
        tr("The system's keyring did not take the sign-in, so it ends with the program."));
    m_socketPatience.setSingleShot(true);
    m_socketPatience.setInterval(socketPatience);
    connect(&m_socketPatience, &QTimer::timeout, this, [this] {
        m_withoutSocket = true;
        refresh();
    });
    connect(m_queue, &QPushButton::clicked, this, &StatusLine::queueClicked);
    connect(&sync, &Sync::statusChanged, this, &StatusLine::refresh);
    connect(&session, &Session::stateChanged, this, &StatusLine::refresh);
    connect(&session, &Session::storedChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::sayConnection(const QString &word, const QString &accessible, Tone tone)
{
    m_connection->setText(word);
    m_connection->setAccessibleName(tr("Connection: %1").arg(accessible));
    m_dot->setTone(tone);
}

void StatusLine::refresh()
{
    const SyncStatus status = m_sync.status();
    if (status.realtime || status.link != SyncStatus::Link::Online) {
        m_socketPatience.stop();
        m_withoutSocket = false;
    } else if (!m_withoutSocket && !m_socketPatience.isActive()) {
        m_socketPatience.start();
    }
    if (status.realtime)
        sayConnection(tr("Online"), tr("online"), Tone::Success);
    else if (status.waitsForPerson)
        sayConnection(tr("Not signed in"), tr("not signed in"), Tone::Warning);
    else if (status.link == SyncStatus::Link::Offline)
        sayConnection(tr("Offline"), tr("offline"), Tone::Warning);
    else if (m_withoutSocket) // a proxy that lets no WebSocket through, say
        sayConnection(tr("Online, asks every minute"), tr("online, asks every minute"),
                      Tone::Success);
    else
        sayConnection(tr("Connecting…"), tr("connecting"), Tone::Neutral);
    m_connection->setToolTip(
        m_withoutSocket ? tr("The server answers, but news does not come by itself: the connection "
                             "for it fails. What is new is asked for once a minute.")
                        : QString());
    const auto error = status.lasting ? status.lastError : std::nullopt;
    // A store that cannot write is said whatever the network does meanwhile; "offline" says that
    // nobody was reached.
    const bool sayError = error && (error->kind == Error::Kind::Storage ||
                                    (error->kind != Error::Kind::Network && !status.syncing));
    if (sayError)
        m_activity->setText(words::ofError(*error));
    else if (status.syncing && status.received > 0)
        m_activity->setText(tr("Syncing: %Ln gig(s) so far…", nullptr, status.received));
    else if (status.syncing)
        m_activity->setText(tr("Syncing…"));
    else
        m_activity->setText(status.lastSync.isValid()
                                ? tr("Up to date at %1")
                                      .arg(locale().toString(status.lastSync.toLocalTime().time(),
                                                             QLocale::ShortFormat))
                                : QString());
    m_queue->setVisible(status.queued > 0);
    m_queue->setText(tr("%Ln change(s) waiting", nullptr, status.queued));
    m_queue->setToolTip(withKeys(tr("Show what has not reached the server yet"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)));
    m_queue->setAccessibleName(m_queue->text());
    m_unstored->setVisible(m_session.state() == Session::State::Active && !m_session.isStored());
}

} // namespace gigflow
