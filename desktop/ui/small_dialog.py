"""How a dialog that asks one thing is laid out: its parts, then a way out and the deed."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5


def lay_out(
    dialog: QDialog,
    parts: Iterable[QWidget],
    *,
    cancel: str,
    deed: str,
    finish: Callable[[], object],
) -> QPushButton:
    """Put *parts* under each other and both buttons below; return that of the deed.

    Return presses it and calls *finish*; the other rejects the dialog.
    """
    do = QPushButton(deed)
    do.setProperty("kind", "primary")
    do.setDefault(True)
    do.clicked.connect(finish)
    out = QPushButton(cancel)
    out.setAutoDefault(False)
    out.clicked.connect(dialog.reject)
    foot = QHBoxLayout()
    foot.setSpacing(SPACE_2)
    foot.addStretch(1)
    foot.addWidget(out)
    foot.addWidget(do)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
    layout.setSpacing(SPACE_3)
    for part in parts:
        layout.addWidget(part)
    layout.addLayout(foot)
    return do
