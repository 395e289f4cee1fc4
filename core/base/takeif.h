// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

namespace shellreeve {

/// Takes what the predicate holds for out of the vector, both in their order: what is called for it then may add to the
/// vector again.
template<typename T, typename Predicate>
[[nodiscard]] std::vector<T> takeIf(std::vector<T> &from, Predicate predicate)
{
    std::vector<T> taken;
    std::vector<T> left;
    std::partition_copy(std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()),
                        std::back_inserter(taken), std::back_inserter(left), predicate);
    from = std::move(left);
    return taken;
}

} // namespace shellreeve
