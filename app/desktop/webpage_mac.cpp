// SPDX-License-Identifier: MIT
#include "desktop/webpage.h"

#include <QDesktopServices>

namespace shellreeve {

// Launch Services starts the browser, with an environment of its own.
bool openWebPage(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

} // namespace shellreeve
