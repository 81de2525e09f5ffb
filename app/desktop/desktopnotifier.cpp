// SPDX-License-Identifier: MIT
#include "app/desktop/desktopnotifier.h"

#include "models/noticelistmodel.h"
#include "models/settings.h"

namespace gigflow {

namespace {
constexpr qsizetype summaryLines = 5;
}

DesktopNotifier::DesktopNotifier(const Settings &settings, NoticeSink *first, NoticeSink &fallback,
                                 QObject *parent)
    : QObject(parent), m_settings(settings), m_first(first), m_fallback(fallback)
{
    const auto onClicked = [this](const DesktopNotice &notice, const QString &activationToken) {
        Q_EMIT openRequested(notice.account, notice.gig, activationToken);
    };
    connect(&m_fallback, &NoticeSink::clicked, this, onClicked);
    if (m_first) {
        connect(m_first, &NoticeSink::clicked, this, onClicked);
        connect(m_first, &NoticeSink::refused, &m_fallback, &NoticeSink::show);
    }
}

void DesktopNotifier::tell(const QString &account, const QList<Notice> &notices,
                           const QString &owner)
{
    if (!m_settings.desktopNotifications())
        return;
    QList<Notice> wanted = notices;
    wanted.removeIf([this](const Notice &notice) { return !m_settings.tells(notice.kind); });
    if (!wanted.isEmpty())
        (m_first ? *m_first : m_fallback).show(wordsFor(account, wanted, owner));
}

DesktopNotice DesktopNotifier::wordsFor(const QString &account, const QList<Notice> &notices,
                                        const QString &owner)
{
    QStringList lines;
    DesktopNotice told{{}, {}, account, {}};
    if (notices.size() == 1) {
        const auto &notice = notices.first();
        told.summary = noticeHeadline(notice);
        told.gig = notice.gig;
        lines.append(noticeBody(notice));
    } else {
        told.summary = tr("%Ln new notification(s)", nullptr, static_cast<int>(notices.size()));
        for (qsizetype i = notices.size(); i-- > 0 && lines.size() < summaryLines;)
            lines.append(noticeHeadline(notices.at(i))); // newest first
        if (const auto more = notices.size() - lines.size(); more > 0)
            lines.append(tr("and %Ln more", nullptr, static_cast<int>(more)));
    }
    if (!owner.isEmpty()) //: on a desktop notification, of an account that is not the one on screen
        lines.append(tr("For %1").arg(owner));
    lines.removeAll(QString());
    told.body = lines.join(u'\n');
    return told;
}

} // namespace gigflow
