"""Rules about reading: pages that lose nothing, a feed that keeps its order, a word at once."""

from collections.abc import Iterator

from desktop.conformance.desk import Desk, expect
from desktop.conformance.rules import rule

_READING = "Reading"


@rule(
    "pages",
    section=_READING,
)
def pages(desk: Desk) -> None:
    """The pages of tickets, walked one by one, hold each ticket once, newest first."""
    for count in range(3):
        desk.open(f"Conformance: one of a list, {count}")
    whole = desk.customer.get("/tickets?limit=500").json(200)
    walked: list[dict[str, str]] = []
    path = "/tickets?limit=2"
    while path and len(walked) <= 500:
        page = desk.customer.get(path).json(200)
        expect(0 < len(page["items"]) <= 2, f"a page of 2 has {len(page['items'])}")
        walked += page["items"]
        path = f"/tickets?limit=2&after={page['next']}" if page["next"] else ""
    ids = [ticket["id"] for ticket in walked]
    expect(len(ids) == len(set(ids)), "a ticket stands in two pages")
    first = [ticket["id"] for ticket in whole["items"]]
    expect(ids[: len(first)] == first[: len(ids)], "small pages hold others than a large one")
    moments = [ticket["last_message"] for ticket in whole["items"]]
    expect(moments == sorted(moments, reverse=True), "they are not newest first")


@rule(
    "messages-newest-first",
    section=_READING,
)
def messages_newest_first(desk: Desk) -> None:
    """/messages holds every visible message, newest first."""
    ticket = desk.open("Conformance: all messages")
    written = desk.customer.write(ticket, "The newest of all.")
    page = desk.customer.get("/messages?limit=5").json(200)["items"]
    expect(page[0]["id"] == written["id"], "the newest message is not the first")
    moments = [message["created"] for message in page]
    expect(moments == sorted(moments, reverse=True), "they are not newest first")


@rule(
    "feed-continues",
    section=_READING,
)
def feed_continues(desk: Desk) -> None:
    """Reading the tickets and then following /changes from their cursor misses nothing."""
    cursor = desk.customer.cursor()
    ticket = desk.open("Conformance: told by the feed")
    written = desk.customer.write(ticket, "Told by the feed.")
    told = list(desk.customer.changes(cursor))
    tickets = {c["ticket"]["id"] for c in told if c["op"] == "ticket"}
    messages = {c["message"]["id"] for c in told if c["op"] == "message"}
    expect(ticket["id"] in tickets, "a new ticket is not in the feed")
    expect(written["id"] in messages, "a new message is not in the feed")


@rule(
    "ticket-before-message",
    section=_READING,
)
def ticket_before_message(desk: Desk) -> None:
    """In the feed no message comes before its ticket, however small the pages."""
    cursor = desk.customer.cursor()
    new = [desk.open(f"Conformance: in its order, {count}") for count in range(2)]
    for ticket in (*new, *reversed(new)):
        desk.customer.write(ticket, "One more.")
    known: set[str] = set()
    ours = {ticket["id"] for ticket in new}
    for change in desk.customer.changes(cursor, limit=1):
        if change["op"] == "ticket":
            known.add(change["ticket"]["id"])
        elif change["op"] == "message" and change["message"]["ticket"] in ours:
            expect(change["message"]["ticket"] in known, "a message came before its ticket")
    expect(ours <= known, "a new ticket did not come at all")


@rule(
    "feed-in-order",
    section=_READING,
)
def feed_in_order(desk: Desk) -> None:
    """The feed's sequence only grows."""
    cursor = desk.customer.cursor()
    ticket = desk.open("Conformance: the sequence")
    desk.customer.write(ticket, "One more.")
    seen = [change["seq"] for change in desk.customer.changes(cursor, limit=2)]
    expect(all(isinstance(each, int) for each in seen), "a sequence is no whole number")
    expect(seen == sorted(seen), f"it goes {seen}")
    expect(all(each > cursor for each in seen), f"it tells {seen} after {cursor}")


@rule(
    "cursor-beyond",
    section=_READING,
)
def cursor_beyond(desk: Desk) -> None:
    """A cursor beyond the newest sequence is a 410 `cursor`: start from the beginning."""
    desk.customer.get(f"/changes?cursor={2**52}").refused(410, "cursor")


@rule(
    "woken",
    section=_READING,
    feature="push",
)
def woken(desk: Desk) -> None:
    """An event comes on connecting, and after each change that this person sees."""
    ticket = desk.open("Conformance: a word at once")
    events = desk.customer.events()
    first = _changed(events, "the first event")
    desk.customer.write(ticket, "A change.")
    expect(_changed(events, "the event after a change") > first, "it tells the same sequence")


def _changed(events: Iterator[tuple[str, str]], what: str) -> int:
    data = next(data for event, data in events if event == "changed")
    expect(data.isdigit(), f"{what} has the data {data!r}")
    return int(data)
