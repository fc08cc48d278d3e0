"""Finding out what is there and who one is."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest

from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.offer import business_hours
from desktop.helpdesk.people import add_service
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side


def test_anybody_can_see_that_a_helpdesk_is_there(helpdesk: RunningHelpdesk) -> None:
    answer = httpx.get(f"{helpdesk.url}/.well-known/deskbell")

    assert answer.json() == {
        "deskbell": 1,
        "name": "Deskbell Helpdesk",
        "api": "/api/v1",
        "sign_in": ["oauth", "password", "token"],
        "oauth": {"authorize": "/oauth/authorize", "token": "/oauth/token"},
    }


def test_a_helpdesk_tells_what_it_is_known_by(tmp_path: Path) -> None:
    settings = Settings(colour="#2f7d4f", logo=b"a picture")
    with RunningHelpdesk(tmp_path / "desk", settings=settings) as running:
        told = httpx.get(f"{running.url}/.well-known/deskbell").json()
        picture = httpx.get(running.url + told["logo"])

    assert told["colour"] == "#2f7d4f"
    assert (picture.headers["Content-Type"], picture.content) == ("image/png", b"a picture")


def test_one_that_is_known_by_nothing_has_no_logo(helpdesk: RunningHelpdesk) -> None:
    assert httpx.get(f"{helpdesk.url}/logo.png").status_code == 404


def test_me_names_the_person_and_what_they_can_do(customer: Side, agent: Side) -> None:
    theirs, ours = customer.get("/me"), agent.get("/me")

    assert theirs["role"] == "customer"
    assert ours["role"] == "agent"
    assert theirs["id"] != ours["id"]
    assert set(theirs["features"]) == {
        *("push", "read_state", "uploads", "close", "reopen", "fields", "secrets"),
    }
    assert set(ours["features"]) >= {
        *theirs["features"],
        *("internal_notes", "on_behalf", "assign", "prioritise", "move", "retype", "tags"),
        *("followers", "links", "sub_tasks", "merge", "time", "billable", "activity"),
        *("customer_card", "customer_notes"),
    }


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


def test_the_catalog_tells_what_forms_and_promises_need(customer: Side) -> None:
    catalog = customer.get("/catalog")
    departments = {d["id"] for d in catalog["departments"]}
    priorities = {p["id"] for p in catalog["priorities"]}
    statuses = {s["id"]: s["meaning"] for s in catalog["statuses"]}

    assert priorities == {"low", "normal", "high", "urgent"}
    assert customer.open()["ticket"]["priority"] in priorities
    assert [t["id"] for t in catalog["types"]] == ["question", "fault", "wish"]
    assert {(t["department"], t["priority"]) for t in catalog["response_targets"]} == {
        (department, priority) for department in departments for priority in priorities
    }
    assert (statuses[catalog["auto_close"]["status"]], catalog["auto_close"]["hours"]) == (
        "answered",
        24,
    )
    assert {statuses[id] for id in catalog["queue"]["statuses"]} == {"new", "waiting_for_staff"}
    assert catalog["languages"] == ["en", "nl", "de", "ru", "fa"]


def test_the_business_hours_can_be_reckoned_with(customer: Side) -> None:
    hours = customer.get("/catalog")["business_hours"]
    today = datetime.now(UTC).date()

    assert ZoneInfo(hours["time_zone"]).utcoffset(datetime.now(UTC)) is not None
    assert len(hours["weekly"]) == len({day["day"] for day in hours["weekly"]})
    for day in hours["weekly"]:
        assert time.fromisoformat(day["opens"]) < time.fromisoformat(day["closes"])
    dates = [date.fromisoformat(day["date"]) for day in hours["holidays"]]
    assert dates == sorted(set(dates))
    assert {day.year for day in dates} == {today.year, today.year + 1}


@pytest.mark.parametrize(("year", "monday"), [(2024, "04-01"), (2025, "04-21"), (2038, "04-26")])
def test_movable_holidays_move(year: int, monday: str) -> None:
    holidays = business_hours("Europe/Amsterdam", date(year, 7, 1))["holidays"]

    (found,) = [d["date"] for d in holidays if d["name"] == "Easter Monday"][:1]
    assert found == date.fromisoformat(f"{year}-{monday}")


def test_services_are_those_of_ones_own_account(
    helpdesk: RunningHelpdesk, customer: Side, colleague: Side, stranger: Side, agent: Side
) -> None:
    account = int(customer.get("/me")["account"]["id"][1:])
    with helpdesk.helpdesk.database.write() as write:
        add_service(write, account, "VPS M", "server", "active")

    expected = {"name": "VPS M", "kind": "server", "status": "active"}
    for side in (customer, colleague):
        (service,) = side.get("/catalog")["services"]
        assert service == {"id": service["id"], **expected}
    for side in (stranger, agent):
        assert side.get("/catalog")["services"] == []
    assert [c["op"] for c in customer.changes(0)[0]] == ["catalog"]


def test_without_the_rule_nothing_says_that_tickets_close(tmp_path: Path) -> None:
    settings = Settings(close_answered_hours=0)
    with RunningHelpdesk(tmp_path / "open", settings=settings) as running:
        side = Side(running.url, running.tokens["customer"])
        with side.http:
            assert side.get("/catalog")["auto_close"] is None


def test_a_folder_of_another_version_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "helpdesk.db"
    with closing(sqlite3.connect(file)) as old:
        old.execute("CREATE TABLE tickets (id INTEGER PRIMARY KEY)")
        old.execute("PRAGMA user_version=1")
    before = file.read_bytes()

    with pytest.raises(OSError, match="another version"):
        Helpdesk.open(tmp_path)

    assert file.read_bytes()[100:] == before[100:]


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
