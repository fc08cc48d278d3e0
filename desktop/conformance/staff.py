"""Rules about what staff do on a ticket: nothing taken from a colleague unseen, all of it told."""

from typing import Any, Final

from desktop.conformance.desk import Desk, expect
from desktop.conformance.rules import rule

_SECTION: Final = "What staff do on a ticket"
_AGENT: Final = ("agent",)


@rule(
    "staff-only",
    section=_SECTION,
    people=_AGENT,
    feature="assign",
)
def staff_only(desk: Desk) -> None:
    """What is staff's to do is a 403 `forbidden` for customers."""
    ticket = desk.open("Conformance: a customer assigns")
    mine = {"assignee": desk.agent.me["id"]}
    desk.customer.patch(ticket, mine).refused(403, "forbidden")
    expect(desk.agent.ticket(ticket)["assignee"] is None, "it was assigned all the same")
    desk.customer.get(f"/tickets/{ticket['id']}/activity").refused(403, "forbidden")


@rule(
    "taken",
    section=_SECTION,
    people=_AGENT,
    feature="assign",
)
def taken(desk: Desk) -> None:
    """Assigning a ticket that somebody else has by now is a 409 `taken` that tells the holder."""
    ticket = desk.open("Conformance: taken meanwhile")
    me = desk.agent.me["id"]
    told = desk.agent.patch(ticket, {"assignee": me, "assigned_before": ""}).json(200)["ticket"]
    expect(told["assignee"]["id"] == me, "it was not assigned")
    late = desk.agent.patch(ticket, {"assignee": "", "assigned_before": "somebody-else"})
    holder: dict[str, Any] = late.refused(409, "taken").get("holder") or {}
    expect(holder.get("id") == me, f"the holder is {holder!r}")
    expect(desk.agent.ticket(ticket)["assignee"]["id"] == me, "it was taken away all the same")


@rule(
    "all-or-nothing",
    section=_SECTION,
    people=_AGENT,
    feature="assign",
)
def all_or_nothing(desk: Desk) -> None:
    """One change is one transaction: refused in one field, it does nothing."""
    ticket = desk.open("Conformance: half a change")
    change = {"assignee": desk.agent.me["id"], "priority": "no-such-priority"}
    answer = desk.agent.patch(ticket, change)
    expect(answer.status == 422, f"it was answered {answer.status}")
    expect(desk.agent.ticket(ticket)["assignee"] is None, "half of it was done")


@rule(
    "activity",
    section=_SECTION,
    people=_AGENT,
    feature="activity",
)
def activity(desk: Desk) -> None:
    """Each change is in the ticket's activity, with who made it, from what and to what."""
    ticket = desk.open("Conformance: who changed what")
    desk.agent.patch(ticket, {"subject": "Conformance: another subject"}).json(200)
    event = _newest(desk, ticket, "subject")
    expect(event["person"]["id"] == desk.agent.me["id"], "it names somebody else")
    seen = (event["detail"]["from"], event["detail"]["to"])
    expect(seen == (ticket["subject"], "Conformance: another subject"), f"it tells {seen}")


def _newest(desk: Desk, ticket: dict[str, Any], what: str) -> dict[str, Any]:
    events = desk.agent.get(f"/tickets/{ticket['id']}/activity").json(200)["items"]
    found = [event for event in events if event["what"] == what]
    expect(bool(found), f"the activity has no “{what}”")
    return found[-1]


@rule(
    "time",
    section=_SECTION,
    people=_AGENT,
    feature="time",
)
def time(desk: Desk) -> None:
    """Worked time is told as it was logged, and sums up in the ticket."""
    ticket = desk.open("Conformance: worked time")
    worked = "2026-11-20T10:00:00Z"
    path = f"/tickets/{ticket['id']}/time"
    for minutes in (25, 5):
        entry = {"minutes": minutes, "worked": worked, "billable": False, "note": "Conformance"}
        desk.agent.post(path, entry).json(201)
    expect(desk.agent.ticket(ticket)["minutes"] == 30, "the ticket does not sum it up")
    told = desk.agent.get(f"/time?ticket={ticket['id']}").json(200)
    expect([each["minutes"] for each in told["items"]] == [25, 5], "other minutes are told")
    expect(told["minutes"] == 30, f"their sum is {told['minutes']}")
    expect(all(each["billable"] is False for each in told["items"]), "they became billable")


@rule(
    "links-have-two-ends",
    section=_SECTION,
    people=_AGENT,
    feature="links",
)
def links_have_two_ends(desk: Desk) -> None:
    """A link is told by both tickets, and no ticket is above itself."""
    parent, child = (desk.open(f"Conformance: {name}") for name in ("a parent", "a child"))
    link = {"kind": "parent", "ticket": parent["id"]}
    desk.agent.patch(child, {"add_links": [link]}).json(200)
    told = desk.agent.ticket(parent)["links"]
    expect(told == [{"kind": "child", "ticket": child["id"]}], f"the parent tells {told}")
    back = {"kind": "parent", "ticket": child["id"]}
    answer = desk.agent.patch(parent, {"add_links": [back]})
    expect(answer.status == 422, f"a ticket above itself was answered {answer.status}")


@rule(
    "merged",
    section=_SECTION,
    people=_AGENT,
    feature="merge",
)
def merged(desk: Desk) -> None:
    """A merged ticket is removed in the feed, and its id leads to the one it became part of."""
    kept = desk.open("Conformance: the one that stays")
    gone = desk.open("Conformance: the one that goes", "A text that moves.")
    cursor = desk.customer.cursor()
    path = f"/tickets/{gone['id']}/merge"
    desk.agent.post(path, {"into": kept["id"]}).json(200)
    told = desk.customer.get(f"/tickets/{gone['id']}").refused(404, "merged")
    expect(told["into"]["id"] == kept["id"], f"it leads to {told['into']!r}")
    removed = [c for c in desk.customer.changes(cursor) if c["op"] == "removed"]
    expect([c["id"] for c in removed] == [gone["id"]], "the feed does not say that it is gone")
    bodies = [message["body"] for message in desk.customer.messages(kept)]
    expect("A text that moves." in bodies, "its message did not move")
