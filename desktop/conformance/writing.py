"""Rules about writing: nothing lost, nothing twice, nothing changed on the way."""

from concurrent.futures import ThreadPoolExecutor

from desktop.conformance.desk import Desk, expect, fresh_key
from desktop.conformance.rules import rule

_WRITING, _OBJECTS = "Writing", "Objects"
_SCRIPTS = (
    "Grüße, ça va? Привет, Ёжик. سلام، می‌خواهم ۲ سرویس بگیرم.\n"
    "日本語 👩‍👩‍👧 e\u0301 \u202eabc\u202c\n\n\ttab  two spaces \n"
    "<b>&amp;</b> {{x}} %s \\n 'quoted\" line"
)
"""What comes back must be this, letter by letter."""


@rule("key-needed", section=_WRITING)
def key_needed(desk: Desk) -> None:
    """A write without an Idempotency-Key is refused."""
    request = desk.request("Conformance: without a key")
    answer = desk.customer.ask("POST", "/tickets", body=request)
    expect(400 <= answer.status < 500, f"a ticket without a key was answered {answer.status}")


@rule(
    "repeat-same",
    section=_WRITING,
)
def repeat_same(desk: Desk) -> None:
    """A write repeated with its key is answered as the first time, and makes nothing new."""
    key, request = fresh_key(), desk.request("Conformance: sent twice")
    first = desk.customer.post("/tickets", request, key)
    ticket = first.json(201)["ticket"]
    again = desk.customer.post("/tickets", request, key)
    expect(again.status == 201, f"the repeat was answered {again.status}")
    expect(again.json(201) == first.json(201), "the repeat was answered something else")
    key, path = fresh_key(), f"/tickets/{ticket['id']}/messages"
    for _ in range(3):
        desk.customer.post(path, {"body": "Sent three times."}, key).json(201)
    found = [m for m in desk.customer.messages(ticket) if m["body"] == "Sent three times."]
    expect(len(found) == 1, f"a message that was sent three times is there {len(found)} times")


@rule(
    "repeat-later",
    section=_WRITING,
)
def repeat_later(desk: Desk) -> None:
    """A repeat is answered as the first time whatever happened since."""
    ticket = desk.open("Conformance: repeated later")
    key, path = fresh_key(), f"/tickets/{ticket['id']}/messages"
    first = desk.customer.post(path, {"body": "The first."}, key).json(201)
    desk.customer.write(ticket, "The second.")
    again = desk.customer.post(path, {"body": "The first."}, key).json(201)
    expect(again == first, "the answer of a repeat follows what happened since")
    expect(len(desk.customer.messages(ticket)) == 3, "the repeat was written once more")


@rule(
    "repeat-at-once",
    section=_WRITING,
)
def repeat_at_once(desk: Desk) -> None:
    """Eight repeats that come at the same time make one message."""
    ticket = desk.open("Conformance: sent at the same time")
    key, path = fresh_key(), f"/tickets/{ticket['id']}/messages"
    with ThreadPoolExecutor(8) as several:
        sent = [
            several.submit(desk.customer.post, path, {"body": "At once."}, key) for _ in range(8)
        ]
    refused = {each.result().status for each in sent} - {201, 429, 503}
    expect(not refused, f"some were answered {', '.join(map(str, sorted(refused)))}")
    found = [m for m in desk.customer.messages(ticket) if m["body"] == "At once."]
    expect(len(found) == 1, f"it is there {len(found)} times")


@rule(
    "key-bound",
    section=_WRITING,
)
def key_bound(desk: Desk) -> None:
    """The same Idempotency-Key with another body is a 409 `key_reused`."""
    ticket = desk.open("Conformance: another text, the same key")
    key, path = fresh_key(), f"/tickets/{ticket['id']}/messages"
    desk.customer.post(path, {"body": "One text."}, key).json(201)
    desk.customer.post(path, {"body": "Another text."}, key).refused(409, "key_reused")


@rule("refused-is-free", section=_WRITING)
def refused_is_free(desk: Desk) -> None:
    """After a refused write its key is free."""
    ticket = desk.open("Conformance: refused, then right")
    key, path = fresh_key(), f"/tickets/{ticket['id']}/messages"
    desk.customer.post(path, {"body": " "}, key).refused(422, "invalid")
    desk.customer.post(path, {"body": "Now with a text."}, key).json(201)


@rule("as-written", section=_WRITING)
def as_written(desk: Desk) -> None:
    """Texts come back as they were written, in every script."""
    subject = "Conformance: Größe, ёлка, متن، 🛎"
    ticket = desk.open(subject, _SCRIPTS)
    expect(ticket["subject"] == subject, f"the subject came back as {ticket['subject']!r}")
    (message,) = desk.customer.messages(ticket)
    expect(message["body"] == _SCRIPTS, f"the text came back as {message['body']!r}")


@rule(
    "own-token",
    section=_OBJECTS,
    people=("agent",),
)
def own_token(desk: Desk) -> None:
    """A message shows the key it was written with to its author alone."""
    ticket = desk.open("Conformance: whose key")
    key = fresh_key()
    body = {"body": "Mine."}
    desk.customer.post(f"/tickets/{ticket['id']}/messages", body, key).json(201)
    mine, theirs = desk.customer.messages(ticket)[-1], desk.agent.messages(ticket)[-1]
    expect(mine["token"] == key.lower(), f"its author is shown {mine['token']!r}")
    expect(theirs["token"] is None, "somebody else is shown the key")


@rule(
    "numbers",
    section=_OBJECTS,
    people=("agent",),
    feature="internal_notes",
)
def numbers(desk: Desk) -> None:
    """Public messages are numbered from 1, notes have no number: “#3” is one for both sides."""
    ticket = desk.open("Conformance: numbers")
    desk.agent.write(ticket, "A note.", internal=True)
    desk.agent.write(ticket, "An answer.")
    staffs = [m["number"] for m in desk.agent.messages(ticket)]
    customers = [m["number"] for m in desk.customer.messages(ticket)]
    expect(staffs == [1, None, 2], f"for staff they are {staffs}")
    expect(customers == [1, 2], f"for the customer they are {customers}")


@rule("etag", section=_OBJECTS)
def etag(desk: Desk) -> None:
    """The ETag of a ticket is its version."""
    ticket = desk.open("Conformance: its version")
    answer = desk.customer.get(f"/tickets/{ticket['id']}")
    version = answer.json(200)["version"]
    told = answer.headers.get("ETag", "")
    expect(told.strip('"') == version, f"the ETag is {told!r}, the version {version!r}")


@rule(
    "stale",
    section=_WRITING,
)
def stale(desk: Desk) -> None:
    """A change with an If-Match of an older version is a 412 `stale`, and changes nothing."""
    ticket = desk.open("Conformance: changed meanwhile")
    desk.customer.write(ticket, "Something new.")
    closed = _status(desk, "closed")
    answer = desk.customer.patch(ticket, {"status": closed}, match=ticket["version"])
    answer.refused(412, "stale")
    now = desk.customer.ticket(ticket)["status"]["meaning"]
    expect(now != "closed", "it was closed all the same")


@rule(
    "read-never-back",
    section=_WRITING,
    feature="read_state",
)
def read_never_back(desk: Desk) -> None:
    """The read mark never moves back, and never beyond the newest message."""
    ticket = desk.open("Conformance: read until")
    path = f"/tickets/{ticket['id']}/read"
    for until in ("2099-01-01T00:00:00Z", "2000-01-01T00:00:00Z"):
        answer = desk.customer.ask("PUT", path, body={"until": until})
        expect(answer.status == 204, f"it was answered {answer.status}")
        now = desk.customer.ticket(ticket)
        expect(
            now["read_until"] == now["last_message"],
            f"after {until} it is {now['read_until']}, the newest message {now['last_message']}",
        )


def _status(desk: Desk, meaning: str) -> str:
    statuses = desk.customer.get("/catalog").json(200)["statuses"]
    return next(status["id"] for status in statuses if status["meaning"] == meaning)


@rule(
    "close-and-reopen",
    section=_WRITING,
    feature="close",
)
def close_and_reopen(desk: Desk) -> None:
    """Customers close a ticket, and reopen it to one that waits for staff."""
    ticket = desk.open("Conformance: closed and opened again")
    for wanted in ("closed", "waiting_for_staff"):
        told = desk.customer.patch(ticket, {"status": _status(desk, wanted)}).json(200)["ticket"]
        expect(told["status"]["meaning"] == wanted, f"it is {told['status']['meaning']!r}")


@rule(
    "status-is-staffs",
    section=_WRITING,
)
def status_is_staffs(desk: Desk) -> None:
    """Other statuses are for staff to set: a 403 `forbidden` for customers."""
    ticket = desk.open("Conformance: a status of staff's")
    desk.customer.patch(ticket, {"status": _status(desk, "answered")}).refused(403, "forbidden")


@rule(
    "replies-move",
    section=_WRITING,
    people=("agent",),
)
def replies_move(desk: Desk) -> None:
    """A public reply of staff answers the ticket; the customer's next one makes it wait again."""
    ticket = desk.open("Conformance: to and fro")
    desk.agent.write(ticket, "An answer.")
    now = desk.customer.ticket(ticket)["status"]["meaning"]
    expect(now == "answered", f"after the answer it is {now!r}")
    desk.customer.write(ticket, "Another question.")
    now = desk.customer.ticket(ticket)["status"]["meaning"]
    expect(now == "waiting_for_staff", f"after the next question it is {now!r}")
