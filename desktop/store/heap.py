"""Memory that was freed: given back to the system, where that does not happen by itself."""

import sys
from contextlib import suppress


def give_back() -> None:
    """Give back what is free between what is kept; some milliseconds, on any thread.

    glibc keeps it for the program otherwise, as much as was ever needed.
    """
    if sys.platform != "linux":
        return
    import ctypes

    # Another libc knows no such function.
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
