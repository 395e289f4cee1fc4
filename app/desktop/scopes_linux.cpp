// SPDX-License-Identifier: MIT
#include "desktop/scopes.h"

#include "desktop/systemdscopes.h"
#include "process/cgroup.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace shellreeve {

namespace {

/// The session's bus, else the one that a user manager has whatever the environment says.
QString busAddress(const QProcessEnvironment &environment)
{
    const QString told = environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    if (!told.isEmpty()) {
        return told;
    }
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    return runtime.isEmpty() ? QString() : QStringLiteral("unix:path=%1/bus").arg(runtime);
}

// Source: loginctl(1), enable-linger.
bool lingers()
{
    const passwd *user = ::getpwuid(::getuid());
    return user && QFile::exists(QStringLiteral("/var/lib/systemd/linger/") + QFile::decodeName(user->pw_name));
}

} // namespace

std::unique_ptr<ScopeMaker> makeScopes(const QProcessEnvironment &environment)
{
    return std::make_unique<SystemdScopes>(SystemdScopes::World{busAddress(environment), readCgroup(::getpid()), lingers()});
}

} // namespace shellreeve
