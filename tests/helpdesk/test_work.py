"""What staff change of a ticket: checked, noted with who did it, and told to all who see it."""

from typing import Any

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side, key

HOSTING = [
    {"id": "domain", "kind": "domain", "label": {"en": "Domain"}},
    {"id": "urgency", "kind": "priority", "label": {"en": "Urgency"}},
    {"id": "copies", "kind": "followers", "label": {"en": "Copies"}, "editable": True},
    {
        "id": "boxes",
        "kind": "group",
        "label": {"en": "Boxes"},
        "fields": [{"id": "address", "kind": "email", "label": {"en": "Address"}}],
    },
]
BILLING = [
    {"id": "domain", "kind": "domain", "label": {"en": "Domain"}},
    {"id": "invoice", "kind": "line", "label": {"en": "Invoice"}, "required": True},
]


@pytest.fixture
def ticket(customer: Side) -> str:
    return customer.open()["ticket"]["id"]


def me(side: Side) -> str:
    return side.get("/me")["id"]


# --- whose it is ----------------------------------------------------------------------------------


def test_a_ticket_is_taken_given_and_let_go(ticket: str, agent: Side, lena: Side) -> None:
    taken = agent.changed(ticket, assignee=me(agent), assigned_before="")
    given = agent.changed(ticket, assignee=me(lena), assigned_before=me(agent))
    free = lena.changed(ticket, assignee="")

    assert taken["assignee"]["name"] == "Mira"
    assert given["assignee"]["name"] == "Lena"
    assert free["assignee"] is None
    assert [(e["from"], e["to"]) for e in agent.told(ticket, "assignee")] == [
        (None, {"id": me(agent), "name": "Mira"}),
        ({"id": me(agent), "name": "Mira"}, {"id": me(lena), "name": "Lena"}),
        ({"id": me(lena), "name": "Lena"}, None),
    ]


def test_what_somebody_else_took_meanwhile_is_not_taken_from_them(
    ticket: str, agent: Side, lena: Side
) -> None:
    number = agent.changed(ticket, assignee=me(agent))["number"]

    refused = lena.change(ticket, assignee=me(lena), assigned_before="", priority="high")
    stolen = lena.changed(ticket, assignee=me(lena))

    assert (refused.status_code, refused.json()["code"]) == (409, "taken")
    assert refused.json()["holder"] == {"id": me(agent), "name": "Mira"}
    assert refused.json()["number"] == number
    assert "Mira" in refused.json()["detail"]
    assert stolen["assignee"]["name"] == "Lena"
    assert stolen["priority"] == "normal"  # of a refused change nothing is done


def test_whoever_has_it_already_takes_it_again(ticket: str, agent: Side, lena: Side) -> None:
    before = agent.changed(ticket, assignee=me(agent))

    assert agent.changed(ticket, assignee=me(agent), assigned_before="") == before
    assert agent.changed(ticket, assignee=me(agent), assigned_before=me(lena)) == before
    assert len(agent.told(ticket, "assignee")) == 1


# --- what it is -----------------------------------------------------------------------------------


def test_priority_type_and_subject(ticket: str, customer: Side, agent: Side) -> None:
    changed = agent.changed(ticket, priority="urgent", type="fault", subject="  Mail \n is down ")

    assert (changed["priority"], changed["type"], changed["subject"]) == (
        *("urgent", "fault"),
        "Mail is down",
    )
    assert customer.get(f"/tickets/{ticket}")["subject"] == "Mail is down"
    assert agent.told(ticket, "priority") == [
        {"from": "normal", "to": "urgent", "names": {"from": "Normal", "to": "Urgent"}}
    ]
    assert agent.changed(ticket, type="")["type"] is None


def test_another_department_keeps_the_answers_that_fit_it(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    helpdesk.change_department("d3", form=HOSTING, topics=[{"id": "mail", "name": "Mail"}])
    helpdesk.change_department("d2", form=BILLING)
    rows = {"rows": [{"address": "a@example.com"}]}
    answers = {"domain": "example.com", "boxes": rows}
    ticket = customer.open(topic="mail", fields=answers)["ticket"]["id"]

    moved = agent.changed(ticket, department="d2")

    assert moved["department"] == {"id": "d2", "name": "Billing"}
    assert moved["fields"] == {"domain": "example.com"}
    assert moved["topic"] is None
    (told,) = agent.told(ticket, "department")
    assert (told["from"]["name"], told["to"]["name"]) == ("Technical Support", "Billing")
    assert told["dropped"] == {"boxes": rows}


def test_what_the_form_was_answered_with_follows(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    helpdesk.change_department("d3", form=HOSTING)
    given = {"urgency": "low", "copies": ["a@customer.example", "b@customer.example"]}
    ticket = customer.open(fields=given)["ticket"]["id"]

    changed = agent.changed(
        ticket,
        priority="high",
        remove_followers=["A@customer.example"],
        add_followers=["c@customer.example"],
    )

    assert changed["fields"] == {"urgency": "high", "copies": ["b@customer.example"]}
    assert changed["followers"] == ["b@customer.example", "c@customer.example"]
    fewer = customer.change(ticket, fields={"copies": ["d@customer.example"]}).json()["ticket"]
    assert fewer["followers"] == ["c@customer.example", "d@customer.example"]


# --- tags and followers ---------------------------------------------------------------------------


def test_tags_are_one_in_any_case_and_offered_while_in_use(
    ticket: str, customer: Side, agent: Side
) -> None:
    other = customer.open()["ticket"]["id"]
    changed = agent.changed(ticket, add_tags=["  Mail\u00a0Server ", "DNS", "dns"])
    agent.changed(other, add_tags=["dns"])

    assert changed["tags"] == ["mail server", "dns"]
    assert agent.get("/catalog")["tags"] == ["dns", "mail server"]
    assert agent.changed(ticket, remove_tags=["MAIL  server"])["tags"] == ["dns"]
    assert agent.get("/catalog")["tags"] == ["dns"]
    assert agent.told(ticket, "tags") == [
        {"added": ["mail server", "dns"], "removed": []},
        {"added": [], "removed": ["mail server"]},
    ]


def test_followers_are_one_in_any_case(ticket: str, agent: Side) -> None:
    changed = agent.changed(ticket, add_followers=["Jo@Example.com", "jo@example.com "])

    assert changed["followers"] == ["Jo@Example.com"]
    assert agent.changed(ticket, remove_followers=["JO@example.com"])["followers"] == []


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"assignee": "p999"}, "assignee"),
        ({"assignee": "p1"}, "assignee"),  # the customer
        ({"priority": "soon"}, "priority"),
        ({"priority": ""}, "priority"),
        ({"department": "d999"}, "department"),
        ({"type": "joke"}, "type"),
        ({"subject": "   "}, "subject"),
        ({"add_tags": ["x" * 51]}, "add_tags"),
        ({"add_tags": [" "]}, "add_tags"),
        ({"add_tags": ["a,b"]}, "add_tags"),
        ({"add_tags": [f"t{n}" for n in range(51)]}, "add_tags"),
        ({"add_followers": ["nobody"]}, "add_followers"),
        ({"add_links": [{"kind": "related", "ticket": "t999"}]}, "add_links"),
        ({"add_links": [{"kind": "cousin", "ticket": "t1"}]}, "add_links"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    ticket: str, agent: Side, change: dict[str, Any], field: str
) -> None:
    before = agent.get(f"/tickets/{ticket}")

    answer = agent.change(ticket, **{"status": "progress", **change})

    assert answer.status_code == 422
    assert field in answer.json()["detail"]
    assert agent.get(f"/tickets/{ticket}") == before


@pytest.mark.parametrize(
    "change",
    [{"assignee": ""}, {"priority": "high"}, {"add_tags": ["a"]}, {"subject": "Mine"}],
)
def test_customers_change_none_of_it(ticket: str, customer: Side, change: dict[str, Any]) -> None:
    assert customer.change(ticket, **change).status_code == 403


def test_a_change_made_twice_with_one_key_is_made_once(
    ticket: str, agent: Side, lena: Side
) -> None:
    idempotency = key()
    first = agent.change(ticket, idempotency, assignee=me(agent), assigned_before="")
    lena.changed(ticket, assignee=me(lena))

    again = agent.change(ticket, idempotency, assignee=me(agent), assigned_before="")

    assert (again.status_code, again.content) == (200, first.content)
    assert agent.get(f"/tickets/{ticket}")["assignee"]["name"] == "Lena"
    assert len(agent.told(ticket, "assignee")) == 2


def test_a_guarded_change_is_refused_once_staff_changed_anything(ticket: str, agent: Side) -> None:
    version = agent.get(f"/tickets/{ticket}")["version"]
    agent.changed(ticket, add_tags=["a"])
    headers = {"Idempotency-Key": key(), "If-Match": f'"{version}"'}

    late = agent.ask("PATCH", f"/tickets/{ticket}", json={"add_tags": ["b"]}, headers=headers)

    assert late.status_code == 412
    assert agent.get(f"/tickets/{ticket}")["tags"] == ["a"]


def test_the_activity_comes_in_bounded_pages(ticket: str, agent: Side) -> None:
    for number in range(7):
        agent.changed(ticket, add_tags=[f"t{number}"])
        agent.write(ticket, f"Note {number}", internal=True)
    whole = agent.get(f"/tickets/{ticket}/activity")

    pages: list[Any] = []
    before = ""
    while True:
        page = agent.get(f"/tickets/{ticket}/activity", limit=4, before=before)
        assert len(page["items"]) <= 4
        pages = [*page["items"], *pages]
        if page["next"] is None:
            break
        before = page["next"]

    assert whole["next"] is None
    assert pages == whole["items"]
    assert len(pages) == 15
