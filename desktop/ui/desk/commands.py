"""What staff can do to the ticket on show, as commands with keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.backends.base import Capabilities
from desktop.domain.ids import TicketRef
from desktop.domain.wishes import Part
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.desk.deeds import DeskDeeds
from desktop.ui.desk.on_show import is_desk
from desktop.ui.desk.tabs import Tab
from desktop.ui.navigator import Navigator

_Ability = Callable[[Capabilities], bool]
_Deed = Callable[[TicketRef], None]
_TABS: dict[Tab, _Ability] = {
    Tab.PROPERTIES: is_desk,
    Tab.LINKS: lambda can: can.links or can.merge or can.sub_tasks,
    Tab.CUSTOMER: lambda can: can.customer_card,
    Tab.FILES: is_desk,
    Tab.ACTIVITY: lambda can: can.activity,
    Tab.TIME: lambda can: can.time,
}

_MANY = {
    "ticket.assign_me": "many.assign_me",
    "ticket.assign": "many.assign",
    "ticket.take": "",
    "ticket.status": "many.status",
    "ticket.priority": "many.priority",
    "ticket.move": "many.move",
    "ticket.type": "many.type",
    "ticket.tags": "many.tag",
    "ticket.followers": "",
    "ticket.rename": "",
    "ticket.link": "",
    "ticket.merge": "",
    "ticket.sub_task": "",
}
"""What stands for a deed while tickets are marked; "" for what is done to one at a time."""


class DeskCommands(QObject):
    """Tells what can be done; each deed means the navigator's ticket, shown or about to be.

    *turn* shows the panel with a tab opened.
    """

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        deeds: DeskDeeds,
        turn: Callable[[Tab], None],
    ) -> None:
        super().__init__(navigator)
        self._session = session
        self._navigator = navigator
        self._deeds = deeds
        self._turn = turn

    def all(self) -> list[Command]:
        """Return the commands."""
        return [*self._whose(), *self._what(), *self._where(), *self._tabs()]

    # --- what there is

    def _whose(self) -> list[Command]:
        def can(c: Capabilities) -> bool:
            return c.assign

        deeds = self._deeds
        return [
            self._make(
                "ticket.assign_me", self.tr("Assign to me"), can, deeds.assign_me,
                ("circle-user-round", "A"), also=self.tr("mine own"),
            ),
            self._make(
                "ticket.assign", self.tr("Assign to…"), can, partial(deeds.ask, Part.ASSIGNEE),
                ("users", "Shift+A"), also=self.tr("nobody unassign agent"),
            ),
            self._make(
                "ticket.take", self.tr("Take the ticket"), can, deeds.take,
                ("circle-user-round", "T"), also=self.tr("steal take over"),
            ),
        ]  # fmt: skip

    def _what(self) -> list[Command]:
        ask = self._deeds.ask
        return [
            self._make(
                "ticket.status", self.tr("Set the status…"), lambda c: c.close or c.reopen,
                partial(ask, Part.STATUS), ("circle-dot", "S"), also=self.tr("state bubble"),
            ),
            self._make(
                "ticket.priority", self.tr("Set the priority…"), lambda c: c.prioritise,
                partial(ask, Part.PRIORITY), ("flag", "P"), also=self.tr("urgent"),
            ),
            self._make(
                "ticket.move", self.tr("Move to another department…"), lambda c: c.move,
                partial(ask, Part.DEPARTMENT), ("folder", "D"), also=self.tr("queue"),
            ),
            self._make(
                "ticket.type", self.tr("Set the type…"), lambda c: c.retype,
                partial(ask, Part.TYPE), ("list", "Y"), also=self.tr("wish fault question"),
            ),
            self._make(
                "ticket.tags", self.tr("Tags…"), lambda c: c.tags,
                partial(ask, Part.TAGS), ("tag", "L"), also=self.tr("labels"),
            ),
            self._make(
                "ticket.followers", self.tr("Add a follower…"), lambda c: c.followers,
                partial(ask, Part.FOLLOWERS), ("mail", "F"), also=self.tr("Cc watcher"),
            ),
            self._make(
                "ticket.rename", self.tr("Change the subject…"), lambda c: c.move,
                partial(ask, Part.SUBJECT), ("square-pen", "Shift+S"), also=self.tr("rename title"),
            ),
        ]  # fmt: skip

    def _where(self) -> list[Command]:
        deeds = self._deeds
        return [
            self._make(
                "ticket.link", self.tr("Link with another ticket…"), lambda c: c.links,
                deeds.ask_kind, ("link", "Shift+L"), also=self.tr("parent related depends"),
            ),
            self._make(
                "ticket.merge", self.tr("Merge into another ticket…"), lambda c: c.merge,
                deeds.ask_merge, ("git-merge", "Shift+M"), also=self.tr("duplicate join"),
            ),
            self._make(
                "ticket.sub_task", self.tr("New sub-task"), lambda c: c.sub_tasks,
                deeds.sub_task, ("list-tree", "Shift+N"), also=self.tr("child"),
            ),
        ]  # fmt: skip

    def _tabs(self) -> list[Command]:
        named = {
            Tab.PROPERTIES: (self.tr("Show the properties"), "V, P"),
            Tab.LINKS: (self.tr("Show the links"), "V, L"),
            Tab.CUSTOMER: (self.tr("Show the customer"), "V, C"),
            Tab.FILES: (self.tr("Show the files"), "V, F"),
            Tab.ACTIVITY: (self.tr("Show the activity"), "V, A"),
            Tab.TIME: (self.tr("Show the logged time"), "V, T"),
        }
        return [self._tab(tab, words, key) for tab, (words, key) in named.items()]

    def _tab(self, tab: Tab, words: str, key: str) -> Command:
        def turn(ref: TicketRef) -> None:
            del ref
            self._turn(tab)

        look = ("panel-right", key)
        return self._make(f"ticket.tab_{tab.value}", words, _TABS[tab], turn, look)

    # --- parts

    def _make(
        self,
        id: str,
        words: str,
        can: _Ability,
        deed: _Deed,
        look: tuple[str, str],
        also: str = "",
    ) -> Command:
        """Return one command; *look* is its icon and its key, "" for none."""
        icon, key = look
        return Command(
            id=id,
            words=words,
            group=Group.TICKET,
            icon=icon,
            keys=(key,) if key else (),
            also=also,
            many=_MANY.get(id),
            why_not=lambda: self._why_not(can),
            offered=self._is_offered,
            run=lambda: self._run(deed),
        )

    def _is_offered(self) -> bool:
        return bool(self._session.library.staffed())

    def _why_not(self, can: _Ability) -> str:
        ref = self._navigator.ticket
        if ref is None:
            return self._navigator.why_no_ticket()
        able = self._session.library.capabilities(ref.account)
        if able is None or not can(able):
            return self.tr("This helpdesk cannot do that, or not for you.")
        return ""

    def _run(self, deed: _Deed) -> None:
        ref = self._navigator.ticket
        if ref is not None:
            deed(ref)
