"""What staff know of a customer, and their notes, which no customer sees."""

import httpx
import pytest

from tests.helpdesk.side import Side


def save(side: Side, person: str, text: str, version: str | None = None) -> httpx.Response:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return side.ask("PUT", f"/people/{person}/notes", json={"text": text}, headers=headers)


def test_the_card_tells_of_the_customer_and_their_account(
    customer: Side, colleague: Side, agent: Side
) -> None:
    first = customer.open("First")["ticket"]["id"]
    second = colleague.open("Second")["ticket"]["id"]
    agent.set_status(first, "closed")
    person = customer.get("/me")

    card = agent.get(f"/people/{person['id']}")

    assert card["person"]["email"] == person["email"]
    assert card["account"]["name"] == person["account"]["name"]
    assert card["primary"] is True
    assert [other["name"] for other in card["others"]] == ["Ilse"]
    assert card["services"] == customer.get("/catalog")["services"]
    assert (card["tickets"]["total"], card["tickets"]["open"]) == (2, 1)
    newest = [(t["id"], t["status"]["id"]) for t in card["tickets"]["newest"]]
    assert newest == [(second, "open"), (first, "closed")]
    assert card["notes"] == {"text": "", "version": "0", "person": None, "updated": None}


def test_notes_are_those_of_the_account_and_guarded(
    customer: Side, colleague: Side, agent: Side, lena: Side
) -> None:
    robin, ilse = (side.get("/me")["id"] for side in (customer, colleague))

    written = save(agent, robin, "Calls at night", "0").json()["notes"]
    late = save(lena, ilse, "Pays late", "0")
    assert (written["text"], written["person"]["name"]) == ("Calls at night", "Mira")
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    assert agent.get(f"/people/{ilse}")["notes"] == written

    assert save(lena, ilse, "Calls at night\nPays late", written["version"]).status_code == 200
    repeated = save(agent, robin, "Calls at night\nPays late", "0")
    assert repeated.json()["notes"]["person"]["name"] == "Lena"


@pytest.mark.parametrize("person", ["p999", "x"])
def test_who_is_no_customer_has_no_card(agent: Side, person: str) -> None:
    mine = agent.get("/me")["id"]

    for id in (person, mine):
        assert agent.ask("GET", f"/people/{id}").status_code == 404
        assert save(agent, id, "x").status_code == 404


def test_customers_see_no_cards_and_no_notes(customer: Side, colleague: Side, agent: Side) -> None:
    robin = customer.get("/me")["id"]
    save(agent, robin, "secret-of-staff").raise_for_status()

    for side in (customer, colleague):
        assert side.ask("GET", f"/people/{robin}").status_code == 403
        assert save(side, robin, "Mine").status_code == 403
        assert "secret-of-staff" not in side.ask("GET", "/me").text
    assert agent.get(f"/people/{robin}")["notes"]["text"] == "secret-of-staff"
