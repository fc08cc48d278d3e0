"""How every verb ends."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every verb."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    QUEUED = 3
