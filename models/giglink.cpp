// SPDX-License-Identifier: MIT
#include "models/giglink.h"

#include <QMimeData>

namespace gigflow {

QString gigLink(const GigId &id)
{
    return QStringLiteral("gigflow://gig/") +
           QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

QMimeData *gigLinkData(const QList<Gig> &gigs)
{
    QList<QUrl> links;
    QStringList lines;
    for (const Gig &gig : gigs) {
        if (gig.id.isEmpty())
            continue;
        const QString link = gigLink(gig.id);
        links << QUrl(link);
        lines << gig.title + QLatin1Char('\n') + link;
    }
    auto *data = new QMimeData;
    data->setUrls(links);
    data->setText(lines.join(QStringLiteral("\n\n")));
    return data;
}

} // namespace gigflow
