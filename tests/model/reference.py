"""What a person may rely on, as sets and lists: small enough to be seen to be right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from desktop.domain.conversations import MAIN
from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId, OutboxId, RemoteId
from desktop.domain.outbox import NEEDS_PERSON, NewTicket, OutboxItem, Reply, State
from tests.model.desks import Spoken

PASSING = frozenset(
    {"Busy", "ServerFault", "SignInRefused", "Unreachable", "ConnectionLost", "UnexpectedAnswer"}
)
"""Troubles that are over some time: never a reason to give a message up."""


class Place(StrEnum):
    """Where the person left a text."""

    DRAFT = "draft"
    SENT = "sent"
    """They said so: it waits in the outbox or is at the helpdesk."""
    GONE = "gone"
    """Given up, or written over."""


@dataclass
class Said:
    """One text that the person wrote; no two are alike."""

    text: str
    account: str
    ticket: str | None
    """None for a new ticket."""
    internal: bool = False
    place: Place = Place.DRAFT
    draft: DraftId | None = None
    item: OutboxId | None = None
    order: int = 0
    """When it was queued."""
    copies: int = 0
    """How often it may be at the helpdesk: one more each time the person sent it in doubt."""
    files: tuple[str, ...] = ()
    not_before: float = 0.0
    """Until when (of the steady clock) the person can certainly take it back."""
    reads_in_vain: int = 0
    """How many reads of its account had come to nothing when it was queued."""
    conversation: RemoteId = MAIN
    """In which conversation of its ticket it belongs."""
    tag: str = ""
    """What is put on its ticket once it has arrived; "": nothing."""
    knew: frozenset[str] | None = None
    """The answers that they knew of when they last said: send. None: no telling."""


@dataclass
class Asked:
    """A change of a ticket, not a text, that the person was told is queued."""

    item: OutboxId
    account: str
    given_up: bool = False
    ticket: str = ""
    note: str = ""
    """What the entry of worked time says that it is; "" where it is none."""
    tag: str = ""
    """The tag that it puts on its ticket, or ""."""


@dataclass
class Facts:
    """What there is, at one moment."""

    outbox: list[OutboxItem]
    drafts: list[Draft]
    spoken: dict[str, list[Spoken]]
    """By account: what its helpdesk has."""
    arrived: dict[str, list[str]]
    """By account: the keys of the writes that its helpdesk did."""
    logged: list[str]
    """The notes of all worked time that staff's helpdesk has."""
    tags: dict[str, frozenset[str]]
    """By ticket: the tags that staff's helpdesk has."""
    timer: str | None
    """What the timer says that it is for; None: there is none."""
    shown: Callable[[str, str], bool]
    """(account, text): whether it stands in a conversation here."""
    fetched: Callable[[str], bool]
    """Whether what an account had is still here: its cache was not lost since its last sync."""


@dataclass
class Reference:
    """Everything the person did that must have come to something."""

    said: list[Said] = field(default_factory=list[Said])
    asked: list[Asked] = field(default_factory=list[Asked])
    sent: int = 0
    timer: str | None = None
    """What the person times; None: nothing."""

    def at(self, *places: Place) -> list[Said]:
        """Return the texts there, oldest first."""
        return [said for said in self.said if said.place in places]

    def queued(self, said: Said, item: OutboxId, knew: frozenset[str] | None) -> None:
        """The person was told that a text is queued."""
        self.sent += 1
        said.place, said.item, said.draft, said.order = Place.SENT, item, None, self.sent
        said.copies += 1
        said.knew = knew

    def gave_up(self, item: OutboxItem) -> None:
        """The person gave up a change, or what was to follow an answer."""
        for asked in self.asked:
            if asked.item == item.id:
                asked.given_up = True
        tags = getattr(item.command, "add_tags", ())
        for said in self.said:
            if said.tag in tags:
                said.tag = ""

    def faults(self, facts: Facts) -> list[str]:
        """Return a sentence for each promise that does not hold."""
        return [
            *(fault for said in self.said for fault in _of_text(said, facts)),
            *_of_drafts(self.at(Place.DRAFT), facts.drafts),
            *_of_order(self.at(Place.SENT), facts),
            *(fault for asked in self.asked for fault in _of_change(asked, facts)),
            *_of_outbox(facts.outbox),
            *([] if facts.timer == self.timer else ["the timer is another one"]),
        ]


def text_of(item: OutboxItem) -> str | None:
    """Return the text that an item carries."""
    match item.command:
        case Reply(body=body) | NewTicket(body=body):
            return body
        case _:
            return None


def _of_text(said: Said, facts: Facts) -> Iterable[str]:
    there = [spoken for spoken in facts.spoken[said.account] if spoken.body == said.text]
    if len(there) > said.copies:
        yield f"{said.text} is {len(there)} times at the helpdesk, sent {said.copies} times"
    if any(spoken.files != said.files for spoken in there):
        yield f"{said.text} arrived without its files"
    if any(said.ticket not in (None, spoken.ticket) for spoken in there):
        yield f"{said.text} arrived in another ticket"
    if any(said.conversation != spoken.conversation for spoken in there):
        yield f"{said.text} arrived in another conversation"
    if any(said.internal != spoken.internal for spoken in there):
        yield f"{said.text} is shown to the wrong people"
    waiting = [item.id for item in facts.outbox if text_of(item) == said.text]
    drafts = [draft.id for draft in facts.drafts if draft.body == said.text]
    match said.place:
        case Place.DRAFT:
            if waiting or drafts != [said.draft]:
                yield f"{said.text} is no draft any more: {len(drafts)}, {len(waiting)}"
        case Place.SENT:
            if drafts or waiting not in ([], [said.item]):
                yield f"{said.text} is queued twice"
            if not waiting:
                yield from _of_arrived(said, facts, there)
        case Place.GONE:
            if waiting or drafts:
                yield f"{said.text} came back"


def _of_arrived(said: Said, facts: Facts, there: list[Spoken]) -> Iterable[str]:
    if not there:
        yield f"{said.text} is lost"
    elif facts.fetched(said.account) and not facts.shown(said.account, said.text):
        yield f"{said.text} is neither in the outbox nor in its conversation"
    if said.tag and said.tag not in facts.tags.get(said.ticket or "", ()):
        waits = (getattr(item.command, "add_tags", ()) for item in facts.outbox)
        if not any(said.tag in tags for tags in waits):
            yield f"what was to follow {said.text} is lost"


def _of_drafts(said: list[Said], drafts: list[Draft]) -> Iterable[str]:
    if {(one.draft, one.text) for one in said} != {(draft.id, draft.body) for draft in drafts}:
        yield "the drafts are not those that were written"


def _of_order(sent: list[Said], facts: Facts) -> Iterable[str]:
    """Tell what stands before something that was sent earlier, in one ticket by one person."""
    places: dict[tuple[str, str], list[tuple[int, Said]]] = {}
    for said in sent:
        if said.ticket is None or said.copies != 1:
            continue
        spoken = facts.spoken[said.account]
        there = [place for place, one in enumerate(spoken) if one.body == said.text]
        waits = not there
        place = len(spoken) if waits else there[0]
        places.setdefault((said.account, said.ticket), []).append((place, said))
    for ours in places.values():
        ours.sort(key=lambda entry: entry[1].order)
        for (first, one), (second, other) in pairwise(ours):
            if second < first:
                yield f"{other.text} overtook {one.text}"


def _of_change(asked: Asked, facts: Facts) -> Iterable[str]:
    waits = any(item.id == asked.item for item in facts.outbox)
    times = facts.arrived[asked.account].count(asked.item)
    if not (waits or times or asked.given_up):
        yield "a change of a ticket is lost"
    if asked.note:
        entries = facts.logged.count(asked.note)
        if entries > 1:
            yield f"the time of {asked.note} is logged {entries} times"
        if not (waits or entries or asked.given_up):
            yield f"the time of {asked.note} is lost"
    there = not asked.tag or asked.tag in facts.tags.get(asked.ticket, ())
    if not (there or waits or asked.given_up):
        yield f"{asked.tag} is not on its ticket"
    if waits and asked.given_up:
        yield "a change that was given up came back"


def _of_outbox(outbox: list[OutboxItem]) -> Iterable[str]:
    for item in outbox:
        if item.state in NEEDS_PERSON and not item.reason:
            yield f"an item is {item.state} and does not say why"
        if item.state is State.PARKED and item.reason_code in PASSING:
            yield f"{item.reason_code} was taken for a final answer"
