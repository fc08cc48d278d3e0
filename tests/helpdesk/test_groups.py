"""Groups of staff: made, changed against what was seen, removed; whoever left the desk."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from desktop.helpdesk import ids
from desktop.helpdesk.schema import logins
from tests.helpdesk.rules_stage import Stage, do, staged
from tests.helpdesk.side import key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


def make(desk: Stage, **group: Any) -> Any:
    return desk.mira.post("/groups", {"name": "Night"} | group)["group"]


def put(desk: Stage, group: Any, version: str | None = None, **change: Any) -> Any:
    body = {part: group[part] for part in ("name", "department", "members")} | change
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return desk.mira.ask("PUT", f"/groups/{group['id']}", json=body, headers=headers)


def leave(desk: Stage, person: str) -> None:
    """Let somebody work at the desk no more."""
    with desk.running.helpdesk.database.write() as write:
        write.conn.execute(delete(logins).where(logins.c.person_id == ids.read("p", person)))


def test_a_group_is_changed_only_against_what_was_seen(desk: Stage) -> None:
    lena = desk.lena.get("/me")["id"]
    group = make(desk, department="d1")
    assert (group["department"], group["members"], group["left"]) == ("d1", [], [])

    answer = put(desk, group, group["version"], members=[lena])
    changed = answer.json()["group"]
    assert (changed["department"], changed["members"]) == ("d1", [lena])
    assert answer.headers["ETag"] == f'"{changed["version"]}"'

    late = put(desk, group, group["version"], name="Late")
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    assert desk.mira.get("/groups")["items"] == [changed]
    gone = desk.mira.ask(
        "DELETE", f"/groups/{group['id']}", headers={"If-Match": f'"{group["version"]}"'}
    )
    assert gone.status_code == 412


def test_a_group_that_rules_name_stays_and_they_are_told(desk: Stage) -> None:
    group = make(desk)
    turn = desk.add("created", do("assign_in_turn", group["id"]), name="In turn")
    tell = desk.add("created", do("notify", "staff", group["id"]), name="Tell them")
    desk.add("created", do("add_tags", group["id"]), name="A tag that looks so")

    answer = desk.mira.ask("DELETE", f"/groups/{group['id']}")

    told = answer.json()
    assert (answer.status_code, told["code"]) == (409, "group_named")
    assert told["rules"] == [{"id": turn, "name": "In turn"}, {"id": tell, "name": "Tell them"}]
    assert "In turn, Tell them" in told["detail"]
    assert desk.mira.get("/groups")["items"] == [group]
    for rule in (turn, tell):
        desk.mira.ask("DELETE", f"/rules/{rule}").raise_for_status()
    desk.mira.ask("DELETE", f"/groups/{group['id']}").raise_for_status()
    assert desk.mira.get("/groups")["items"] == []


def test_whoever_left_is_told_keeps_no_turn_and_can_be_taken_out(desk: Stage) -> None:
    lena, mira = (side.get("/me") for side in (desk.lena, desk.mira))
    group = make(desk, members=[lena["id"], mira["id"]])
    desk.add("created", do("assign_in_turn", group["id"]))
    leave(desk, lena["id"])

    (shown,) = desk.mira.get("/groups")["items"]
    assert set(shown["members"]) == {lena["id"], mira["id"]}
    assert shown["left"] == [{"id": lena["id"], "name": "Lena"}]
    for _ in range(2):
        ticket = desk.ticket(desk.robin.open()["ticket"]["id"])
        assert ticket["assignee"]["id"] == mira["id"]

    renamed = put(desk, shown, shown["version"], name="Late").json()["group"]
    assert renamed["left"] == shown["left"]
    alone = put(desk, renamed, renamed["version"], members=[mira["id"]]).json()["group"]
    assert (alone["members"], alone["left"]) == ([mira["id"]], [])
    again = put(desk, alone, members=shown["members"])
    assert again.json()["errors"] == {"members": "not a member of staff"}


def test_no_two_groups_are_called_alike(desk: Stage) -> None:
    group = make(desk, name="Night  shift")
    other = make(desk, name="Day")
    assert group["name"] == "Night shift"

    answer = put(desk, other, name="NIGHT shift")
    assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    assert put(desk, group, name="NIGHT shift").status_code == 200
    answer = desk.mira.ask(
        "POST",
        "/groups",
        json={"name": " ", "department": "d99", "members": ["p999"]},
        headers={"Idempotency-Key": key()},
    )
    assert set(answer.json()["errors"]) == {"name", "department", "members"}


def test_a_rule_is_removed_only_against_what_was_seen(desk: Stage) -> None:
    id = desk.add("created", do("add_tags", "seen"))
    desk.mira.ask("PATCH", f"/rules/{id}", json={"enabled": False}).raise_for_status()

    stale = desk.mira.ask("DELETE", f"/rules/{id}", headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    assert desk.mira.ask("DELETE", f"/rules/{id}", headers={"If-Match": '"2"'}).is_success


def test_who_works_where_follows_from_the_groups(desk: Stage) -> None:
    lena = desk.lena.get("/me")["id"]
    assert desk.lena.get("/catalog")["works_in"] == []
    before = desk.lena.cursor()
    night = make(desk, department="d2", members=[lena])
    make(desk, name="Day", department="d2", members=[lena])
    make(desk, name="All hands", members=[lena])
    assert desk.lena.get("/catalog")["works_in"] == ["d2"]
    assert desk.mira.get("/catalog")["works_in"] == []
    news = desk.lena.get("/changes", cursor=before)["changes"]
    assert "catalog" in [change["op"] for change in news]

    put(desk, night, department="d1").raise_for_status()
    assert desk.lena.get("/catalog")["works_in"] == ["d1", "d2"]
    desk.mira.ask("DELETE", f"/groups/{night['id']}").raise_for_status()
    assert desk.lena.get("/catalog")["works_in"] == ["d2"]
