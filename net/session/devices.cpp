// SPDX-License-Identifier: MIT
#include "net/session/devices.h"

#include "net/session/authorisedclient.h"
#include "net/session/session.h"

#include <QJsonArray>

namespace gigflow {

namespace {

QDateTime timeOf(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODateWithMs)
        .toUTC();
}

QList<Device> devicesIn(const QJsonValue &data)
{
    QList<Device> devices;
    const QJsonArray list = data.toArray();
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        Device device;
        device.id = object.value(QLatin1String("_id")).toString();
        device.name = object.value(QLatin1String("device")).toString();
        device.address = object.value(QLatin1String("address")).toString();
        device.createdAt = timeOf(object, "createdAt");
        device.lastUsedAt = timeOf(object, "lastUsedAt");
        device.current = object.value(QLatin1String("current")).toBool();
        if (!device.id.isEmpty())
            devices.append(device);
    }
    return devices;
}

} // namespace

Devices::Devices(Session &session, ApiClient &api, QObject *parent)
    : QObject(parent), m_session(session), m_api(api)
{
}

bool Devices::isAvailable() const
{
    return m_session.offers(QStringLiteral("sessions"));
}

void Devices::list(QObject *context, Answer<QList<Device>> answer)
{
    ApiRequest request;
    request.path = apiPath({QStringLiteral("users"), QStringLiteral("sessions")});
    AuthorisedClient(m_session, m_api)
        .send(request, context, [answer](const Result<ApiResponse> &response) {
            if (!response)
                answer(tl::unexpected(response.error()));
            else
                answer(devicesIn(response->data));
        });
}

void Devices::signOut(const QString &id, QObject *context, Answer<void> answer)
{
    ApiRequest request;
    request.method = ApiRequest::Method::Delete;
    request.path = apiPath({QStringLiteral("users"), QStringLiteral("sessions"), id});
    AuthorisedClient(m_session, m_api)
        .send(request, context, [answer](const Result<ApiResponse> &response) {
            if (!response && response.error().kind != Error::Kind::NotFound)
                answer(tl::unexpected(response.error()));
            else
                answer({});
        });
}

} // namespace gigflow
