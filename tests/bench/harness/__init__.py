# SPDX-License-Identifier: MIT
"""What the rows of the benchmark suite share."""
