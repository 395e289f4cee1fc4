// SPDX-License-Identifier: MIT
#include "desktop/scopes.h"

namespace shellreeve {

std::unique_ptr<ScopeMaker> makeScopes(const QProcessEnvironment &)
{
    return nullptr;
}

} // namespace shellreeve
