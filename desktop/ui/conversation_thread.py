"""Turns a ticket's conversation into entries, with what the person opened in each message."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from desktop.domain.message import BodyFormat, Message
from desktop.domain.outbox import PAUSABLE, NewTicket, OutboxItem, Reply
from desktop.domain.ticket import Person
from desktop.domain.wishes import on_the_way
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime
from desktop.services.library import Conversation
from desktop.services.suspects import Suspects
from desktop.ui import conversation_words as words
from desktop.ui.conversation_entries import (
    EarlierEntry,
    Entry,
    LaterEntry,
    MessageEntry,
    PendingEntry,
    UnreadEntry,
)
from desktop.ui.i18n import exact_time, relative_time
from desktop.ui.outbox_told import change_words, next_try, rests_words
from desktop.ui.render.blocks import Rendered, Wanted
from desktop.ui.render.message import render, text_alone, withheld
from desktop.ui.upload_book import Sent, UploadBook

STEP = 64_000
"""How much of one message is shown at first, and with each "Show more" (see `Rendered.cost`)."""
MOST = 6 * STEP
"""What one message may ever take: 400,000 Latin letters lay out in 0.15 s."""
_TOGETHER = 300_000
_AT_LEAST = 4_000
_CACHED = 3_000_000


@dataclass(frozen=True, slots=True)
class Sending:
    """What is known of the way that unsent messages take."""

    offline: bool = False
    book: UploadBook = field(default_factory=UploadBook)
    resumable: bool = False
    """Whether the helpdesk lets files go on where they stood."""
    resting_until: float | None = None
    """Until when nothing of the account is sent."""
    asked: frozenset[str] = frozenset()
    """The entries that the person began to discard."""

    def sent(self, item: OutboxItem) -> Sent | None:
        """Return how far the files of *item* have come, where that is of interest."""
        return self.book.of(item) if words.tells_sent(item.state) else None

    def pausable(self, item: OutboxItem) -> bool:
        """Tell whether *item* can be paused now."""
        return self.resumable and bool(item.files) and item.state in PAUSABLE


def message_key(message: Message) -> str:
    """Return the key of a message's entry."""
    return f"m:{message.id}"


def item_key(item: OutboxItem) -> str:
    """Return the key of an unsent item's entry."""
    return f"p:{item.id}"


class RenderCache:
    """Rendered bodies, newest use last; bounded by what they take. Used by one thread at a time."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, BodyFormat, Wanted], Rendered] = OrderedDict()
        self._cost = 0

    def render(self, body: str, format: BodyFormat, wanted: Wanted) -> Rendered:
        """Return the rendered body, from before where it is known."""
        key = (body, format, wanted)
        found = self._kept.pop(key, None)
        if found is None:
            found = render(body, format, wanted)
            self._cost += found.cost + len(body)
        self._kept[key] = found
        while self._cost > _CACHED and len(self._kept) > 1:
            (old_body, _, _), old = self._kept.popitem(last=False)
            self._cost -= old.cost + len(old_body)
        return found


@dataclass(slots=True)
class Opened:
    """What the person has opened in one conversation."""

    wanted: dict[str, Wanted] = field(default_factory=dict[str, Wanted])
    asked: set[str] = field(default_factory=set[str])
    """The unsent items that the person began to discard."""

    def of(self, key: str) -> Wanted | None:
        """Return what is wanted of an entry, or None where nothing was asked."""
        return self.wanted.get(key)

    def toggle_quote(self, key: str, number: int) -> None:
        """Open or close one folded quote."""
        wanted = self.wanted.get(key, Wanted())
        self.wanted[key] = replace(wanted, quotes=wanted.quotes ^ {number})

    def show_more(self, key: str, shown: int) -> None:
        """Make room for another step of a long message, of which *shown* is shown."""
        wanted = self.wanted.get(key, Wanted())
        self.wanted[key] = replace(wanted, allowance=min(MOST, max(shown, 0) + STEP))

    def show_images(self, key: str) -> None:
        """Let the remote images of one message be shown."""
        self.wanted[key] = replace(self.wanted.get(key, Wanted()), images=True)


def render_thread(
    messages: tuple[Message, ...],
    opened: Mapping[str, Wanted],
    cache: RenderCache,
    suspects: Suspects | None = None,
) -> dict[str, tuple[Rendered, Wanted]]:
    """Return every message rendered; run it on the worker thread.

    The newest messages get the room first, so that the whole conversation lays out quickly however
    long its messages are; what the person opened keeps its own. One that the program died over is
    made plain, and where it died over that too it is left out.
    """
    last_number = highest_number(messages)
    room = _TOGETHER
    done: dict[str, tuple[Rendered, Wanted]] = {}
    for message in reversed(messages):
        key = message_key(message)
        asked = opened.get(key)
        wanted = replace(asked or Wanted(allowance=STEP), last_number=last_number)
        rendered = render_safely(message, wanted, cache, suspects)
        if asked is None and rendered.cost > max(room, _AT_LEAST):
            wanted = replace(wanted, allowance=max(room, _AT_LEAST))
            rendered = render_safely(message, wanted, cache, suspects)
        room -= rendered.cost
        done[key] = (rendered, wanted)
    return done


def render_safely(
    message: Message, wanted: Wanted, cache: RenderCache, suspects: Suspects | None
) -> Rendered:
    """Return one message rendered, as far as the program did not die over it before."""
    if suspects is None:
        return cache.render(message.body, message.format, wanted)
    mark = suspects.mark(message)
    with suspects.showing(mark):
        match suspects.ends(mark):
            case 0:
                done = cache.render(message.body, message.format, wanted)
            case 1:
                done = text_alone(message.body, message.format, wanted)
            case _:
                done = withheld(message.body)
    return replace(done, mark=mark)


def highest_number(messages: tuple[Message, ...]) -> int:
    """Return the number of the newest message that has one."""
    return max((m.number or 0 for m in messages), default=0)


def render_pending(
    items: tuple[OutboxItem, ...],
    opened: Mapping[str, Wanted],
    cache: RenderCache,
    last_number: int = 0,
) -> dict[str, tuple[Rendered, Wanted]]:
    """Return the bodies of unsent items rendered; run it on the worker thread."""
    done: dict[str, tuple[Rendered, Wanted]] = {}
    for item in items:
        if isinstance(item.command, Reply | NewTicket) and item.command.body:
            wanted = opened.get(item_key(item)) or Wanted(allowance=STEP)
            wanted = replace(wanted, last_number=last_number)
            done[item_key(item)] = (
                cache.render(item.command.body, item.command.format, wanted),
                wanted,
            )
    return done


def entries_of(
    conversation: Conversation,
    rendered: Mapping[str, tuple[Rendered, Wanted]],
    *,
    me: Person,
    first_unread: str,
    sending: Sending,
    loaded: frozenset[str],
    thumbnails: frozenset[str],
    later: int = 0,
) -> list[Entry]:
    """Return what stands in the window, oldest first and unsent ones at the end.

    *later* messages are newer than those of *conversation*; then nothing unsent is shown.
    """
    now = datetime.now(UTC)
    entries: list[Entry] = []
    if conversation.earlier:
        entries.append(EarlierEntry(conversation.earlier))
    for message in conversation.messages:
        key = message_key(message)
        body, wanted = rendered[key]
        if key == first_unread:
            entries.append(UnreadEntry())
        entries.append(
            MessageEntry(
                key,
                message,
                body,
                wanted,
                mine=message.author.id == me.id,
                time=relative_time(message.created, now),
                exact=exact_time(message.created),
                loaded=loaded & {p.key for p in body.pictures},
                thumbnails=thumbnails & {a.id for a in message.attachments},
            )
        )
    if later:
        entries.append(LaterEntry(later))
        return entries
    for item in conversation.pending:
        if isinstance(item.command, ChangeTicket | LogTime | ChangeTime) and on_the_way(item):
            # The panel beside shows it where it belongs.
            continue
        body, wanted = rendered.get(item_key(item), (None, Wanted()))
        sent = sending.sent(item)
        state = words.pending(item, sent, offline=sending.offline, now=now.timestamp())
        entries.append(
            PendingEntry(
                item_key(item),
                item,
                body,
                state,
                sent,
                sending.pausable(item),
                wanted=wanted,
                asking=item_key(item) in sending.asked,
                **_told(item, conversation.messages, sending, now.timestamp()),
            )
        )
    return entries


def _told(
    item: OutboxItem, messages: tuple[Message, ...], sending: Sending, now: float
) -> dict[str, str]:
    """Return what is told of an unsent item beside where it stands."""
    id = None if item.why is None else item.why.fields.get("message")
    answer = next((message for message in messages if message.id == id), None)
    resting = sending.resting_until
    again = (rests_words(item, resting, now), next_try(item, resting, now))
    return {
        "told": "" if sending.offline else " ".join(part for part in again if part),
        "change": change_words(item, answer, now),
        "answer": "" if answer is None else message_key(answer),
    }


def first_unread(messages: tuple[Message, ...], me: Person, read_until: datetime | None) -> str:
    """Return the key of the oldest message of others after *read_until*; "" for none.

    A conversation with nothing read has no such line: everything in it is new.
    """
    if read_until is None:
        return ""
    for index, message in enumerate(messages):
        if message.created > read_until and message.author.id != me.id:
            return message_key(message) if index else ""
    return ""
