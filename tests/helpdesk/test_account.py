"""A customer account of several people: who may see its tickets, and who decides that."""

from typing import Any

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SignIn
from tests.helpdesk.side import Side, key
from tests.helpdesk.test_events import listening

EMAIL = "ilse@customer.example"
PASSWORD = "a password of ten"


def add(side: Side, name: str = "Ilse", email: str = EMAIL) -> Any:
    return side.post("/account/people", {"name": name, "email": email})["person"]


def give_password(side: Side, person: str, password: str = PASSWORD) -> httpx.Response:
    return side.ask("PUT", f"/account/people/{person}/password", json={"password": password})


def session(helpdesk: RunningHelpdesk, password: str = PASSWORD) -> httpx.Response:
    body = {"login": EMAIL, "password": password}
    return httpx.post(f"{helpdesk.url}/api/v1/sessions", json=body)


def test_me_tells_the_account_and_who_decides(
    customer: Side, colleague: Side, stranger: Side, agent: Side
) -> None:
    mine, theirs = customer.get("/me")["account"], colleague.get("/me")["account"]

    assert mine == {"id": theirs["id"], "name": "Robin", "primary": True}
    assert theirs["primary"] is False
    assert stranger.get("/me")["account"]["id"] != mine["id"]
    assert stranger.get("/me")["account"]["primary"] is True
    assert agent.get("/me")["account"] is None


def test_the_primary_person_lets_somebody_in(
    helpdesk: RunningHelpdesk, customer: Side, sign_in: SignIn
) -> None:
    ticket = customer.open()["ticket"]
    person = add(customer, " Ilse  van  Dam ")

    assert session(helpdesk).status_code == 401, "there is no password yet"
    assert give_password(customer, person["id"]).status_code == 204
    ilse = sign_in(session(helpdesk).json()["token"])

    assert person == {**person, "name": "Ilse van Dam", "email": EMAIL, "primary": False}
    assert ilse.get("/me")["id"] == person["id"]
    assert ilse.get("/tickets")["items"] == [ticket]
    assert customer.get("/account/people")["items"] == [
        {
            "id": customer.get("/me")["id"],
            "name": "Robin",
            "email": "robin@customer.example",
            "primary": True,
        },
        person,
    ]


def test_everybody_of_the_account_is_told_and_nobody_else(
    helpdesk: RunningHelpdesk, customer: Side, colleague: Side, stranger: Side, agent: Side
) -> None:
    start = colleague.cursor()
    token = colleague.http.headers["Authorization"].removeprefix("Bearer ")
    with listening(helpdesk, token) as stream:
        stream.event()
        ticket = customer.open()["ticket"]["id"]
        assert stream.event() == colleague.cursor()
        agent.write(ticket, "Answer")
        assert stream.event() == colleague.cursor()

        told = {c["op"] for c in colleague.changes(start)[0]}
        assert told == {"ticket", "message"}
        assert len(colleague.thread(ticket)) == 2
        assert stranger.changes(start)[0] == []


def test_access_that_is_taken_away_ends_at_once(
    helpdesk: RunningHelpdesk, customer: Side, sign_in: SignIn
) -> None:
    person = add(customer)["id"]
    give_password(customer, person)
    token = session(helpdesk).json()["token"]
    ilse = sign_in(token)
    ticket = customer.open()["ticket"]["id"]
    ilse.write(ticket, "I was here.")
    upload = ilse.begin_upload(3)
    with listening(helpdesk, token) as stream:
        stream.event()

        assert customer.ask("DELETE", f"/account/people/{person}").status_code == 204

        assert stream.ended()
        for path in ("/me", "/tickets", f"/tickets/{ticket}", "/changes?cursor=0", "/events"):
            assert ilse.ask("GET", path).status_code == 401, path
        assert ilse.append(upload, 0, b"abc").status_code == 401
        assert session(helpdesk).status_code == 401
        assert len(customer.get("/account/people")["items"]) == 1
        assert customer.thread(ticket)[-1]["author"]["name"] == "Ilse"


def test_tokens_of_every_kind_end(
    helpdesk: RunningHelpdesk, customer: Side, colleague: Side
) -> None:
    person = colleague.get("/me")["id"]

    customer.ask("DELETE", f"/account/people/{person}").raise_for_status()

    assert colleague.ask("GET", "/tickets").status_code == 401
    assert customer.ask("DELETE", f"/account/people/{person}").status_code == 404
    assert give_password(customer, person).status_code == 404


def test_who_was_shut_out_can_be_let_in_again(helpdesk: RunningHelpdesk, customer: Side) -> None:
    first = add(customer)["id"]
    customer.ask("DELETE", f"/account/people/{first}").raise_for_status()

    second = add(customer)["id"]
    give_password(customer, second)

    assert second != first
    assert session(helpdesk).json()["person"]["id"] == second


def test_only_the_primary_person_decides(colleague: Side, agent: Side, customer: Side) -> None:
    me = customer.get("/me")["id"]
    for side in (colleague, agent):
        body = {"name": "Eve", "email": "eve@customer.example"}
        answers = [
            side.ask("GET", "/account/people"),
            side.ask("POST", "/account/people", json=body, headers={"Idempotency-Key": key()}),
            side.ask("DELETE", f"/account/people/{me}"),
            give_password(side, me),
        ]
        assert [a.status_code for a in answers] == [403] * 4
    assert len(customer.get("/account/people")["items"]) == 2


def test_nobody_reaches_into_another_account(
    customer: Side, stranger: Side, agent: Side, helpdesk: RunningHelpdesk
) -> None:
    for side in (customer, agent):
        other = side.get("/me")["id"]
        assert stranger.ask("DELETE", f"/account/people/{other}").status_code == 404
        assert give_password(stranger, other).status_code == 404
        assert side.ask("GET", "/me").status_code == 200
    assert len(stranger.get("/account/people")["items"]) == 1


def test_the_primary_person_does_not_shut_themselves_out(customer: Side) -> None:
    me = customer.get("/me")["id"]

    assert customer.ask("DELETE", f"/account/people/{me}").status_code == 403
    assert give_password(customer, me).status_code == 403
    assert customer.ask("GET", "/me").status_code == 200


def test_adding_twice_with_one_key_adds_once(customer: Side) -> None:
    idempotency, body = key(), {"name": "Ilse", "email": EMAIL}

    first = customer.post("/account/people", body, idempotency)
    again = customer.post("/account/people", body, idempotency)
    other = customer.ask(
        "POST",
        "/account/people",
        json={**body, "email": EMAIL.upper()},
        headers={"Idempotency-Key": key()},
    )

    assert first == again
    assert (other.status_code, other.json()["code"]) == (409, "taken")
    assert len(customer.get("/account/people")["items"]) == 2


@pytest.mark.parametrize(
    "change",
    [{"name": "  "}, {"name": None}, {"email": "ilse"}, {"email": "a b@c"}, {"email": "@"}],
)
def test_a_person_who_is_not_right_is_refused(customer: Side, change: dict[str, Any]) -> None:
    body = {"name": "Ilse", "email": EMAIL, **change}
    answer = customer.ask("POST", "/account/people", json=body, headers={"Idempotency-Key": key()})

    assert answer.status_code == 422
    assert len(customer.get("/account/people")["items"]) == 1


def test_a_short_password_is_refused(customer: Side) -> None:
    person = add(customer)["id"]

    assert give_password(customer, person, "too short").status_code == 422


def test_people_who_only_once_wrote_are_not_in_the_account(
    helpdesk: RunningHelpdesk, customer: Side, colleague: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    colleague.write(ticket, "Me too")
    customer.ask("DELETE", f"/account/people/{colleague.get('/me')['id']}").raise_for_status()

    names = [p["name"] for p in customer.get("/account/people")["items"]]
    assert names == ["Robin"]
