"""Asks before much is fetched over a line that costs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.message import Attachment
from desktop.services.session import Session
from desktop.ui.i18n import file_size
from desktop.ui.message_box import message_box


def ask_to_fetch(
    window: QWidget,
    session: Session,
    attachments: Sequence[Attachment],
    go_on: Callable[[], object],
) -> None:
    """Go on, at once or after the question; what is here already counts for nothing."""
    missing = sum(one.size for one in attachments if not session.actions.is_here(one))
    if not session.thrift.asks(missing):
        go_on()
        return
    question = QCoreApplication.translate("Attachment", "Fetch {size} now?")
    words = QCoreApplication.translate(
        "Attachment", "What passes on this network may have to be paid for."
    )
    box = message_box(window, question.format(size=file_size(missing)), words, warning=False)
    agreed = box.addButton(
        QCoreApplication.translate("Attachment", "Fetch"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(agreed)
    box.addButton(QMessageBox.StandardButton.Cancel)
    agreed.clicked.connect(go_on)
    box.open()
