"""What this program is: its version, whose it is, where its things lie."""

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop import __version__
from desktop.brand import BRAND
from desktop.diagnostics import log
from desktop.services.session import Session
from desktop.ui.icons import application_icon


def about(session: Session, parent: QWidget) -> QMessageBox:
    """Return a window that tells it; show it with `open`."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Deskbell"))
    box.setIconPixmap(application_icon().pixmap(64, 64))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{BRAND.name} {__version__}\n{BRAND.vendor}")
    folder = session.profile.directory
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, "
            "whose licences come with the program.\n\nYour profile: {profile}\nIts log: {log}",
        ).format(qt=qVersion(), profile=folder, log=folder / log.FILE)
    )
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.addButton(QMessageBox.StandardButton.Close)
    return box
