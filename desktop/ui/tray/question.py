"""Asks, once, what closing the window means where there is a tray."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.message_box import mark, message_box


def ask_to_keep_running(parent: QWidget, answered: Callable[[bool | None], object]) -> QMessageBox:
    """Ask whether to keep running; None is told where the person goes back."""
    box = message_box(
        parent,
        QCoreApplication.translate("Tray", "Keep Deskbell running when its window is closed?"),
        QCoreApplication.translate(
            "Tray",
            "In the tray it goes on syncing and tells you of new messages. You can change this in "
            "the settings.",
        ),
        warning=False,
    )
    keep = box.addButton(
        QCoreApplication.translate("Tray", "Keep running"), QMessageBox.ButtonRole.AcceptRole
    )
    mark(keep, "primary")
    quit = box.addButton(
        QCoreApplication.translate("Tray", "Quit"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(keep)

    def tell() -> None:
        clicked = box.clickedButton()
        answered(clicked is keep if clicked in {keep, quit} else None)

    box.finished.connect(tell)
    box.open()
    return box
