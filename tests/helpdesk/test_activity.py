"""What happened to a ticket, as staff see it; and tickets that staff open for a customer."""

from typing import Any

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side, key

FORM = [
    {"id": "order", "kind": "line", "label": {"en": "Order"}, "required": True, "editable": True},
    {"id": "login", "kind": "credentials", "label": {"en": "Login"}, "required": True},
]
LOGIN = {"field": "login", "kind": "cms", "login": "me", "password": "known to nobody else"}


def told(agent: Side, ticket: str) -> list[Any]:
    """Return what people did; which rules followed is told in tests of theirs."""
    items = agent.get(f"/tickets/{ticket}/activity")["items"]
    return [event for event in items if event["what"] != "rule"]


def moved(before: str, after: str, *names: str) -> dict[str, Any]:
    """Return what is told of a choice that changed."""
    called = dict(zip(("from", "to"), names, strict=True))
    return {"from": before, "to": after, "names": called}


def open_for(side: Side, requester: str | None, **more: Any) -> httpx.Response:
    body = {"department": "d3", "subject": "Called us", "body": "Mail is slow.", **more}
    if requester is not None:
        body["requester"] = requester
    return side.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})


def test_everything_is_told_in_its_order(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    helpdesk.change_department("d3", form=FORM)
    opened = customer.open(fields={"order": "A"}, secrets=[LOGIN])
    ticket, secret = opened["ticket"]["id"], opened["ticket"]["secrets"][0]["id"]
    note = agent.write(ticket, "Note", internal=True)["message"]
    agent.ask("POST", f"/tickets/{ticket}/secrets/{secret}/reveal").raise_for_status()
    answer = agent.write(ticket, "Answer", channel="phone")["message"]
    headers = {"Idempotency-Key": key()}
    change = {"fields": {"order": "B"}, "status": "closed"}
    customer.ask("PATCH", f"/tickets/{ticket}", json=change, headers=headers).raise_for_status()

    items = told(agent, ticket)

    mira = agent.get("/me")["id"]
    facts = {"secret": secret, "kind": "cms", "field": "login"}
    first = {"message": opened["message"]["id"], "number": 1, "channel": "app"}
    expected = [
        ("opened", "Robin", first),
        ("secret_given", "Robin", facts),
        ("note", "Mira", {"message": note["id"], "number": None, "channel": "app"}),
        ("secret_revealed", "Mira", facts),
        ("replied", "Mira", {"message": answer["id"], "number": 2, "channel": "phone"}),
        ("assignee", "Mira", {"from": None, "to": {"id": mira, "name": "Mira"}}),
        ("status", "Mira", moved("open", "answered", "Open", "Answered")),
        ("fields", "Robin", {"changed": {"order": {"from": "A", "to": "B"}}}),
        ("status", "Robin", moved("answered", "closed", "Answered", "Closed")),
        ("secrets_purged", "Robin", {"secrets": [secret]}),
    ]
    assert [(e["what"], e["person"]["name"], e["detail"]) for e in items] == expected
    assert [e["time"] for e in items] == sorted(e["time"] for e in items)
    assert len({e["id"] for e in items}) == len(items)


def test_it_is_for_staff_alone(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    assert customer.ask("GET", f"/tickets/{ticket}/activity").status_code == 403
    assert agent.ask("GET", "/tickets/t999/activity").status_code == 404


# --- on behalf of a customer ----------------------------------------------------------------------


def test_staff_open_a_ticket_for_a_customer(customer: Side, colleague: Side, agent: Side) -> None:
    me = customer.get("/me")

    answer = open_for(agent, me["email"].upper(), channel="phone")

    ticket, message = answer.json()["ticket"], answer.json()["message"]
    assert ticket["requester"]["id"] == me["id"]
    assert (ticket["status"]["meaning"], ticket["last_role"]) == ("new", "agent")
    assert (message["author"]["name"], message["channel"]) == ("Mira", "phone")
    assert colleague.get(f"/tickets/{ticket['id']}")["subject"] == "Called us"
    assert [e["person"]["name"] for e in told(agent, ticket["id"])] == ["Mira"]


def test_nothing_is_required_of_staff_but_what_they_write_must_fit(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    helpdesk.change_department("d3", form=FORM, open_to_customers=False)
    email = customer.get("/me")["email"]

    assert open_for(agent, email).status_code == 201
    assert open_for(agent, email, fields={"order": "A"}, secrets=[LOGIN]).status_code == 201
    assert open_for(agent, email, fields={"nothing": "A"}).status_code == 422
    assert open_for(customer, None, fields={"order": "A"}, secrets=[LOGIN]).status_code == 403


@pytest.mark.parametrize("email", [None, "nobody@customer.example", "mira@helpdesk.example"])
def test_staff_must_name_a_customer(agent: Side, email: str | None) -> None:
    answer = open_for(agent, email)

    assert answer.status_code == 422
    assert "requester" in answer.json()["detail"]


def test_customers_open_tickets_for_themselves_alone(customer: Side) -> None:
    assert open_for(customer, customer.get("/me")["email"]).status_code == 403
    assert open_for(customer, None, channel="phone").status_code == 403
    assert open_for(customer, None).status_code == 201


def test_a_ticket_follows_another_of_the_same_customer(
    customer: Side, stranger: Side, agent: Side
) -> None:
    closed = customer.open()["ticket"]["id"]
    theirs = stranger.open()["ticket"]["id"]
    email = customer.get("/me")["email"]

    assert open_for(customer, None, follows=closed).json()["ticket"]["follows"] == closed
    assert open_for(agent, email, follows=closed).json()["ticket"]["follows"] == closed
    for side, requester in ((customer, None), (agent, email)):
        for wrong in (theirs, "t999", "x"):
            assert open_for(side, requester, follows=wrong).status_code == 422
