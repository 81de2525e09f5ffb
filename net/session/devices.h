// SPDX-License-Identifier: MIT
// Where the account is signed in (contract.md, `sessions`). Typed calls, never queued.
#pragma once

#include "net/reply.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace gigflow {

class ApiClient;
class Session;

struct Device
{
    QString id;
    QString name;    ///< as the device called itself; untrusted
    QString address; ///< where it last came from; may be empty
    QDateTime createdAt;
    QDateTime lastUsedAt;
    bool current = false; ///< the one asking
    friend bool operator==(const Device &, const Device &) = default;
};

/// Virtual, so that the profile page can be tested against scripted answers. GUI thread.
class Devices : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned; both outlive it.
    Devices(Session &session, ApiClient &api, QObject *parent = nullptr);

    [[nodiscard]] virtual bool isAvailable() const; ///< the server has `sessions`
    virtual void list(QObject *context, Answer<QList<Device>> answer);
    /// Ends it: its tokens are worthless from then on. One that is over already is a success.
    virtual void signOut(const QString &id, QObject *context, Answer<void> answer);

private:
    Session &m_session;
    ApiClient &m_api;
};

} // namespace gigflow
