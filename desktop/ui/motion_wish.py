"""Whether the person's system asks programs to keep still."""

import os
import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication


class MotionWish(QObject):
    """Asks once, and hears of later changes where the desktop tells them.

    `told` carries whether to keep still; it is never sent where nothing says so.
    """

    told = Signal(bool)

    def ask(self) -> None:
        """Ask the system without waiting for it."""
        if sys.platform == "win32":
            # Qt has read it, before anything of ours was set.
            self.told.emit(not QApplication.isEffectEnabled(Qt.UIEffect.UI_General))
        elif sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            # Late, and here alone: others have no such bus.
            from desktop.ui.motion_portal import MotionPortal

            portal = MotionPortal(self)
            portal.told.connect(self.told)
            portal.ask()
