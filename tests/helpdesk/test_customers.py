"""Staff look up customers to open a ticket for one of them."""

from collections.abc import Sequence
from typing import Any

import pytest

from desktop.helpdesk.customers import MOST
from desktop.helpdesk.people import account_of, add_account, add_person, add_service
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side


def add(helpdesk: RunningHelpdesk, name: str, email: str | None) -> None:
    with helpdesk.helpdesk.database.write() as write:
        account = add_account(write, name)
        add_person(
            write, name=name, role="customer", account=account, email=email, access="primary"
        )


def names(side: Side, search: str) -> list[str]:
    return [person["name"] for person in side.get("/people", search=search)["items"]]


@pytest.fixture
def known(helpdesk: RunningHelpdesk) -> RunningHelpdesk:
    add(helpdesk, "Željka Öz", "zeljka@customer.example")
    add(helpdesk, "Ann Vries", "ann@customer.example")
    add(helpdesk, "Ann Bos", "bos@elsewhere.example")
    return helpdesk


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ann", ["Ann Bos", "Ann Vries"]),
        ("ANN Customer.Example", ["Ann Vries"]),
        ("  bos ", ["Ann Bos"]),
        ("željka", ["Željka Öz"]),
        ("ÖZ", ["Željka Öz"]),
        ("elsewhere", ["Ann Bos"]),
        ("ann zeljka", []),
        ("%", []),
    ],
)
def test_customers_are_found_by_words_of_name_and_address(
    known: RunningHelpdesk, agent: Side, search: str, found: Sequence[str]
) -> None:
    assert names(agent, search) == found


def test_what_their_account_has_ordered_comes_along_and_opens_a_ticket(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    with helpdesk.helpdesk.database.write() as write:
        account = account_of(write.conn, helpdesk.tokens["customer"])
        assert account is not None
        add_service(write, account, "Web L", "hosting", "active")
    [robin] = agent.get("/people", search="robin")["items"]

    me, mine = customer.get("/me"), customer.get("/catalog")["services"]
    assert robin == {"id": me["id"], "name": "Robin", "email": me["email"], "services": mine}
    assert [service["name"] for service in mine] == ["Web L"]
    ticket = agent.open(requester=robin["email"], channel="phone")["ticket"]
    assert ticket["requester"]["id"] == robin["id"]


def test_nobody_is_found_who_could_not_be_named(
    known: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    add(known, "Nameless", None)
    let_in: Any = customer.post("/account/people", {"name": "Ilse", "email": "ilse@x.example"})
    assert names(agent, "ilse") == ["Ilse"]
    customer.ask("DELETE", f"/account/people/{let_in['person']['id']}").raise_for_status()

    staff = agent.get("/me")["name"]
    assert [names(agent, search) for search in ("ilse", "nameless", staff)] == [[], [], []]


def test_a_list_is_bounded(helpdesk: RunningHelpdesk, agent: Side) -> None:
    for number in range(MOST + 5):
        add(helpdesk, f"Many {number:02}", f"many{number}@customer.example")
    assert names(agent, "many") == [f"Many {number:02}" for number in range(MOST)]


def test_only_staff_look_and_for_something(customer: Side, agent: Side) -> None:
    assert customer.ask("GET", "/people", params={"search": "a"}).status_code == 403
    for nothing in ({}, {"search": ""}, {"search": " "}):
        assert agent.ask("GET", "/people", params=nothing).status_code == 422
