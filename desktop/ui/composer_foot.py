"""What stands under a text in the making: why it does not go, the paper clip, the send button."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.errors import DiskFull, Problem
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.account_label import AccountLabel
from desktop.ui.i18n import problem_text
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label


class ComposerFoot(QWidget):
    """Asks to attach and to send. It stands in the box, or apart from it under a long form."""

    attach_asked = Signal()
    send_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(parent)
        self.send_button = QPushButton()
        self._words = self.tr("Send")
        self._waits = False
        self._attach = QToolButton()
        self._reason = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._unsaved = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._unsaved_because = ""
        self._saved = text_label(theme, Type.CAPTION, "faint")
        self._saved.setText(self.tr("Draft saved"))
        # Its room stays: what stands beside it would jump under the pointer.
        room = self._saved.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._saved.setSizePolicy(room)
        # Where there is no room for all, these words give way: the buttons do not.
        self._saved.setMinimumWidth(1)
        self._saved.hide()
        self.account = AccountLabel(theme)
        """As whom it is sent."""
        self._lay_out(apart=apart)
        self._attach.clicked.connect(self.attach_asked)
        self.send_button.clicked.connect(self.send_asked)
        self._show_send()
        self.set_theme(theme)

    @property
    def reason(self) -> str:
        """What is said above the buttons; "" for nothing."""
        return self._reason.text()

    def show_reason(self, reason: str) -> None:
        """Say why something did not happen; "" says nothing."""
        self._reason.setText(reason)
        # What keeps the draft from being saved is said once.
        self._reason.setVisible(bool(reason) and reason != self._unsaved_because)

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong."""
        self.show_reason(problem_text(problem))

    def show_unsent(self, problem: Problem) -> None:
        """Say why what was to be sent was not."""
        if isinstance(problem, DiskFull):
            # True also once there is room: what is said of the disk beside it goes then.
            words = self.tr("Not sent: there was no room for it on the disk. Send it again.")
            self.show_reason(words)
        else:
            words = self.tr("Not sent. {reason}")
            self.show_reason(words.format(reason=problem_text(problem)))

    @property
    def aside(self) -> str:
        """What is said beside the buttons; "" for nothing."""
        return "" if self._saved.isHidden() else self._saved.text()

    @property
    def unsaved(self) -> str:
        """What is said of a draft that could not be saved; "" for nothing."""
        return self._unsaved.text()

    def say_unsaved(self, problem: Problem | None) -> None:
        """Say why the draft could not be saved, for as long as that is so; None: it is saved."""
        self._unsaved_because = "" if problem is None else problem_text(problem)
        words = self.tr("What you typed is not saved yet. {reason} It is tried again by itself.")
        self._unsaved.setText(words.format(reason=self._unsaved_because) if problem else "")
        self._unsaved.setVisible(problem is not None)
        self.show_reason(self.reason)

    def say_saved(self, *, saved: bool) -> None:
        """Say that the draft is on disk, or nothing of it."""
        self._say_aside(self.tr("Draft saved") if saved else "")

    def say_kept(self, words: str) -> None:
        """Say calmly where something is kept: beside the buttons, so that nothing moves."""
        self._say_aside(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _say_aside(self, words: str) -> None:
        if words:
            self._saved.setText(words)
            # It is cut where there is no room for all of it.
            self._saved.setToolTip(plain_tooltip(words))
        self._saved.setVisible(bool(words))

    def say_send(self, words: str) -> None:
        """Write on the button what sending means here."""
        self._words = words
        self._show_send()

    def show_waiting(self, *, waits: bool) -> None:
        """Let the button say that what was sent off waits for its files."""
        self._waits = waits
        self._show_send()

    def buttons(self) -> list[tuple[QWidget, str]]:
        """Return the buttons that do what commands do, each with the id of its command."""
        return [(self._attach, "writing.attach")]

    def add(self, button: QWidget) -> None:
        """Put another button beside the paper clip."""
        self._buttons.addWidget(button)

    def add_aside(self, button: QWidget) -> None:
        """Put another button after the words about the draft."""
        self._aside.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.account.set_theme(theme)
        self._attach.setIcon(icons.icon("paperclip", theme.colours.text_muted))
        self._attach.setIconSize(QSize(t.ICON_LARGE, t.ICON_LARGE))

    def _lay_out(self, *, apart: bool) -> None:
        self._attach.setAccessibleName(self.tr("Attach files"))
        self.send_button.setProperty("kind", "primary")
        self.send_button.setAccessibleName(self.tr("Send"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(t.SPACE_1)
        self._buttons.addWidget(self._attach)
        self._aside = QHBoxLayout()
        self._aside.setSpacing(t.SPACE_2)
        self._aside.addWidget(self._saved)
        row = QHBoxLayout()
        row.setSpacing(t.SPACE_2)
        row.addLayout(self._buttons)
        row.addLayout(self._aside)
        row.addStretch(1)
        row.addWidget(self.account)
        row.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self._unsaved)
        layout.addWidget(self._reason)
        layout.addLayout(row)
        for told in (self._reason, self._unsaved):
            # Where the text above it begins, which has a margin of its own.
            told.setIndent(0 if apart else t.SPACE_1)
            told.hide()

    def _show_send(self) -> None:
        self.send_button.setText(self.tr("Attaching …") if self._waits else self._words)
        self.send_button.setEnabled(not self._waits)
