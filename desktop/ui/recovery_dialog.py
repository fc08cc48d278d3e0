"""The recovery key, shown when it is made: to be written down, copied, saved or printed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.pressing import press_by_return
from desktop.ui.secret_clipboard import SecretClipboard
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, Type
from desktop.ui.theme_label import text_label


class RecoveryKeyDialog(QDialog):
    """Shows a recovery key. `kept` says that the person has it; `saving` carries a path to save to.

    `waived` says that they go on without it. Escape and closing say neither, and leave only what
    was saved: the key is shown nowhere else.
    """

    kept = Signal()
    waived = Signal()
    saving = Signal(object)

    def __init__(self, words: str, theme: Theme, parent: QWidget, *, again: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery key"))
        self.setMinimumWidth(480)
        self._words = words
        self._saved = False
        self._clipboard = SecretClipboard(self)
        title = text_label(theme, Type.TITLE, wrap=True)
        title.setText(self.tr("Keep this recovery key"))
        text = text_label(theme, Type.BODY, "muted", wrap=True)
        text.setText(
            self.tr(
                "It opens your drafts and messages on this computer should the keyring or your "
                "passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell "
                "cannot show it again, but makes you another one whenever you like: in the menu, "
                "under “Passphrase and recovery”."
            )
        )
        before = text_label(theme, Type.BODY, "muted", wrap=True)
        before.setText(
            self.tr("It takes the place of the one you were shown before, which opens nothing now.")
        )
        before.setVisible(again)
        self._key = _key_label(words)
        self._told = text_label(theme, Type.SMALL, "muted", wrap=True)
        # Room for what is told, so that the key does not jump.
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())
        keep = QPushButton(self.tr("I have kept it"))
        keep.setProperty("kind", "primary")
        keep.clicked.connect(self._keep)
        later = QPushButton(self.tr("Go on without it"))
        later.setProperty("kind", "quiet")
        later.clicked.connect(self._go_on)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_2)
        for name, do in (
            (self.tr("Copy"), self._copy),
            (self.tr("Save…"), self._save),
            (self.tr("Print…"), self._print),
        ):
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            ways.addWidget(button)
        ways.addStretch()
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_2)
        ends.addStretch()
        ends.addWidget(later)
        ends.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        for widget in (title, text, before, self._key):
            layout.addWidget(widget)
        layout.addLayout(ways)
        layout.addWidget(self._told)
        layout.addSpacing(SPACE_4)
        layout.addLayout(ends)
        for end in (keep, later):
            # Enter may still be meant for what was there a moment ago.
            end.setAutoDefault(False)
        self._keep_button = keep
        self.finished.connect(self._clipboard.clear)

    def tell(self, words: str) -> None:
        """Say what became of saving, or what is to be done."""
        self._told.setText(words)

    def tell_saved(self, words: str) -> None:
        """Say that it was saved: from now on nothing is lost by leaving."""
        self._saved = True
        self.tell(words)

    def reject(self) -> None:
        """Leave where the key was saved; else ask what becomes of it: Escape is pressed easily."""
        if self._saved:
            super().reject()
            return
        self.tell(
            self.tr(
                "This key is shown only here. Copy, save or print it; then choose “I have kept "
                "it”, or “Go on without it”."
            )
        )
        self._keep_button.setFocus()

    def page(self) -> str:
        """Return what is saved and printed."""
        return "\n".join(
            (
                self.tr("Deskbell recovery key"),
                "",
                self._words,
                "",
                self.tr(
                    "It opens the Deskbell profile of the computer on which it was made. Whoever "
                    "has both can read everything in it."
                ),
                "",
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if not self._saved:
            self.waived.emit()
        super().reject()

    def _keep(self) -> None:
        self.kept.emit()
        self.accept()

    def _copy(self) -> None:
        self._clipboard.copy(self._words)
        self.tell(self.tr("Copied. It leaves the clipboard in half a minute, or with this window."))

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery key"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.tr("deskbell-recovery-key") + ".txt")
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    def _on_selected(self, path: str) -> None:
        self.saving.emit(Path(path))

    def _print(self) -> None:
        # Here, because hardly anybody waits for it.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        document = QTextDocument(self)
        document.setPlainText(self.page())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: document.print_(printer))
        # A print dialog's own `open` wants a slot's name besides.
        QDialog.open(dialog)


def _key_label(words: str) -> QLabel:
    groups = words.split("-")
    half = len(groups) // 2
    label = QLabel("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]) + " ")
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(label.font().pointSizeF() * 1.3)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    # A key is read from the left in every language.
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
