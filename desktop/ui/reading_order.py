"""The order in which screen readers go through what lies beside each other."""

from PySide6.QtWidgets import QWidget


def read_in_order(*parts: QWidget) -> None:
    """Let *parts* of one parent be read in this order, before all others there.

    Qt tells children from the lowest in the stack to the highest; a splitter and a layout put what
    came last first, or what was made elsewhere last. Parts that do not overlap look no different.
    """
    for part in reversed(parts):
        part.lower()
