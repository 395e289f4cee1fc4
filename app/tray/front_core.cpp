// SPDX-License-Identifier: MIT
#include "tray/front.h"

namespace shellreeve {

std::unique_ptr<Front> makeFront(Front::Needs)
{
    return nullptr;
}

} // namespace shellreeve
