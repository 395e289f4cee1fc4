// SPDX-License-Identifier: MIT
#include "base/stepback.h"

#include <pthread/qos.h>

namespace shellreeve {

void stepBack()
{
    (void)pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
}

} // namespace shellreeve
