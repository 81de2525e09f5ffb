// SPDX-License-Identifier: MIT
#include "ui/shell/sessionbanner.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gigflow {

using namespace Qt::StringLiterals;

SessionBanner::SessionBanner(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_text(makeLabel({})),
      m_unlock(makeButton("unlockKeyring", tr("Unlock"), ButtonKind::Primary)),
      m_cancel(makeButton("cancelUnlock", tr("Cancel"))),
      m_signIn(makeButton("signInForSession", tr("Sign in for this session"))),
      m_retry(makeButton("retrySession", tr("Retry")))
{
    setObjectName(u"sessionBanner"_s);
    setProperty("kind", u"banner"_s);
    setProperty("tone", u"warning"_s);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(new IconLabel(u"lock"_s, 20, Tone::Warning));
    layout->addWidget(m_text, 1);
    for (auto *button : {m_unlock, m_cancel, m_signIn, m_retry})
        layout->addWidget(button);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        m_unlocking = true;
        refresh();
        m_session.unlock();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_unlocking = false;
        m_session.cancelUnlock();
        refresh();
    });
    connect(m_signIn, &QPushButton::clicked, this, &SessionBanner::signInClicked);
    connect(m_retry, &QPushButton::clicked, &session, &Session::retry);
    connect(&session, &Session::stateChanged, this, [this] {
        m_unlocking = false;
        refresh();
    });
    refresh();
}

void SessionBanner::refresh()
{
    bool unlock = false;
    bool retry = false;
    QString signIn = tr("Sign in for this session");
    switch (m_session.state()) {
    case Session::State::Starting:
        if (m_unlocking) // the system's own prompt is open; keep the Cancel button
            return;
        hide();
        return;
    case Session::State::Active:
    case Session::State::Offline:
        hide();
        return;
    case Session::State::KeychainLocked:
        m_text->setText(
            m_unlocking
                ? tr("Answer the system's question to unlock your keyring.")
                : tr("Your sign-in is kept in the system's keyring, and the keyring is locked. "
                     "Until then you see what was here last time."));
        unlock = true;
        break;
    case Session::State::KeychainDenied:
        m_text->setText(tr("The system's keyring did not hand out your sign-in."));
        unlock = true;
        retry = true;
        break;
    case Session::State::NoKeychain:
        m_text->setText(
            tr("No keyring is running on this system, so your sign-in could not be read."));
        retry = true;
        break;
    case Session::State::KeychainSlow:
        m_text->setText(tr("The system's keyring does not answer."));
        retry = true;
        break;
    case Session::State::Ended:
        m_text->setText(
            tr("Your session has ended. Sign in again; nothing that waits to be sent is lost."));
        signIn = tr("Sign in again");
        break;
    }
    m_unlock->setVisible(unlock && !m_unlocking);
    m_cancel->setVisible(m_unlocking);
    m_signIn->setText(signIn);
    m_signIn->setAccessibleName(signIn);
    m_signIn->setVisible(!m_unlocking);
    m_retry->setVisible(retry && !m_unlocking);
    show();
}

} // namespace gigflow
