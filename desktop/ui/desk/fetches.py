"""What the panel asks of the helpdesk when a tab is looked at: card, activity, logged time."""

from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem, Unsupported
from desktop.domain.ids import TicketRef
from desktop.services.session import Session
from desktop.ui.desk.change_words import names_of
from desktop.ui.desk.panel import DeskPanel
from desktop.ui.desk.tabs import Tab
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks

FETCHED = frozenset({Tab.CUSTOMER, Tab.ACTIVITY, Tab.TIME, Tab.FILES})
"""The tabs whose content is not at hand with the ticket itself."""


class Fetches:
    """Fetches for one panel. What comes after another ticket was shown is let go."""

    def __init__(self, session: Session, tasks: Tasks, panel: DeskPanel) -> None:
        self._session = session
        self._tasks = tasks
        self._panel = panel
        self._ref: TicketRef | None = None
        self._asked: set[Tab] = set()
        self._busy: set[tuple[TicketRef, Tab]] = set()

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Let go of what was fetched for another ticket."""
        if ref != self._ref:
            self._ref = ref
            self._asked.clear()
            for page in (self._panel.customer, self._panel.activity, self._panel.time):
                page.begin()

    def want(self, tab: Tab, *, anew: bool = False) -> None:
        """Fetch what *tab* shows, unless it is there already; *anew* in any case."""
        ref = self._ref
        if ref is None or tab not in FETCHED or (tab in self._asked and not anew):
            return
        self._asked.add(tab)
        if tab is Tab.FILES:
            conversation = self._session.library.conversation(ref, None)
            self._panel.files.show_messages(conversation.messages)
        elif (ref, tab) not in self._busy:
            self._busy.add((ref, tab))
            self._tasks.spawn(self._fetch(ref, tab), name=f"fetch {tab.value}")

    def forget(self) -> None:
        """Fetch anew whatever is looked at from now on: the ticket has changed."""
        self._asked.clear()

    def save_notes(self, text: str) -> None:
        """Keep what was written about the customer."""
        if self._ref is not None:
            self._tasks.spawn(self._save_notes(self._ref, text), name="save notes")

    # --- parts

    async def _fetch(self, ref: TicketRef, tab: Tab) -> None:
        try:
            await self._show(ref, tab)
        except Problem as problem:
            if ref == self._ref:
                self._asked.discard(tab)
                self._page_problem(tab, problem)
        finally:
            self._busy.discard((ref, tab))

    async def _show(self, ref: TicketRef, tab: Tab) -> None:
        staff = self._session.actions.online(ref.account).staff
        row = self._session.library.ticket(ref)
        if staff is None or row is None:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "work of staff on tickets"))
        match tab:
            case Tab.ACTIVITY:
                events = await staff.activity(ref.id)
                if ref == self._ref:
                    names = names_of(self._session.library.catalog(ref.account))
                    self._panel.activity.show_events(events, names)
            case Tab.TIME:
                entries = await staff.time_entries(ticket=ref.id)
                if ref == self._ref:
                    self._panel.time.show_entries(entries)
            case _:
                if row.ticket.requester is None:
                    raise Unsupported(
                        what=QT_TRANSLATE_NOOP(
                            "Detail", "showing a customer of whom it tells nothing"
                        )
                    )
                card = await staff.customer(row.ticket.requester.id)
                can = self._session.library.capabilities(ref.account)
                if ref == self._ref:
                    writes = can is not None and can.customer_notes
                    self._panel.customer.show_card(ref.account, card, here=ref, writes=writes)

    def _page_problem(self, tab: Tab, problem: Problem) -> None:
        match tab:
            case Tab.ACTIVITY:
                self._panel.activity.show_problem(problem)
            case Tab.TIME:
                self._panel.time.show_problem(problem)
            case _:
                self._panel.customer.show_problem(problem)

    async def _save_notes(self, ref: TicketRef, text: str) -> None:
        page = self._panel.customer
        card = page.card
        try:
            staff = self._session.actions.online(ref.account).staff
            if card is None or staff is None:
                raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "notes about customers"))
            kept = await staff.save_customer_notes(card.person.id, text, card.notes_version)
        except Problem as problem:
            if ref == self._ref:
                page.show_unsaved(problem_text(problem))
        else:
            if ref == self._ref:
                page.show_saved(kept)
