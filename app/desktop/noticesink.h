// SPDX-License-Identifier: MIT
#pragma once

#include "models/ids.h"

#include <QMetaType>
#include <QObject>
#include <QString>

namespace gigflow {

/// One desktop notification, in words.
struct DesktopNotice
{
    QString summary; ///< plain text, one line
    QString body;    ///< plain text
    QString account; ///< Account::folderName(); `gig` means something there only
    GigKey gig;      ///< what a click opens; invalid: the notification history
    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

/// A way to show a notification on this desktop. GUI thread.
class NoticeSink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const DesktopNotice &notice) = 0;

Q_SIGNALS:
    /// The person clicked. The token lets a Wayland compositor raise our window; may be empty.
    void clicked(const gigflow::DesktopNotice &notice, const QString &activationToken);
    /// It could not be shown here; another sink may.
    void refused(const gigflow::DesktopNotice &notice);
};

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::DesktopNotice)
