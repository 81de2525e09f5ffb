// SPDX-License-Identifier: MIT
#include "net/sync/readmarker.h"

#include "models/affinity.h"
#include "net/session/session.h"

namespace gigflow {
namespace {

const QString toldName = QStringLiteral("sync.notifications.told");

} // namespace

ReadMarker::ReadMarker(AuthorisedClient &client, Store &store, QObject *parent)
    : QObject(parent), m_client(client), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.notices)
            look();
    });
    connect(&store, &Store::rebuilt, this, [this] { m_told = -1; });
}

void ReadMarker::look()
{
    assertOwnThread(this);
    const Session &session = m_client.session();
    if (session.state() != Session::State::Active ||
        !session.server().can(QStringLiteral("notifications")))
        return;
    m_again = m_busy;
    if (std::exchange(m_busy, true))
        return;
    if (m_told < 0) {
        m_store.readMeta(toldName, this, [this](const QString &told) {
            m_told = std::max<qint64>(told.toLongLong(), 0);
            m_busy = false;
            look();
        });
        return;
    }
    m_store.noticesReadUpTo(this, [this](qint64 upTo) {
        if (upTo > m_told)
            tell(upTo);
        else if (m_busy = false; m_again)
            look();
    });
}

void ReadMarker::tell(qint64 upTo)
{
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.path = apiPath({QStringLiteral("notifications"), QStringLiteral("read")});
    request.body = {{QStringLiteral("until"), upTo}};
    m_client.send(request, this, [this, upTo](const Result<ApiResponse> &response) {
        m_busy = false;
        if (response) {
            m_told = upTo;
            m_store.write(
                [upTo](StoreWriter &writer) { writer.setMeta(toldName, QString::number(upTo)); });
        }
        // A failure is tried again at the next look: when a notice changes, or the server is back.
        if (response && m_again)
            look();
    });
}

} // namespace gigflow
