"""Where a ticket belongs: its parent, its sub-tasks and how far they are, what is related."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.wishes import Part
from desktop.domain.work import Link, LinkKind
from desktop.services.library import Library
from desktop.ui.desk.change_words import names_of
from desktop.ui.desk.link_row import TicketLine
from desktop.ui.desk.on_show import OnShow
from desktop.ui.desk.refusal import Refusal
from desktop.ui.i18n import number
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label

SHOWN_KINDS = (
    LinkKind.PARENT,
    LinkKind.CHILD,
    LinkKind.RELATED,
    LinkKind.DEPENDS_ON,
    LinkKind.NEEDED_BY,
)


class LinksPage(QWidget):
    """Shows one ticket's ties.

    `opened` carries the ref of another ticket, `unlinked` a `Link`; `link_asked`,
    `sub_task_asked` and `merge_asked` tell wishes. The rest carries ids of the outbox.
    """

    opened = Signal(object)
    unlinked = Signal(object)
    link_asked = Signal()
    sub_task_asked = Signal()
    merge_asked = Signal()
    undone = Signal(str)
    retried = Signal(str)
    discarded = Signal(str)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._theme = theme
        self._told: object = None
        self._merging = text_label(theme, Type.BODY, wrap=True)
        self._undo_merge = QPushButton(self.tr("Take it back"))
        self._undo_merge.setProperty("kind", "link")
        self._undo_merge.clicked.connect(self._undo)
        self._merge_item = ""
        self._refusals = [Refusal(theme), Refusal(theme)]
        self._place = QWidget()
        self._sections = QVBoxLayout(self._place)
        self._add = QPushButton(self.tr("Link…"))
        self._sub = QPushButton(self.tr("New sub-task"))
        self._merge = QPushButton(self.tr("Merge into…"))
        self._add.clicked.connect(self.link_asked)
        self._sub.clicked.connect(self.sub_task_asked)
        self._merge.clicked.connect(self.merge_asked)
        self._lay_out()

    @property
    def add_button(self) -> QWidget:
        """Where a new link is asked for."""
        return self._add

    @property
    def merge_button(self) -> QWidget:
        """Where merging is asked for."""
        return self._merge

    def lines(self) -> list[TicketLine]:
        """Return the lines of other tickets, in their order."""
        return self._place.findChildren(TicketLine)

    def show_ticket(self, shown: OnShow) -> None:
        """Show a ticket's ties as they will be."""
        can = shown.can
        self._add.setVisible(can.links)
        self._sub.setVisible(can.sub_tasks)
        self._merge.setVisible(can.merge)
        names = names_of(shown.catalog)
        for refusal, part in zip(self._refusals, (Part.LINKS, Part.MERGE), strict=True):
            refusal.show_item(shown.refused(part), names)
        merging = shown.waiting(Part.MERGE)
        self._merge_item = "" if merging is None else str(merging.id)
        self._merging.setVisible(merging is not None)
        self._undo_merge.setVisible(merging is not None)
        self._merging.setText(self.tr("Becomes part of another ticket once that has arrived."))
        self._merge.setEnabled(merging is None)
        self._show_links(shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._told = None

    # --- parts

    def _lay_out(self) -> None:
        self._sections.setContentsMargins(0, 0, 0, 0)
        self._sections.setSpacing(SPACE_1)
        deeds = QHBoxLayout()
        deeds.setSpacing(SPACE_2)
        for button in (self._add, self._sub):
            deeds.addWidget(button)
        deeds.addStretch(1)
        end = QHBoxLayout()
        end.addWidget(self._merge)
        end.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._merging)
        layout.addWidget(self._undo_merge)
        for refusal in self._refusals:
            layout.addWidget(refusal)
            refusal.retried.connect(self.retried)
            refusal.discarded.connect(self.discarded)
        layout.addWidget(self._place)
        layout.addLayout(deeds)
        layout.addSpacing(SPACE_1)
        layout.addWidget(rule())
        layout.addLayout(end)
        layout.addStretch(1)

    def _show_links(self, shown: OnShow) -> None:
        links = shown.ticket.links
        here = set(shown.wish.row.ticket.links)
        rows = {
            link.ticket: self._library.ticket(TicketRef(shown.ref.account, link.ticket))
            for link in links
        }
        known = {
            id: (row.ticket.number, row.ticket.subject, row.ticket.status, row.ticket.status_label)
            for id, row in rows.items()
            if row is not None
        }
        told = (shown.ref, links, here, known, shown.can.links)
        if told == self._told:
            return
        self._told = told
        self._clear()
        for kind in SHOWN_KINDS:
            mine = [link for link in links if link.kind is kind]
            if mine:
                self._head(kind, [known[x.ticket][2] for x in mine if x.ticket in known])
            for link in mine:
                found = known.get(link.ticket)
                line = TicketLine(
                    self._theme,
                    TicketRef(shown.ref.account, link.ticket),
                    link.ticket if found is None else found[0],
                    "" if found is None else found[1],
                    None if found is None else (found[2], found[3]),
                    removable=shown.can.links,
                    waits=link not in here,
                )
                line.opened.connect(self.opened)
                line.removed.connect(partial(self._remove, link))
                self._sections.addWidget(line)
        if not links:
            nothing = text_label(self._theme, Type.BODY, "muted", wrap=True)
            nothing.setText(self.tr("Not linked with any other ticket."))
            self._sections.addWidget(nothing)

    def _head(self, kind: LinkKind, statuses: list[Status]) -> None:
        title = text_label(self._theme, Type.CAPTION_STRONG, "muted")
        title.setText(self._kind_words(kind))
        title.setContentsMargins(0, SPACE_1, 0, 0)
        self._sections.addWidget(title)
        if kind is not LinkKind.CHILD or not statuses:
            return
        done = sum(status is Status.CLOSED for status in statuses)
        words = self.tr("{done} of {all} done").format(done=number(done), all=number(len(statuses)))
        title.setText(f"{self._kind_words(kind)}  ·  {words}")
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setMaximum(len(statuses))
        bar.setValue(done)
        bar.setAccessibleName(words)
        self._sections.addWidget(bar)

    def _kind_words(self, kind: LinkKind) -> str:
        match kind:
            case LinkKind.PARENT:
                return self.tr("Part of")
            case LinkKind.CHILD:
                return self.tr("Sub-tasks")
            case LinkKind.RELATED:
                return self.tr("Related")
            case LinkKind.DEPENDS_ON:
                return self.tr("Waits for")
            case LinkKind.NEEDED_BY:
                return self.tr("Needed by")

    def _clear(self) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _remove(self, link: Link, ref: TicketRef) -> None:
        del ref
        self.unlinked.emit(link)

    def _undo(self) -> None:
        if self._merge_item:
            self.undone.emit(self._merge_item)
