# SPDX-License-Identifier: MIT
"""The rows, in the order of the table. Each module has a NAME and measure(workshop) -> Outcome."""
from . import (memory, create, echo, attach, throughput, stalled, reattach, idle, adopt, boot, end, shutdown, handlers, table, tray,
               window, monitor, ports)

ALL = (memory, create, echo, attach, throughput, stalled, reattach, idle, adopt, boot, end, shutdown, handlers, table, tray, window,
       monitor, ports)
