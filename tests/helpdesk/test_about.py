"""Finding out what is there and who one is."""

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side


def test_anybody_can_see_that_a_helpdesk_is_there(helpdesk: RunningHelpdesk) -> None:
    answer = httpx.get(f"{helpdesk.url}/.well-known/deskbell")

    assert answer.json() == {
        "deskbell": 1,
        "name": "Deskbell Helpdesk",
        "api": "/api/v1",
        "sign_in": ["token", "password"],
    }


def test_me_names_the_person_and_what_they_can_do(customer: Side, agent: Side) -> None:
    theirs, ours = customer.get("/me"), agent.get("/me")

    assert theirs["role"] == "customer"
    assert ours["role"] == "agent"
    assert theirs["id"] != ours["id"]
    assert "internal_notes" not in theirs["features"]
    assert set(ours["features"]) == {*theirs["features"], "internal_notes"}


def test_the_catalog_holds_every_meaning_and_the_limits(customer: Side) -> None:
    catalog = customer.get("/catalog")

    assert {status["meaning"] for status in catalog["statuses"]} == {
        "new",
        "waiting_for_staff",
        "on_hold",
        "in_progress",
        "answered",
        "with_engineers",
        "closed",
    }
    assert [d["kind"] for d in catalog["departments"]] == ["sales", "billing", "technical"]
    assert catalog["limits"]["body_characters"] == 10_000


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer no-such-token", "Basic Zm9vOmJhcg=="])
def test_without_a_token_of_ours_nothing_is_told(helpdesk: RunningHelpdesk, header: str) -> None:
    paths = ["/me", "/catalog", "/tickets", "/messages", "/changes?cursor=0", "/events"]
    for path in [*paths, "/tickets/t1", "/tickets/t1/messages", "/attachments/a1"]:
        answer = httpx.get(f"{helpdesk.url}/api/v1{path}", headers={"Authorization": header})
        assert answer.status_code == 401, path
        assert answer.json()["code"] == "sign_in"
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_tokens_survive_a_restart_and_stand_nowhere_but_in_a_private_file(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    url, tokens = helpdesk.url, helpdesk.tokens
    folder = helpdesk.helpdesk.directory
    customer.open()

    helpdesk.stop()
    files = [path for path in folder.rglob("*") if path.is_file()]
    holding = [p.name for p in files if tokens["customer"].encode() in p.read_bytes()]
    helpdesk.start()

    assert (helpdesk.url, helpdesk.tokens) == (url, tokens)
    assert holding == ["tokens.json"]
    assert (folder / "tokens.json").stat().st_mode & 0o077 == 0
    assert customer.get("/tickets")["total"] == 1
