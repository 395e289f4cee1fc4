// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include <QFileInfo>

#import <Foundation/Foundation.h>
#import <ServiceManagement/ServiceManagement.h>

namespace shellreeve {

namespace {

Error errorFrom(NSError *problem, const QString &what)
{
    return Error{ErrorCode::Failed,
                 QStringLiteral("%1: %2").arg(what, problem ? QString::fromNSString(problem.localizedDescription) : QStringLiteral("no reason given")),
                 QStringLiteral("look at System Settings, General, Login Items")};
}

// A login item is the bundle as a whole: what runs outside of one cannot be one.
bool isInBundle()
{
    return NSBundle.mainBundle.bundleIdentifier != nil;
}

} // namespace

Autostart::Autostart(const QProcessEnvironment &, const QString &program, const QString &profile) : m_program(program), m_profile(profile) {}

AutostartStatus Autostart::status() const
{
    // The system starts it without arguments, so a profile with a name cannot be meant.
    if (!isInBundle() || !m_profile.isEmpty()) {
        return {AutostartStatus::State::Impossible, {}};
    }
    switch (SMAppService.mainAppService.status) {
    case SMAppServiceStatusEnabled:
        return {AutostartStatus::State::On, {}};
    case SMAppServiceStatusRequiresApproval:
        return {AutostartStatus::State::NeedsApproval, {}};
    case SMAppServiceStatusNotRegistered:
    case SMAppServiceStatusNotFound:
        break;
    }
    return {};
}

Result<void> Autostart::setEnabled(bool enabled)
{
    if (!isInBundle() || !m_profile.isEmpty()) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not an application bundle with the profile without a name").arg(m_program),
                     QStringLiteral("start it from the Applications folder")};
    }
    NSError *problem = nil;
    if (enabled && ![SMAppService.mainAppService registerAndReturnError:&problem]) {
        if (SMAppService.mainAppService.status == SMAppServiceStatusRequiresApproval) {
            [SMAppService openSystemSettingsLoginItems]; // status() says the rest
            return {};
        }
        return errorFrom(problem, QStringLiteral("it cannot be made a login item"));
    }
    if (!enabled && ![SMAppService.mainAppService unregisterAndReturnError:&problem]) {
        return errorFrom(problem, QStringLiteral("it stays a login item"));
    }
    return {};
}

// The system keeps a bundle's bookmark, not its path.
Result<void> Autostart::follow()
{
    return {};
}

} // namespace shellreeve
