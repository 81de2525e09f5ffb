// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/noticesink.h"
#include "models/domain.h"

#include <memory>

namespace gigflow {

class Settings;

/// What happened, told on the desktop: one notice by itself, several at once as one summary. Silent
/// where the settings say so. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    /// `first` is tried first (may be null), `fallback` where that refuses. Neither is owned; both
    /// outlive the notifier.
    DesktopNotifier(const Settings &settings, NoticeSink *first, NoticeSink &fallback,
                    QObject *parent = nullptr);

    /// As Store::noticed of that account (Account::folderName()) tells them: oldest first. `owner`
    /// is said too, where it is not empty: the account is not the one that is shown.
    void tell(const QString &account, const QList<Notice> &notices, const QString &owner = {});

    /// The words for `notices` (not empty).
    [[nodiscard]] static DesktopNotice
    wordsFor(const QString &account, const QList<Notice> &notices, const QString &owner = {});

Q_SIGNALS:
    /// The person clicked: open that gig (invalid: the history) and come to the front.
    void openRequested(const QString &account, gigflow::GigKey gig, const QString &activationToken);

private:
    const Settings &m_settings;
    NoticeSink *m_first;
    NoticeSink &m_fallback;
};

} // namespace gigflow
