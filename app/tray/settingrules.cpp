// SPDX-License-Identifier: MIT
#include "tray/settingrules.h"

#include "settings/settings.h"

namespace shellreeve {

SessionRules sessionRulesFrom(const Settings &settings)
{
    SessionRules rules;
    rules.leftovers = leftoversPolicyFromText(settings.text(Setting::Leftovers)).value_or(rules.leftovers);
    rules.keepList = settings.list(Setting::KeepList);
    rules.leaseAfterQuit = std::chrono::seconds(settings.number(Setting::LeaseAfterQuit));
    rules.scrollbackBytes = settings.number(Setting::Scrollback) * 1024;
    rules.keepScreens = settings.isOn(Setting::KeepScreens);
    rules.keepFinished = std::chrono::hours(24 * settings.number(Setting::KeepFinishedDays));
    rules.mostFinished = static_cast<int>(settings.number(Setting::KeepFinishedCount));
    return rules;
}

} // namespace shellreeve
