// SPDX-License-Identifier: MIT
#include "tests/faults/client/filesecretstore.h"

#include "net/secrets/answers.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace gigflow::test {

FileSecretStore::FileSecretStore(const QString &folder, QObject *parent)
    : SecretStore(parent), m_folder(folder)
{
    QDir().mkpath(folder);
}

QString FileSecretStore::pathOf(const QString &key) const
{
    return QDir(m_folder).filePath(key);
}

void FileSecretStore::read(const QString &key, QObject *context, SecretAnswer<QString> answer)
{
    QFile file(pathOf(key));
    if (file.open(QIODevice::ReadOnly))
        answerLater<QString>(this, whileAlive<QString>(context, std::move(answer)),
                             QString::fromUtf8(file.readAll()));
    else
        answerLater<QString>(this, whileAlive<QString>(context, std::move(answer)),
                             secretError(KeychainState::NotFound, file.errorString()));
}

void FileSecretStore::write(const QString &key, const QString &secret, QObject *context,
                            SecretAnswer<void> answer)
{
    QSaveFile file(pathOf(key));
    if (file.open(QIODevice::WriteOnly) && file.write(secret.toUtf8()) >= 0 && file.commit())
        answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
    else
        answerLater<void>(this, whileAlive<void>(context, std::move(answer)),
                          secretError(KeychainState::NoService, file.errorString()));
}

void FileSecretStore::remove(const QString &key, QObject *context, SecretAnswer<void> answer)
{
    QFile::remove(pathOf(key));
    answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
}

void FileSecretStore::unlock(QObject *context, SecretAnswer<void> answer)
{
    answerLater<void>(this, whileAlive<void>(context, std::move(answer)), {});
}

} // namespace gigflow::test
