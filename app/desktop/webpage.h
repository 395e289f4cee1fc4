// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace shellreeve {

/// Shows the page in the user's web browser, by the desktop's choice and with an environment that is not a bundle's or an outer
/// session's. False: there is nothing to open it with. Never waits.
bool openWebPage(const QUrl &page);

} // namespace shellreeve
