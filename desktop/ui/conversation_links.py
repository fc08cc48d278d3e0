"""Asks before a link leaves the window, and says where it truly leads."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.message_box import message_box
from desktop.ui.render.links import check


def ask_to_open(parent: QWidget, url: str) -> QMessageBox | None:
    """Show the question whether to open *url*; returns it, or None for what is no safe link."""
    link = check(url)
    if link is None:
        return None
    if link.url.startswith("mailto:"):
        words = QCoreApplication.translate("Link", "Write a mail to {host}?")
    else:
        words = QCoreApplication.translate("Link", "Open {host} in your browser?")
    box = message_box(parent, words.format(host=link.host), link.url, warning=False)
    box.setWindowTitle(QCoreApplication.translate("Link", "Open link"))
    open_button = box.addButton(
        QCoreApplication.translate("Link", "Open"), QMessageBox.ButtonRole.AcceptRole
    )
    copy_button = box.addButton(
        QCoreApplication.translate("Link", "Copy address"), QMessageBox.ButtonRole.ActionRole
    )
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(link.url)))
    copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(link.url))
    box.open()
    return box
