"""A call or a chat that becomes a ticket: what was pasted, and beside it how it was read.

Nothing leaves before the person says so; what is pasted stays until a ticket was made of it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.capture import editing
from desktop.domain.capture.editing import Line, Lines
from desktop.domain.capture.speakers import customer_among, sides
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.outbox import Side
from desktop.domain.text import preview
from desktop.services.session import Session
from desktop.ui.capture import words
from desktop.ui.capture.panes import halves
from desktop.ui.capture.said_editor import SaidEditor, read_both_ways
from desktop.ui.capture.said_list import SaidList, Shown
from desktop.ui.capture.speaker_rows import SpeakerRows
from desktop.ui.capture.target_form import TargetForm
from desktop.ui.i18n import problem_text
from desktop.ui.pressing import press_by_return
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label

READ_MS = 200
"""How long nobody types before the text is read again."""
_SUBJECT = 80
_LEAST = 140
"""Height of the messages that are always seen."""


class ChatWindow(QDialog):
    """`queued` is sent once a ticket was made of what was pasted."""

    queued = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._capture = session.capture
        self._tasks = tasks
        self._lines: Lines = ()
        self._sides: dict[str, Side] = {}
        self._place = 0
        self._read_text = ""
        self._own_subject = False
        self._busy = False
        self.setWindowTitle(self.tr("New ticket from a conversation"))
        self.resize(1080, 760)
        self._text = QTextEdit()
        self._form = TargetForm(session, tasks, theme, channel=True)
        self._how = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._speakers = SpeakerRows(theme)
        self._list = SaidList(theme, 2)
        self._list.setMinimumHeight(_LEAST)
        self._editor = SaidEditor(theme)
        self._what = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._make = QPushButton()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(READ_MS)
        self._lay_out(theme)
        self._connect()

    def begin(self, accounts: Sequence[AccountId], chosen: AccountId | None) -> None:
        """Come forward; what was pasted before is there still."""
        self._form.show_accounts(accounts, chosen)
        self._show_what()
        if not self._text.toPlainText():
            self._text.setPlainText(self._capture.pasted())
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_into(self, ref: TicketRef | None) -> None:
        """Let it become part of a ticket; None: a new one."""
        self._form.go_into(ref)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self._form, self._speakers, self._list, self._editor):
            part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, a0: QCloseEvent) -> None:
        self._keep()
        super().closeEvent(a0)

    # --- making --------------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        self._text.setPlaceholderText(
            self.tr("Paste a chat, or write down what was said on the phone.")
        )
        self._text.setAccessibleName(self.tr("Conversation or notes of the call"))
        self._text.setFont(theme.font(Type.BODY))
        self._text.setProperty("boxed", True)
        self._text.setTabChangesFocus(True)
        read_both_ways(self._text)
        self._list.setAccessibleName(self.tr("Messages that were found"))
        self._make.setProperty("kind", "primary")
        split, left, right = halves(500, 580)
        left.addWidget(self._text, 1)
        left.addWidget(self._form)
        right.addWidget(self._how)
        right.addWidget(self._speakers)
        right.addWidget(self._list, 3)
        right.addWidget(self._editor, 2)
        right.addStretch(0)
        right.addWidget(self._what)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(self._make)
        right.addWidget(self._told)
        right.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field must not press one
        self._told.hide()
        self._show_lines()

    def _connect(self) -> None:
        self._text.textChanged.connect(self._later.start)
        self._later.timeout.connect(self._read)
        self._form.changed.connect(self._note)
        self._form.account_chosen.connect(self._guess_again)
        self._form.subject.textEdited.connect(self._own)
        self._speakers.turned.connect(self._turn)
        self._list.chosen.connect(self._choose)
        self._editor.split.connect(self._split)
        self._editor.joined.connect(self._join)
        self._editor.spoken_by.connect(self._say)
        self._editor.left_out.connect(self._leave_out)
        self._editor.turned_internal.connect(self._turn_internal)
        self._make.clicked.connect(self._send)

    # --- reading -------------------------------------------------------------------------------

    def _read(self) -> None:
        self._keep()
        self._tasks.spawn(self._read_now(self._text.toPlainText()), name="read a conversation")

    async def _read_now(self, text: str) -> None:
        if text == self._read_text:
            return
        transcript = await self._capture.read_transcript(text)
        if text != self._text.toPlainText():
            return
        self._read_text = text
        keeps = self._capture.keeps_authors(self._form.account())
        self._lines = editing.lines_of(transcript, notes_apart=keeps)
        self._place = 0
        self._guess(keep=self._sides)
        if not self._own_subject:
            self._form.subject.setText(self._guessed_subject())
        self._form.show_channel("chat" if any(transcript.speakers) else "phone")
        self._tell("")

    def _guessed_subject(self) -> str:
        """Return the customer's first words: what it is about, more or less."""
        taken = [line for line in self._lines if not line.left_out]
        theirs = [line for line in taken if self._side(line) is Side.CUSTOMER]
        return preview((theirs or taken)[0].spoken.text, _SUBJECT) if taken else ""

    def _guess(self, keep: dict[str, Side]) -> None:
        """Guess on which side everybody stands; whom the person placed stays there."""
        names = editing.speakers_of(self._lines)
        found = sides(names, self._capture.staff_names(self._form.account()))
        self._sides = {name: keep.get(name, side) for name, side in found.items()}
        self._show_lines()

    def _guess_again(self) -> None:
        self._show_what()
        self._guess({})

    # --- correcting ----------------------------------------------------------------------------

    def _turn(self, name: str, side: Side) -> None:
        self._sides[name] = side
        self._show_lines()

    def _choose(self, place: int) -> None:
        self._place = place
        self._show_line()

    def _split(self, offset: int) -> None:
        self._edit(editing.split(self._lines, self._place, offset))

    def _join(self) -> None:
        place = self._place
        self._place = max(0, place - 1)
        self._edit(editing.joined(self._lines, place))

    def _say(self, name: str) -> None:
        line = self._line()
        if line is None or line.spoken.speaker == name:
            return
        self._sides.setdefault(name, self._sides.get(line.spoken.speaker, Side.CUSTOMER))
        self._edit(editing.spoken_by(self._lines, self._place, name))

    def _leave_out(self, on: bool) -> None:
        line = self._line()
        if line is not None:
            changed = replace(line, left_out=on)
            self._edit(editing.with_line(self._lines, self._place, changed))

    def _turn_internal(self, on: bool) -> None:
        line = self._line()
        if line is not None:
            changed = replace(line, internal=on)
            self._edit(editing.with_line(self._lines, self._place, changed))

    def _edit(self, lines: Lines) -> None:
        self._lines = lines
        self._show_lines()

    def _line(self) -> Line | None:
        return self._lines[self._place] if 0 <= self._place < len(self._lines) else None

    # --- showing -------------------------------------------------------------------------------

    def _show_lines(self) -> None:
        names = editing.speakers_of(self._lines)
        counts = Counter(line.spoken.speaker for line in self._lines)
        self._speakers.show_speakers(counts, self._sides, names)
        self._list.show_all([self._shown(line) for line in self._lines], self._place)
        self._list.setVisible(bool(self._lines))
        self._editor.setVisible(bool(self._lines))
        if not self._lines:
            self._how.setText(self.tr("How it was read is shown here, message by message."))
        elif any(names):
            self._how.setText(
                self.tr("%Ln message(s) found. Say who is the customer and who is staff.", "",
                        len(self._lines))
            )  # fmt: skip
        else:
            self._how.setText(self.tr("No speakers were found: it is one note for the ticket."))
        self._show_line()

    def _show_line(self) -> None:
        self._tell("")
        line = self._line()
        side = None if line is None else self._side(line)
        names = list(editing.speakers_of(self._lines))
        self._editor.show_line(line, names, side, first=self._place == 0)
        self._show_button()

    def _shown(self, line: Line) -> Shown:
        when = None if line.spoken.when is None else line.spoken.when.timestamp()
        speaker = line.spoken.speaker
        name = speaker or (words.no_speaker() if line.left_out else words.notes())
        marks = [
            words.side(self._side(line)) if speaker else "",
            words.moment(when),
            words.internal() if line.internal and self._side(line) is Side.STAFF else "",
            words.left_out() if line.left_out else "",
        ]
        return Shown([name, *marks], line.spoken.text)

    def _side(self, line: Line) -> Side:
        return self._sides.get(line.spoken.speaker, Side.CUSTOMER)

    def _note(self) -> None:
        # What was refused may be mended by that.
        self._tell("")
        self._show_button()

    def _show_button(self) -> None:
        count = sum(not line.left_out for line in self._lines)
        into = self._form.adds
        self._make.setText(self.tr("Add to the ticket") if into else self.tr("Create the ticket"))
        self._make.setEnabled(count > 0 and not self._busy)

    def _show_what(self) -> None:
        keeps = self._capture.keeps_authors(self._form.account())
        self._what.setText(words.keeps_authors() if keeps else words.as_text_only())

    def _own(self) -> None:
        self._own_subject = bool(self._form.subject.text())

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    # --- sending -------------------------------------------------------------------------------

    def _keep(self) -> None:
        text = self._text.toPlainText()
        # What is being queued is kept there, and not once more behind it.
        if not self._busy and text != self._capture.pasted():
            self._tasks.spawn(self._capture.keep_pasted(text), name="keep what was pasted")

    def _send(self) -> None:
        if not self._form.refusal() and not self._busy:
            self._busy = True
            self._show_button()
            self._tasks.spawn(self._send_now(), name="bring in a conversation")

    async def _send_now(self) -> None:
        try:
            target = self._form.target("")
            said = editing.said_of(
                self._lines,
                self._sides,
                customer=customer_among(self._sides),
                email=target.requester,
                agents=self._capture.staff(target.account),
            )
            ids = await self._capture.send(target, said, pasted=True)
        except Problem as problem:
            self._tell(problem_text(problem))
            self._busy = False
            self._keep()
            return
        finally:
            self._busy = False
            self._show_button()
        self._text.clear()
        self._form.show_customer("", "")
        self._own_subject = False
        self._sides = {}
        self.queued.emit(ids)
        self.close()
