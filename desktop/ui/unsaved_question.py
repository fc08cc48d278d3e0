"""Asks before something typed is lost that could not be saved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import Problem
from desktop.ui.i18n import problem_text


def ask_to_lose(parent: QWidget, problem: Problem, answered: Callable[[bool], None]) -> QMessageBox:
    """Ask whether to close though what was typed is not saved; *answered* is told."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(
        QCoreApplication.translate(
            "Unsaved", "What you typed last is not saved. Close and lose it?"
        )
    )
    box.setInformativeText(problem_text(problem))
    lose = box.addButton(
        QCoreApplication.translate("Unsaved", "Close and lose it"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    keep = box.addButton(
        QCoreApplication.translate("Unsaved", "Keep it open"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.finished.connect(lambda: answered(box.clickedButton() is lose))
    box.open()
    return box
