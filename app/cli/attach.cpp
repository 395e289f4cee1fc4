// SPDX-License-Identifier: MIT
#include "attach.h"

#include "attachsession.h"
#include "detachkeytext.h"
#include "sessiondirectory.h"
#include "settings/settingsfile.h"
#include "shellper/detachkey.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

Result<char> detachKeyFrom(const Invocation &invocation, const CliContext &context)
{
    QString wanted = invocation.has("--detach-key")
        ? invocation.value("--detach-key")
        : context.environment.value(QStringLiteral("SHELLREEVE_DETACH_KEY"));
    if (wanted.isEmpty()) {
        wanted = settingIn(readSettingsFile(context.paths.settingsFile), Setting::DetachKey).value_or(QString()).toString();
    }
    return wanted.isEmpty() ? Result<char>(DetachKey::standard) : parseDetachKey(wanted);
}

ExitCode attachTo(const QJsonObject &session, char detachKey)
{
    if (const std::optional<Error> over = whyItIsOver(session)) {
        return failWith(*over);
    }
    const QString socket = session.value(QLatin1String("socketPath")).toString();
    const QString name = session.value(QLatin1String("name")).toString();
    AttachSession attach({socket, printable(name), detachKey});
    return attach.run();
}

ExitCode runAttach(const Invocation &invocation, const CliContext &context)
{
    const Result<char> detachKey = detachKeyFrom(invocation, context);
    if (!detachKey) {
        return failWith(detachKey.error());
    }
    const Result<QJsonObject> session = resolveSession(context, invocation.words.at(0));
    if (!session) {
        return failWith(session.error());
    }
    return attachTo(*session, *detachKey);
}

} // namespace shellreeve
