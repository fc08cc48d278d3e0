"""`deskbell account logins`: where a Request Tracker keeps the parts of a login."""

from collections.abc import Generator
from typing import Any

import pytest

from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TOKEN, SmallRt
from tests.cli.conftest import Deskbell

FIELDS = ("--login", "Access login", "--password", "access password")


@pytest.fixture
def tracker(deskbell: Deskbell) -> Generator[Deskbell]:
    """Signed in at a Request Tracker whose queue has fields for a login."""
    rt = SmallRt(["Invoice", "Access login", "Access password"])
    with RawServer(rt.respond) as server:
        add = ("account", "add", "--kind", "rt", "--url", server.url, "--name", "rt")
        deskbell.json(*add, stdin=TOKEN)
        deskbell.json("sync", "--once", "--json")
        yield deskbell


def kinds(deskbell: Deskbell) -> dict[str, Any]:
    """Return what the only department asks: label → kind, as of the next sync."""
    deskbell.json("sync", "--once", "--json")
    [department] = deskbell.json("departments", "--json")
    return {field["label"]["en"]: field["kind"] for field in department["form"]}


def test_fields_named_for_a_login_are_asked_as_one(tracker: Deskbell) -> None:
    lines = {"Invoice": "line", "Access login": "line", "Access password": "line"}
    assert kinds(tracker) == lines
    assert tracker.json("account", "logins", "rt", *FIELDS) == {
        "name": "rt",
        "login_fields": {"login": "Access login", "password": "access password"},
    }
    assert kinds(tracker) == {"Invoice": "line", "Login": "credentials"}
    assert tracker.json("account", "logins", "rt")["login_fields"] == {}
    assert kinds(tracker) == lines


def test_a_login_needs_both_its_parts_named(tracker: Deskbell) -> None:
    told = tracker.fails("account", "logins", "rt", "--login", "Access login")
    assert "both are needed" in told
    told = tracker.fails("account", "logins", "rt", "--login", "Invoice", "--password", "invoice")
    assert "in one field" in told
    assert kinds(tracker)["Access login"] == "line"


def test_only_an_account_of_a_request_tracker_has_such_fields(signed_in: Deskbell) -> None:
    assert "Deskbell" in signed_in.fails("account", "logins", "desk", *FIELDS)
    assert "nobody" in signed_in.fails("account", "logins", "nobody", *FIELDS)
