"""Asks before the window closes on what could not be saved, or has not left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import Problem
from desktop.ui.i18n import problem_text
from desktop.ui.message_box import mark, message_box


def ask_to_lose(parent: QWidget, problem: Problem, answered: Callable[[bool], None]) -> QMessageBox:
    """Ask whether to close though what was typed is not saved; *answered* is told."""
    box = message_box(
        parent,
        QCoreApplication.translate(
            "Unsaved", "What you typed last is not saved. Close and lose it?"
        ),
        problem_text(problem),
    )
    lose = box.addButton(
        QCoreApplication.translate("Unsaved", "Close and lose it"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    mark(lose, "danger")
    keep = box.addButton(_keep_words(), QMessageBox.ButtonRole.RejectRole)
    mark(keep, "primary")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.finished.connect(lambda: answered(box.clickedButton() is lose))
    box.open()
    return box


def ask_to_leave(
    parent: QWidget, *, refused: bool, answered: Callable[[bool], None]
) -> QMessageBox:
    """Ask whether to close though something sent is still here; *answered* is told.

    *refused*: some of it waits for the person, else for the connection.
    """
    if refused:
        words = QCoreApplication.translate(
            "Unsaved", "It is kept in the outbox, where you see why, and waits for you there."
        )
    else:
        words = QCoreApplication.translate(
            "Unsaved",
            "Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and "
            "has a connection.",
        )
    question = QCoreApplication.translate("Unsaved", "What you sent has not left yet. Close?")
    box = message_box(parent, question, words)
    close = box.addButton(
        QCoreApplication.translate("Unsaved", "Close"), QMessageBox.ButtonRole.AcceptRole
    )
    mark(close, "primary")
    keep = box.addButton(_keep_words(), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setEscapeButton(keep)
    box.finished.connect(lambda: answered(box.clickedButton() is close))
    box.open()
    return box


def _keep_words() -> str:
    return QCoreApplication.translate("Unsaved", "Keep it open")
