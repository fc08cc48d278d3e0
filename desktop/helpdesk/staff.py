"""The demo's staff: somebody who answers what a customer writes, after some seconds."""

import heapq
import re
import threading
import time
import tomllib

from sqlalchemy import select

from desktop.helpdesk import statuses
from desktop.helpdesk.changing import Edit, edit
from desktop.helpdesk.demo_script import CONTENT
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.hub import Wake
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.problems import Refusal, log_fault
from desktop.helpdesk.schema import AnySelect, departments, messages, tickets
from desktop.helpdesk.writing import Draft, reply

_PERSIAN = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_WORD = re.compile(r"\w+")

SHORT = 60
"""A message of fewer characters that has a word of thanks in it is no more than thanks."""


class Answers:
    """What staff say, from `demo_content/answers.toml`."""

    def __init__(self) -> None:
        raw = tomllib.loads((CONTENT / "answers.toml").read_text("utf-8"))
        self._by_language: dict[str, dict[str, list[str]]] = raw

    def language_of(self, text: str) -> str:
        """Guess the language of *text* among those of the demo; English where nothing tells."""
        if _PERSIAN.search(text):
            return "fa"
        if _CYRILLIC.search(text):
            return "ru"
        words = _WORD.findall(text.lower())
        best, most = "en", 0
        for language, answers in self._by_language.items():
            score = sum(word in answers["frequent"] for word in words)
            if score > most:
                best, most = language, score
        return best

    def fitting(self, kind: str, text: str, number: int, *, has_files: bool) -> str:
        """Return an answer to message *number* of a ticket in a department of that kind."""
        answers = self._by_language[self.language_of(text)]
        if has_files:
            kind = "files"
        elif len(text) < SHORT and any(word in text.lower() for word in answers["thanks"]):
            kind = "welcome"
        choice = answers.get(kind, answers["other"])
        return choice[number % len(choice)].format(number=number)


class Staff:
    """Takes up every ticket a customer writes in, and answers it when `seconds` have gone by.

    Works on a thread of its own; `stop` ends it.
    """

    def __init__(self, helpdesk: Helpdesk, seconds: float) -> None:
        self._helpdesk = helpdesk
        self._seconds = seconds
        self._answers = Answers()
        self._due: list[tuple[float, int, bool]] = []
        self._changed = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="helpdesk-staff", daemon=True)

    def start(self) -> None:
        """Begin to listen and to answer."""
        self._helpdesk.hub.watch(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Stop at once; what was not answered yet stays so."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _hear(self, wake: Wake) -> None:
        """Plan to take up what was asked, then to answer it; a later message moves both back."""
        if not wake.asked:
            return
        now = time.monotonic()
        with self._changed:
            self._due = [due for due in self._due if due[1] not in wake.asked]
            for ticket in wake.asked:
                self._due.append((now + self._seconds / 2, ticket, False))
                self._due.append((now + self._seconds, ticket, True))
            heapq.heapify(self._due)
            self._changed.notify()

    def _work(self) -> None:
        while (task := self._next()) is not None:
            ticket, answers = task
            try:
                self._answer(ticket) if answers else self._take_up(ticket)
            except Refusal:
                pass  # it was removed meanwhile
            except Exception as exc:  # noqa: BLE001 - one ticket's fault must not end the demo's staff
                log_fault(exc)

    def _next(self) -> tuple[int, bool] | None:
        """Wait for the next task; None when stopped."""
        with self._changed:
            while not self._stopped:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    _, ticket, answers = heapq.heappop(self._due)
                    return ticket, answers
                self._changed.wait(wait)
            return None

    def _take_up(self, ticket: int) -> None:
        with self._helpdesk.database.write() as write:
            viewer = viewer_of(write.conn, self._helpdesk.tokens["agent"])
            row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one_or_none()
            if viewer and row and row.status in (statuses.NEW.id, statuses.WAITING.id):
                edit(write, viewer, ticket, Edit(statuses.BY_ID["progress"].id), None)

    def _answer(self, ticket: int) -> None:
        with self._helpdesk.database.write() as write:
            viewer = viewer_of(write.conn, self._helpdesk.tokens["agent"])
            asked = write.conn.execute(_asked(ticket)).one_or_none()
            if viewer and asked:
                text = self._answers.fitting(
                    asked.kind, asked.body, asked.number, has_files=asked.attachments > 0
                )
                reply(write, self._helpdesk.settings, viewer, ticket, Draft(text, "text"))


def _asked(ticket: int) -> AnySelect:
    """Return the query of the newest public message, if a customer waits for its answer."""
    return (
        select(departments.c.kind, messages.c.body, messages.c.number, messages.c.attachments)
        .select_from(tickets)
        .join(departments, departments.c.id == tickets.c.department_id)
        .join(messages, messages.c.ticket_id == tickets.c.id)
        .where(
            tickets.c.id == ticket,
            tickets.c.last_role == "customer",
            tickets.c.status != statuses.CLOSED.id,
            messages.c.created == tickets.c.last_message,
            messages.c.internal.is_(False),
        )
    )
