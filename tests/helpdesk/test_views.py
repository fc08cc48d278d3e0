"""Shared views: staff read and write them, customers do neither; nothing is lost unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpdesk.rules_stage import Stage, staged

ID = "0123456789abcdef0123456789abcdef"
DATA = {"name": "Mine", "filter": {"kind": "group"}, "of_tomorrow": [1, {"deep": True}]}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


def put(side, data: dict, version: str | None = None, id: str = ID):
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    return side.ask("PUT", f"/views/{id}", json={"data": data}, headers=headers)


def test_a_view_is_shared_changed_and_removed_and_kept_as_it_is(desk: Stage) -> None:
    assert desk.lena.get("/views") == {"views": []}
    made = put(desk.lena, DATA).json()
    assert (made["data"], made["by"], made["version"]) == (DATA, "Lena", "1")
    assert desk.mira.get("/views") == {"views": [made]}
    again = put(desk.mira, DATA).json()
    assert again == made, "the same again is no change"
    changed = put(desk.mira, DATA | {"name": "Ours"}, "1").json()
    assert changed["version"] == "2"
    assert changed["by"] != "Lena"
    assert desk.lena.ask("DELETE", f"/views/{ID}").status_code == 204
    assert desk.lena.ask("DELETE", f"/views/{ID}").status_code == 204
    assert desk.mira.get("/views") == {"views": []}


def test_a_change_over_an_unseen_one_is_refused(desk: Stage) -> None:
    put(desk.lena, DATA)
    put(desk.mira, DATA | {"name": "Ours"}, "1")
    assert put(desk.lena, DATA | {"name": "Stale"}, "1").status_code == 412
    assert desk.lena.get("/views")["views"][0]["data"]["name"] == "Ours"


def test_customers_see_and_change_none(desk: Stage) -> None:
    put(desk.lena, DATA)
    assert desk.robin.ask("GET", "/views").status_code == 403
    assert put(desk.robin, DATA | {"name": "Theirs"}).status_code == 403
    assert desk.robin.ask("DELETE", f"/views/{ID}").status_code == 403
    assert "shared_views" in desk.lena.get("/me")["features"]
    assert "shared_views" not in desk.robin.get("/me")["features"]
    assert desk.lena.get("/views")["views"][0]["data"] == DATA


@pytest.mark.parametrize(
    "data", [{}, {"name": ""}, {"name": 7}, {"name": "x" * 101}, {"name": "x", "a": "y" * 70_000}]
)
def test_what_is_no_view_is_refused(desk: Stage, data: dict) -> None:
    assert put(desk.lena, data).status_code == 422
    assert put(desk.lena, DATA, id="not-an-id").status_code == 422
    assert desk.lena.get("/views") == {"views": []}
