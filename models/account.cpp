// SPDX-License-Identifier: MIT
#include "models/domain.h"

#include <QCryptographicHash>

namespace gigflow {

QString Account::folderName() const
{
    // Server and user are foreign text of any length and may hold anything: a hash is safe on every
    // file system, also on those that ignore case. The length keeps ("ab", "c") and ("a", "bc")
    // apart.
    const QByteArray serverBytes = server.toUtf8();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(serverBytes.size()) + ':' + serverBytes);
    hash.addData(user.value.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace gigflow
