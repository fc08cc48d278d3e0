"""Rules about who sees what: staff's own stays with staff, and a customer's with the customer."""

import json

from desktop.conformance.desk import Desk, expect
from desktop.conformance.rules import rule

_VISIBLE, _CONVERSATIONS, _STAFFS = (
    "The native API",
    "Several conversations in one ticket",
    "Objects",
)
_NOTE = "conformance-note-that-no-customer-may-read"


@rule(
    "notes-stay",
    section=_VISIBLE,
    people=("agent",),
    feature="internal_notes",
)
def notes_stay(desk: Desk) -> None:
    """An internal note is in no answer to a customer: ticket, messages, lists, feed."""
    ticket = desk.open("Conformance: a note")
    cursor = desk.customer.cursor()
    note = desk.agent.write(ticket, _NOTE, internal=True)
    expect(note["internal"] is True, "staff see the note as public")
    for path in (
        f"/tickets/{ticket['id']}",
        f"/tickets/{ticket['id']}/messages",
        "/tickets?limit=5",
        "/messages?limit=20",
        f"/changes?cursor={cursor}",
        f"/changes?cursor={max(0, cursor - 20)}",
    ):
        answer = desk.customer.get(path)
        expect(answer.status == 200, f"{path} answered {answer.status}")
        told = answer.content.decode()
        expect(_NOTE not in told, f"{path} tells a customer the note's text")
        expect(f'"{note["id"]}"' not in told, f"{path} tells a customer that there is a note")
    desk.customer.get(f"/messages/{note['id']}").refused(404, "not_found")


@rule(
    "notes-move-nothing",
    section=_VISIBLE,
    people=("agent",),
    feature="internal_notes",
)
def notes_move_nothing(desk: Desk) -> None:
    """A note changes nothing of a ticket for its customer: no version, no date, no feed."""
    ticket = desk.open("Conformance: a note moves nothing")
    before, cursor = desk.customer.ticket(ticket), desk.customer.cursor()
    desk.agent.write(ticket, _NOTE, internal=True)
    now = desk.customer.ticket(ticket)
    moved = [part for part in before if before[part] != now.get(part)]
    expect(not moved, f"it changed {', '.join(moved)}")
    told = [c for c in desk.customer.changes(cursor) if ticket["id"] in json.dumps(c)]
    expect(not told, "the customer's feed tells of it")


@rule(
    "customers-write-no-notes",
    section=_VISIBLE,
)
def customers_write_no_notes(desk: Desk) -> None:
    """A customer cannot write an internal note."""
    ticket = desk.open("Conformance: a customer's note")
    path = f"/tickets/{ticket['id']}/messages"
    answer = desk.customer.post(path, {"body": "A note?", "internal": True})
    expect(answer.status in (403, 422), f"it was answered {answer.status}")
    expect(len(desk.customer.messages(ticket)) == 1, "it was written all the same")


@rule(
    "others-tickets",
    section=_VISIBLE,
    people=("other_customer",),
)
def others_tickets(desk: Desk) -> None:
    """A ticket of another account is a 404, as if it did not exist, whatever is asked of it."""
    ticket = desk.open("Conformance: nobody else's")
    at = f"/tickets/{ticket['id']}"
    stranger = desk.stranger
    stranger.get(at).refused(404, "not_found")
    stranger.get(f"{at}/messages").refused(404, "not_found")
    stranger.post(f"{at}/messages", {"body": "Hello?"}).refused(404, "not_found")
    stranger.patch(ticket, {"status": "closed"}).refused(404, "not_found")
    (message,) = desk.customer.messages(ticket)
    stranger.get(f"/messages/{message['id']}").refused(404, "not_found")
    for path in ("/tickets?limit=500", "/messages?limit=1000"):
        told = stranger.get(path).content.decode()
        expect(ticket["id"] not in _ids(told), f"{path} tells it to another account")


def _ids(told: str) -> set[str]:
    items = json.loads(told)["items"]
    return {item["id"] for item in items} | {item.get("ticket", "") for item in items}


@rule(
    "others-feed",
    section=_VISIBLE,
    people=("other_customer",),
)
def others_feed(desk: Desk) -> None:
    """The feed and the events tell a customer nothing of other accounts."""
    cursor = desk.stranger.cursor()
    ticket = desk.open("Conformance: nobody else's feed")
    told = [c for c in desk.stranger.changes(cursor) if ticket["id"] in json.dumps(c)]
    expect(not told, "another account's feed tells of it")


@rule(
    "staffs-addresses",
    section=_STAFFS,
    people=("agent",),
)
def staffs_addresses(desk: Desk) -> None:
    """Customers do not see the e-mail addresses of staff."""
    ticket = desk.open("Conformance: who answers")
    desk.agent.write(ticket, "An answer.")
    author = desk.customer.messages(ticket)[-1]["author"]
    expect(author["role"] == "agent", f"the author's role is {author['role']!r}")
    expect(author["email"] is None, "the customer is shown the address of staff")


@rule(
    "staffs-own",
    section=_STAFFS,
    people=("agent",),
    feature="tags",
)
def staffs_own(desk: Desk) -> None:
    """Tags, links, due times and minutes are staff's own: no customer sees them or a change."""
    ticket = desk.open("Conformance: tags")
    before = desk.customer.ticket(ticket)
    desk.agent.patch(ticket, {"add_tags": ["Conformance"]}).json(200)
    expect(desk.agent.ticket(ticket)["tags"] == ["conformance"], "staff do not see the tag")
    now = desk.customer.ticket(ticket)
    shown = [part for part in ("tags", "links") if now[part]]
    shown += [part for part in ("due", "minutes") if now.get(part)]
    expect(not shown, f"a customer gets {', '.join(shown)}")
    expect(now["version"] == before["version"], "a tag changed the customer's version")


@rule(
    "internal-conversations",
    section=_CONVERSATIONS,
    people=("agent",),
    feature="conversations",
)
def internal_conversations(desk: Desk) -> None:
    """An internal conversation is as if it were not there for a customer, and stays internal."""
    ticket = desk.open("Conformance: among staff")
    side = {"id": "c0f0" * 8, "name": "Conformance supplier"}
    desk.agent.write(ticket, _NOTE, internal=True, conversation=side)
    told = desk.customer.get(f"/tickets/{ticket['id']}").content.decode()
    expect(side["name"] not in told, "its name is told to a customer")
    path = f"/tickets/{ticket['id']}/messages"
    body = {"body": "Into it?", "conversation": {"id": side["id"]}}
    desk.customer.post(path, body).refused(422, "invalid")
    public = body | {"internal": False}
    desk.agent.post(path, public).refused(422, "invalid")


@rule(
    "presence-is-staffs",
    section="Who is at a ticket",
    people=("agent",),
    feature="presence",
)
def presence_is_staffs(desk: Desk) -> None:
    """Who is at a ticket is for staff alone: a 403 `forbidden` for customers."""
    ticket = desk.open("Conformance: who is here")
    window = "0c0f" * 8
    body = {"ticket": ticket["id"], "doing": "viewing"}
    desk.agent.ask("PUT", f"/presence/{window}", body=body).json(200)
    try:
        desk.customer.get("/presence").refused(403, "forbidden")
        desk.customer.ask("PUT", f"/presence/{window}", body=body).refused(403, "forbidden")
    finally:
        desk.agent.ask("DELETE", f"/presence/{window}")
