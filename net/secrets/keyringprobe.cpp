// SPDX-License-Identifier: MIT
#include "net/secrets/keyringprobe.h"

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include "net/secrets/kwalletprobe_linux.h"
#include "net/secrets/secretserviceprobe_linux.h"
#define GIGFLOW_HAVE_SECRET_SERVICE 1
#endif

namespace gigflow {

std::unique_ptr<KeyringProbe> makeKeyringProbe(const QString &service,
                                               std::chrono::milliseconds limit)
{
#ifdef GIGFLOW_HAVE_SECRET_SERVICE
    // QtKeychain's own choice: in a KDE session it writes to KWallet, where a search by attributes
    // would find nothing and a stored token would look as if it had never been there.
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE") ||
                     qEnvironmentVariableIsSet("KDE_FULL_SESSION");
    if (kde)
        return std::make_unique<KWalletProbe>(service, limit);
    return std::make_unique<SecretServiceProbe>(service, limit);
#else
    Q_UNUSED(service)
    Q_UNUSED(limit)
    return nullptr;
#endif
}

} // namespace gigflow
